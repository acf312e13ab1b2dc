// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long commands take, from the start of their process to its end, and whether they load GTK.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { PROGRAM } from '../../build-aux/inside/build-tree.mjs';
import { median } from './figures.mjs';
import { FULL_HD } from './plan.mjs';
import { monotonicUs } from './sample.mjs';

const RUNS = 9;
/** Until a command that goes on has loaded all that it will. */
const LOADED_MS = 2000;

function start({ env }, args) {
    const [program, ...first] = PROGRAM;
    return spawn(program, [...first, ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Runs a command again and again; the first time warms up. */
async function timeCommand(stage, args) {
    const runs = [];
    for (let turn = 0; turn <= RUNS; turn++) {
        const begun = monotonicUs();
        const [status] = await once(start(stage, args), 'exit');
        if (status !== 0) throw new Error(`vitrine ${args.join(' ')} ended with ${status}`);
        if (turn > 0) runs.push((monotonicUs() - begun) / 1000);
    }
    return runs;
}

/** Whether a command that goes on has GTK's library mapped. */
async function mapsGtk(stage, args) {
    const child = start(stage, args);
    await sleep(LOADED_MS);
    const maps = readFileSync(`/proc/${child.pid}/maps`, 'utf8');
    child.kill('SIGINT');
    await once(child, 'exit');
    return maps.includes('libgtk-');
}

/** The list of machines, and a picture of a screen on which something moves. */
export async function measureCommands(stage) {
    const listRuns = await timeCommand(stage, ['list']);
    const listMapsGtk = await mapsGtk(stage, ['list', '--watch']);
    await stage.producer.call('start', { ...FULL_HD, scene: 'small', transport: 'map', rate: 60 });
    const file = join(stage.folder, 'screenshot.png');
    const pictureRuns = await timeCommand(stage, ['screenshot', `addr:${stage.address}`, file]);
    await stage.producer.call('stop');
    return {
        ...{ listMs: median(listRuns), listRuns, listMapsGtk },
        ...{ pictureMs: median(pictureRuns), pictureRuns },
    };
}
