// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs one program that prints TAP, within a time limit, and judges how it ended.
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';

import { TapReader } from './tap.mjs';

const TAIL_LINES = 30;

/** What a bed says of its progress where that takes long, such as `[guest] booting`. */
const PROGRESS = /^\[[a-z]+\] /;

/** A bed ends its servers within this after SIGTERM. */
const GRACE_MS = 15_000;

const running = new Set();

/** Ends all programs that still run, when the whole is interrupted. */
export function endAll() {
    for (const child of running) child.kill('SIGTERM');
}

/**
 * @typedef {object} SuiteResult
 * @property {string} suite          its name in the table
 * @property {string} label
 * @property {number} milliseconds
 * @property {import('./tap.mjs').TestResult[]} tests
 * @property {string | null} problem  why the run as a whole failed: a crash, a time-out, no test
 * @property {string[]} tail          the last lines it printed, kept for a problem
 */

/** Starts `command`, reads its TAP, and gives a {@link SuiteResult}. `log` is a file path. */
export async function runSuite({ suite, label, command, env, timeoutS, log, mayBeEmpty, verbose }) {
    const startedAt = Date.now();
    const reader = new TapReader();
    const tail = [];
    const file = createWriteStream(log);
    const child = spawn(command[0], command.slice(1), {
        env: { ...process.env, ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    const keep = line => {
        file.write(`${line}\n`);
        if (verbose || PROGRESS.test(line)) console.log(line);
        tail.push(line);
        if (tail.length > TAIL_LINES) tail.shift();
    };
    const reading = [child.stdout, child.stderr].map(stream => {
        const lines = createInterface({ input: stream, crlfDelay: Infinity });
        lines.on('line', line => {
            keep(line);
            if (stream === child.stdout) reader.take(line);
        });
        return new Promise(resolve => lines.once('close', resolve));
    });
    const ending = await waitForEnd(child, timeoutS);
    await Promise.race([Promise.all(reading), new Promise(go => setTimeout(go, 2000).unref())]);
    running.delete(child);
    await new Promise(resolve => file.end(resolve));
    return {
        suite,
        label,
        milliseconds: Date.now() - startedAt,
        tests: reader.results,
        problem: judge(reader, ending, timeoutS, mayBeEmpty),
        tail,
    };
}

function waitForEnd(child, timeoutS) {
    return new Promise(resolve => {
        let timedOut = false;
        let killer;
        const timer = setTimeout(() => {
            timedOut = true;
            child.kill('SIGTERM');
            killer = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
        }, timeoutS * 1000);
        const end = outcome => {
            clearTimeout(timer);
            clearTimeout(killer);
            resolve({ timedOut, ...outcome });
        };
        child.once('error', error => end({ error }));
        child.once('exit', (code, signal) => end({ code, signal }));
    });
}

function judge(reader, { timedOut, error, code, signal }, timeoutS, mayBeEmpty) {
    const where = reader.running === null ? '' : ` in '${reader.running}'`;
    if (error) return `It could not be started: ${error.message}`;
    if (timedOut) return `It did not end within ${timeoutS} s${where}.`;
    if (signal) return `It was ended by ${signal}${where}.`;
    if (code > 128) return `It died of signal ${code - 128}${where}.`;
    if (reader.planned === null) return `It ended with status ${code} half-way${where}.`;
    if (reader.planned !== reader.results.length)
        return `It announced ${reader.planned} results and gave ${reader.results.length}.`;
    const failed = reader.results.some(result => result.status === 'failed');
    if (code !== 0 && !failed) return `It ended with status ${code} though no test failed.`;
    if (code === 0 && failed) return 'A test failed though it ended with status 0.';
    if (reader.planned === 0 && !mayBeEmpty) return 'It ran no test.';
    return null;
}
