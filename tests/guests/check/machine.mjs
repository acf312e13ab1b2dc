// SPDX-License-Identifier: GPL-3.0-or-later

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Lines } from './lines.mjs';
import { parsePpm } from './ppm.mjs';

const QEMU = process.env.VITRINE_QEMU ?? 'qemu-system-x86_64';

/** A running QEMU without a window: its first serial line and its QMP connection. */
export class Machine {
    #process;
    #qmp;
    #qmpLines;
    #directory = mkdtempSync(join(tmpdir(), 'vitrine-guest-'));
    #exited;

    /** What the guest writes to its first serial line. */
    serial;

    /** Where QEMU's own VNC server listens. */
    vncPath;

    /** What a sound device with `audiodev=sound` plays, once QEMU has ended: a WAV file. */
    soundPath;

    /** When QEMU was started, in milliseconds since the epoch. */
    started = Date.now();

    /** @param argumentsFor - gives QEMU's further arguments; it is told how `path` names files */
    constructor(argumentsFor) {
        this.vncPath = this.path('vnc');
        this.soundPath = this.path('sound.wav');
        // Node's extra pipes are socket pairs, so QMP needs no file.
        const args = argumentsFor(name => this.path(name));
        const common = ['-accel', 'tcg', '-nodefaults', '-serial', 'stdio'];
        const display = ['-display', 'none', '-vnc', `unix:${this.vncPath}`];
        const qmp = ['-chardev', 'socket,id=qmp,fd=3', '-mon', 'chardev=qmp,mode=control'];
        const sound = ['-audiodev', `wav,id=sound,path=${this.soundPath}`];
        this.#process = spawn(QEMU, [...common, ...display, ...qmp, ...sound, ...args], {
            stdio: ['pipe', 'pipe', 'inherit', 'pipe'],
        });
        this.#exited = new Promise((resolve, reject) => {
            this.#process.once('error', reject);
            this.#process.once('exit', resolve);
        });
        this.#exited.catch(() => {});
        this.serial = new Lines(this.#process.stdout);
        this.#qmp = this.#process.stdio[3];
        this.#qmpLines = new Lines(this.#qmp);
    }

    /** A file of the machine's own, which goes when it is closed. */
    path(name) {
        return join(this.#directory, name);
    }

    /** Seconds since QEMU was started. */
    get age() {
        return (Date.now() - this.started) / 1000;
    }

    /** Waits for QEMU's greeting; nothing else works before. */
    async connect() {
        await this.#qmpLines.expect(/^\{"QMP"[^\n]*\n/m);
        await this.qmp('qmp_capabilities');
    }

    /** Runs a QMP command; commands must not overlap. */
    async qmp(execute, args = {}) {
        this.#qmp.write(`${JSON.stringify({ execute, arguments: args })}\n`);
        const [line] = await this.#qmpLines.expect(/^\{"(return|error)":[^\n]*\n/m);
        const { error, return: result } = JSON.parse(line);
        if (error) throw new Error(`QMP ${execute}: ${error.desc}`);
        return result;
    }

    /** Waits for a QMP event that came after the last command's answer. */
    event(name, seconds) {
        return this.#qmpLines.expect(new RegExp(`"event": "${name}"[^\\n]*\\n`), seconds);
    }

    send(line) {
        this.#process.stdin.write(`${line}\n`);
    }

    /** Sends a line and waits for the answer. */
    async ask(line, answer, seconds) {
        this.send(line);
        return this.serial.expect(answer, seconds);
    }

    async keys(down, ...names) {
        const events = names.map(data => ({
            type: 'key',
            data: { down, key: { type: 'qcode', data } },
        }));
        await this.qmp('input-send-event', { events });
    }

    /** Presses and releases a combination, waiting as long as a slow guest needs. */
    async tap(...names) {
        await this.keys(true, ...names);
        await this.keys(false, ...names.reverse());
        await new Promise(resolve => setTimeout(resolve, 50));
    }

    /** Takes a picture of the first screen, or of `{ device, head }`, a graphics card's. */
    async screenshot(which = {}) {
        const filename = this.path('screen.ppm');
        await this.qmp('screendump', { filename, ...which });
        return parsePpm(readFileSync(filename));
    }

    /** Waits until QEMU ends by itself. */
    async ended(seconds) {
        const late = Symbol('late');
        const timer = new Promise(resolve => setTimeout(resolve, seconds * 1000, late).unref());
        if ((await Promise.race([this.#exited, timer])) === late)
            throw new Error(`the machine is still on after ${seconds} s`);
    }

    close() {
        this.#process.kill('SIGKILL');
        this.#qmp.destroy();
        rmSync(this.#directory, { recursive: true, force: true });
    }
}
