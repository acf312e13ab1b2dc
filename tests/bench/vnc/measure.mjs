// SPDX-License-Identifier: GPL-3.0-or-later
//
// Our server and QEMU's own, on the same machine in turn.
import { join } from 'node:path';

import { Program } from '../program.mjs';
import { measureGap, measureRest, withStill } from './first-pixel.mjs';
import { measureFrames } from './frames.mjs';
import { GAPS, REEL, SCENES, WISHES } from './plan.mjs';
import { ReelMachine } from './reel-machine.mjs';
import { openServer, RIVALS } from './rivals.mjs';

/** Writes the guest's disk. */
export async function makeReel(env, folder) {
    const path = join(folder, 'reel');
    const program = new Program('vnc-reel', env);
    await program.call('write', { path, ...REEL });
    await program.close();
    return path;
}

/** What the encoders do of pictures in memory. */
export async function measureEncoders(env, seconds, say) {
    const program = new Program('vnc-encoders', env);
    const rows = [];
    for (const row of await program.call('rows')) {
        rows.push({ ...row, ...(await program.call('measure', { ...row, seconds })) });
        say(rows.at(-1));
    }
    await program.close();
    return rows;
}

/**
 * Measures the rows of one card in one QEMU's machine.
 *
 * @param {object} options
 * @param {string[]} options.scenes   of SCENES
 * @param {string[]} options.wishes   of WISHES
 * @param {string[]} options.gaps     of GAPS
 * @param {number} options.seconds    of each scene
 * @param {(row: object) => void} options.say   told of each row
 */
export async function measureCard(env, folder, reel, { qemu, card }, options) {
    const machine = await ReelMachine.start(env, qemu, card, reel, folder);
    const rows = [];
    const add = row => {
        rows.push({ qemu: qemu.name, card, ...row });
        options.say(rows.at(-1));
    };
    try {
        for (const rival of RIVALS) {
            const server = await openServer(rival, env, machine);
            try {
                const addOfServer = row => add({ rival, ...row });
                await measureServer(env, machine, server, addOfServer, options);
            } finally {
                await server.close();
            }
        }
        return rows;
    } finally {
        await machine.close();
    }
}

async function measureServer(env, machine, server, add, options) {
    for (const scene of options.scenes)
        for (const wish of options.wishes) {
            const place = { kind: 'frames', scene, wish };
            try {
                const how = [SCENES[scene], WISHES[wish], options.seconds];
                add({ ...place, ...(await measureFrames(env, machine, server, ...how)) });
            } catch (error) {
                add({ ...place, failure: error.message });
            }
        }
    if (options.gaps.length === 0) return;
    await withStill(env, machine, server, WISHES['Tight q6'], async counter => {
        for (const gap of options.gaps)
            add({
                ...{ kind: 'gap', scene: `after ${gap}`, wish: 'Tight q6' },
                ...(await measureGap(machine, server, counter, GAPS[gap])),
            });
        add({
            ...{ kind: 'rest', scene: 'at rest', wish: 'Tight q6' },
            ...(await measureRest(machine, server)),
        });
    });
}
