// SPDX-License-Identifier: GPL-3.0-or-later
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

import { BUILD } from '../../../build-aux/inside/build-tree.mjs';
import { Lines } from '../../guests/check/lines.mjs';
import { CARDS } from './plan.mjs';

const BOOT_SECONDS = 180;
const ANSWER_SECONDS = 30;
/** QEMU counts its displays from here. */
const FIRST_PORT = 5900;

function guestFile(name) {
    return join(BUILD, 'tests', 'guests', 'linux', name);
}

/** A port that nobody listens on, high enough to be a display of QEMU's. */
async function freePort() {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address();
    server.close();
    return port;
}

/** A QEMU with the Linux guest in it, shown over D-Bus and by its own VNC server both. */
export class ReelMachine {
    #child;
    #serial;

    /** Where QEMU's own server listens, on 127.0.0.1. */
    port;
    /** What Vitrine opens. */
    target;

    /**
     * @param {import('./qemus.mjs').Qemu} qemu
     * @param {string} card    one of CARDS
     * @param {string} reel    the disk that `vnc-reel` has written
     * @param {string} folder  for a socket
     */
    static async start(env, qemu, card, reel, folder) {
        const machine = new ReelMachine();
        machine.port = await freePort();
        const qmp = join(folder, `qmp-${qemu.name}-${card}`);
        machine.target = `qmp:${qmp}`;
        const args = [
            ...['-machine', 'q35', '-accel', 'tcg', '-cpu', 'qemu64', '-m', '512', '-nodefaults'],
            ...['-kernel', guestFile('vmlinuz'), '-initrd', guestFile('initrd.img')],
            ...['-append', readFileSync(guestFile('cmdline'), 'latin1').trim()],
            ...['-device', CARDS[card], '-serial', 'stdio'],
            ...['-drive', `file=${reel},format=raw,if=virtio,readonly=on`],
            ...['-display', 'dbus,p2p=on', '-qmp', `unix:${qmp},server=on,wait=off`],
            ...['-vnc', `127.0.0.1:${machine.port - FIRST_PORT},lossy=on`],
        ];
        machine.#child = spawn(qemu.program, args, { env, stdio: ['pipe', 'pipe', 'inherit'] });
        machine.#child.on('error', () => {});
        machine.#child.stdin.on('error', () => {});
        machine.#serial = new Lines(machine.#child.stdout);
        await machine.#serial.expect(/vitrine login: /, BOOT_SECONDS);
        await machine.ask('root', /vitrine:~# /);
        // The guest's echo of what it is asked would be taken for its answers.
        await machine.ask('stty -echo; reel /dev/vda', /^ready\r\n/m);
        return machine;
    }

    get pid() {
        return this.#child.pid;
    }

    send(line) {
        this.#child.stdin.write(`${line}\n`);
    }

    /** Gives the guest's program a command and waits for its answer. */
    ask(line, answer) {
        this.send(line);
        return this.#serial.expect(answer, ANSWER_SECONDS);
    }

    /** @param {string[]} commands */
    async prepare(commands) {
        for (const command of commands)
            await this.ask(command, command.startsWith('clip') ? /^clip\r\n/m : /^loaded\r\n/m);
    }

    /** Draws one more frame; gives its number. */
    async step() {
        const [, number] = await this.ask('step', /^frame (\d+)\r\n/m);
        return Number(number);
    }

    /** Has the pictures stop; gives the last one's number. */
    async stop() {
        const [, number] = await this.ask('stop', /^frame (\d+)\r\n/m);
        return Number(number);
    }

    async close() {
        if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
        this.#child.kill('SIGKILL');
        await once(this.#child, 'exit');
    }
}
