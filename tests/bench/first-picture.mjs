// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long it takes from `vitrine TARGET` until the machine's picture is on the screen, and from
// `vitrine` until the list of machines has painted itself; and what both windows take of memory.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

import { PROGRAM } from '../../build-aux/inside/build-tree.mjs';
import { median } from './figures.mjs';
import { proportionalMb } from './processes.mjs';
import { monotonicUs } from './sample.mjs';
import { writeWindowSettings } from './window-settings.mjs';

const RUNS = 5;
const TIMEOUT_MS = 60_000;
const LOOK_MS = 50;
/** Until what a start needs for itself has been given back. */
const SETTLE_MS = 3000;

async function until(what, look) {
    const end = Date.now() + TIMEOUT_MS;
    for (;;) {
        const found = await look();
        if (found) return found;
        if (Date.now() > end) throw new Error(`${what} did not come`);
        await sleep(LOOK_MS);
    }
}

async function run(stage, programArgs, look) {
    const [program, ...args] = PROGRAM;
    const start = monotonicUs();
    const child = spawn(program, [...args, ...programArgs], {
        env: stage.env,
        stdio: ['ignore', 'ignore', 'inherit'],
    });
    try {
        return await look(start, child.pid);
    } finally {
        child.kill();
        await once(child, 'exit');
    }
}

const CHOOSER = [];

/** A place in the chooser: without a window manager a window is in the corner. */
const IN_CHOOSER = { x: 280, y: 320 };

/** What a process takes when it has come to rest. */
async function restingMb(pid) {
    await sleep(SETTLE_MS);
    return proportionalMb(pid);
}

/**
 * Starts the program again and again.
 *
 * @returns {Promise<number[]>} how long each took until what the eyes look at was seen, in milliseconds
 */
async function timeStarts({ eyes, env }, args) {
    const runs = [];
    for (let turn = 0; turn < RUNS; turn++) {
        // The window before this one may still be on the screen.
        await until('an empty screen', async () => (await eyes.call('current')) === null);
        await eyes.call('forget');
        const ms = await run({ env }, args, async start => {
            const [seen] = await until('the picture', async () => {
                const numbers = await eyes.call('seen');
                return numbers.length > 0 ? numbers : null;
            });
            return (seen[1] - start) / 1000;
        });
        runs.push(ms);
    }
    return runs;
}

/**
 * Opens the machine of an X stage again and again; the first time warms up, and shows where the
 * number is.
 *
 * @returns {Promise<{ medianMs: number, runs: number[], windowMb: number, chooserMs: number,
 *     chooserRuns: number[], chooserMb: number }>}
 */
export async function measureFirstPicture(stage) {
    const { producer, eyes } = stage;
    writeWindowSettings(stage);
    await producer.call('start', {
        ...{ scene: 'idle', transport: 'map', width: 1280, height: 720, rate: 0 },
    });
    const kind = 'folded';
    const open = ['open', `addr:${stage.address}`];
    const [place, windowMb] = await run(stage, open, async (_start, pid) => [
        await until('the first picture', () => eyes.call('find', { kind })),
        await restingMb(pid),
    ]);
    await eyes.call('watch', { kind, ...place });
    const runs = await timeStarts(stage, open);
    await producer.call('stop');
    const chooserMb = await run(stage, CHOOSER, (_start, pid) => restingMb(pid));
    await eyes.call('watch', { kind: 'window', ...IN_CHOOSER });
    const chooserRuns = await timeStarts(stage, CHOOSER);
    const chooserMs = median(chooserRuns);
    return { medianMs: median(runs), runs, windowMb, chooserMs, chooserRuns, chooserMb };
}
