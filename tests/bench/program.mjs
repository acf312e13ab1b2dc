// SPDX-License-Identifier: GPL-3.0-or-later
//
// The benchmark's own programs (programs/), as seen from the driver.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { BUILD } from '../../build-aux/inside/build-tree.mjs';

const ANSWER_TIMEOUT_MS = 60_000;
const END_TIMEOUT_MS = 3000;

const FOLDER = join(BUILD, 'tests', 'bench');

/** Runs one of programs/*.ts and speaks with it (programs/channel.ts). */
export class Program {
    #child;
    #name;
    #waiting = new Map();
    #lastId = 0;
    #end;

    /**
     * @param {string} name      `producer`, `viewer`, `eyes` or `pinger`
     * @param {object} env       the whole environment
     * @param {string[]} args
     */
    constructor(name, env, args = []) {
        const script = join(FOLDER, `${name}.js`);
        this.#name = name;
        this.#child = spawn('gjs', ['-m', script, ...args], {
            env,
            stdio: ['pipe', 'pipe', 'inherit'],
        });
        this.#child.stdin.on('error', () => {});
        this.#end = new Promise(resolve => {
            this.#child.once('error', error => resolve(error.message));
            this.#child.once('exit', (code, signal) => resolve(`status ${code ?? signal}`));
        });
        void this.#end.then(how => {
            for (const { reject } of this.#waiting.values())
                reject(new Error(`the ${name} has ended: ${how}`));
            this.#waiting.clear();
        });
        createInterface({ input: this.#child.stdout }).on('line', line => this.#take(line));
    }

    get pid() {
        return this.#child.pid;
    }

    #take(line) {
        if (!line.startsWith('{')) return;
        const { id, value, error } = JSON.parse(line);
        const call = this.#waiting.get(id);
        this.#waiting.delete(id);
        if (error === undefined) call?.resolve(value);
        else call?.reject(new Error(`the ${this.#name}: ${error}`));
    }

    /** Has it carry out a command and gives its answer. */
    call(name, argument = {}) {
        const id = ++this.#lastId;
        const answer = new Promise((resolve, reject) => {
            if (this.#child.exitCode !== null || this.#child.signalCode !== null)
                reject(new Error(`the ${this.#name} has ended`));
            const late = () => reject(new Error(`the ${this.#name} did not answer ${name}`));
            const timer = setTimeout(late, ANSWER_TIMEOUT_MS);
            const settle = done => value => {
                clearTimeout(timer);
                done(value);
            };
            this.#waiting.set(id, { resolve: settle(resolve), reject: settle(reject) });
        });
        this.#child.stdin.write(`${JSON.stringify({ id, name, argument })}\n`);
        return answer;
    }

    /** Ends it: by the end of its input, else by force. */
    async close() {
        this.#child.stdin.end();
        const timer = setTimeout(() => this.#child.kill('SIGKILL'), END_TIMEOUT_MS);
        await this.#end;
        clearTimeout(timer);
    }
}
