// SPDX-License-Identifier: GPL-3.0-or-later
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import { BUILD } from '../../build-aux/inside/build-tree.mjs';
import { Lines } from '../guests/check/lines.mjs';

const QEMU = process.env.VITRINE_QEMU ?? 'qemu-system-x86_64';
const IMAGE = join(BUILD, 'tests', 'guests', 'sector', 'sector.img');

const READY_SECONDS = 30;
const ANSWER_SECONDS = 10;

/** A QEMU with the sector guest in it (tests/guests/sector/README.md). */
export class GuestMachine {
    #child;
    #serial;

    /** @param {string[]} display - QEMU's arguments for how the screen is shown */
    constructor(env, display) {
        const drive = `file=${IMAGE},format=raw,if=virtio,readonly=on`;
        const machine = ['-accel', 'tcg', '-m', '64', '-nodefaults', '-vga', 'std'];
        const args = [...machine, '-drive', drive, '-serial', 'stdio', ...display];
        this.#child = spawn(QEMU, args, { env, stdio: ['pipe', 'pipe', 'inherit'] });
        this.#child.on('error', () => {});
        this.#child.stdin.on('error', () => {});
        this.#serial = new Lines(this.#child.stdout);
    }

    get pid() {
        return this.#child.pid;
    }

    /** Waits for the guest, and gives it a mode of 32 bits. */
    async start(width, height) {
        await this.#serial.expect(/ready \S+\r?\n/, READY_SECONDS);
        await this.#ask(`mode ${width} ${height} 32`, /mode \S+x32\r?\n/);
    }

    async #ask(line, answer) {
        this.#child.stdin.write(`${line}\n`);
        return this.#serial.expect(answer, ANSWER_SECONDS);
    }

    /** Draws frames until it is stopped: a moving bar, or with `full` every pixel. */
    animate(kind) {
        return this.#ask(`animate 0${kind === 'full' ? ' full' : ''}`, /done animate\r?\n/);
    }

    /** The number of the frame that it shows. */
    async frame() {
        const [, number] = await this.#ask('frame', /frame (\d+)\r?\n/);
        return Number(number);
    }

    async stop() {
        await this.#ask('stop', /frame \d+\r?\n/);
    }

    async close() {
        if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
        this.#child.kill('SIGKILL');
        await once(this.#child, 'exit');
    }
}
