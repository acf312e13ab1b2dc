// SPDX-License-Identifier: GPL-3.0-or-later
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { BUILD } from '../../../build-aux/inside/build-tree.mjs';

const PROGRAM = join(BUILD, 'tests', 'bench', 'vnc-counter');
const FIRST_MS = 30_000;

/**
 * @typedef {object} Update
 * @property {number} number   of the frame that was decoded whole; 0: there is none
 * @property {number} beginUs  when its first byte could be read
 * @property {number} endUs    when it was decoded
 * @property {number} bytes    that came until then
 */

/** The viewer (programs/vnc-counter.c), connected. */
export class Counter {
    #child;
    /** @type {Update[]} */
    updates = [];
    /** How it ended; null while it runs. */
    ended = null;
    #wake = () => {};
    #isOver = false;

    /**
     * @param {number} port
     * @param {import('./plan.mjs').Wish} wish
     * @param {{ x: number, y: number }} number   where the frames' number is
     */
    static async start(env, port, { encodings, quality, compression }, { x, y }) {
        const counter = new Counter();
        const args = [port, encodings, quality, compression, x, y].map(String);
        counter.#child = spawn(PROGRAM, args, { env, stdio: ['pipe', 'pipe', 'inherit'] });
        counter.#child.stdin.on('error', () => {});
        counter.#child.once('exit', (code, signal) => {
            counter.#isOver = true;
            counter.ended = `status ${code ?? signal}`;
            counter.#wake();
        });
        createInterface({ input: counter.#child.stdout }).on('line', line => counter.#take(line));
        await counter.until(() => counter.updates.length > 0, FIRST_MS, 'the first update');
        return counter;
    }

    get pid() {
        return this.#child.pid;
    }

    #take(line) {
        const [number, beginUs, endUs, bytes] = line.split(' ').map(Number);
        this.updates.push({ number, beginUs, endUs, bytes });
        this.#wake();
    }

    /** Waits until something is so, which is looked at with each update. */
    async until(isSo, timeoutMs, what) {
        const end = Date.now() + timeoutMs;
        while (!isSo()) {
            const left = end - Date.now();
            if (this.#isOver) throw new Error(`the viewer ended before ${what}`);
            if (left <= 0) throw new Error(`${what} did not come within ${timeoutMs} ms`);
            await new Promise(resolve => {
                const timer = setTimeout(resolve, left);
                this.#wake = () => {
                    clearTimeout(timer);
                    resolve();
                };
            });
        }
    }

    async close() {
        if (this.#isOver) return;
        this.#child.stdin.end();
        const timer = setTimeout(() => this.#child.kill('SIGKILL'), 2000);
        await once(this.#child, 'exit');
        clearTimeout(timer);
    }
}
