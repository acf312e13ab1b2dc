// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long it takes from `vitrine TARGET` until the machine's picture is on the screen.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

import { PROGRAM } from '../../build-aux/inside/build-tree.mjs';
import { median } from './figures.mjs';
import { monotonicUs } from './sample.mjs';
import { writeWindowSettings } from './window-settings.mjs';

const RUNS = 5;
const TIMEOUT_MS = 60_000;
const LOOK_MS = 50;

async function until(what, look) {
    const end = Date.now() + TIMEOUT_MS;
    for (;;) {
        const found = await look();
        if (found) return found;
        if (Date.now() > end) throw new Error(`${what} did not come`);
        await sleep(LOOK_MS);
    }
}

async function openWindow(stage, look) {
    const [program, ...args] = PROGRAM;
    const start = monotonicUs();
    const child = spawn(program, [...args, 'open', `addr:${stage.address}`], {
        env: stage.env,
        stdio: ['ignore', 'ignore', 'inherit'],
    });
    try {
        return await look(start);
    } finally {
        child.kill();
        await once(child, 'exit');
    }
}

/**
 * Opens the machine of an X stage again and again; the first time warms up, and shows where the
 * number is.
 *
 * @returns {Promise<{ medianMs: number, runs: number[] }>}
 */
export async function measureFirstPicture(stage) {
    const { producer, eyes } = stage;
    writeWindowSettings(stage);
    await producer.call('start', {
        ...{ scene: 'idle', transport: 'map', width: 1280, height: 720, rate: 0 },
    });
    const kind = 'folded';
    const place = await openWindow(stage, () =>
        until('the first picture', () => eyes.call('find', { kind })),
    );
    await eyes.call('watch', { kind, ...place });
    const runs = [];
    for (let run = 0; run < RUNS; run++) {
        // The window before this one may still be on the screen.
        await until('an empty screen', async () => (await eyes.call('current')) === null);
        await eyes.call('forget');
        const ms = await openWindow(stage, async start => {
            const [seen] = await until('the picture', async () => {
                const numbers = await eyes.call('seen');
                return numbers.length > 0 ? numbers : null;
            });
            return (seen[1] - start) / 1000;
        });
        runs.push(ms);
    }
    await producer.call('stop');
    return { medianMs: median(runs), runs };
}
