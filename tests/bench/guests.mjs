// SPDX-License-Identifier: GPL-3.0-or-later
//
// Vitrine beside other viewers on the same guest of QEMU's, on an X server: what the viewer and
// QEMU together use more than the same guest that nobody sees.
import { setTimeout as sleep } from 'node:timers/promises';

import { median, ratio, total } from './figures.mjs';
import { GuestMachine } from './guest-machine.mjs';
import { findViewers, socketPath, ViewerProcess } from './guest-viewers.mjs';
import { TARGETS } from './plan.mjs';
import { residentMb, usageOf, usedBetween } from './processes.mjs';
import { monotonicUs } from './sample.mjs';
import { trueNumbers } from './true-numbers.mjs';
import { writeWindowSettings } from './window-settings.mjs';

const SIZE = { width: 1280, height: 720 };
const SCENES = ['bar', 'full'];
const ROUNDS = 2;
const SECONDS = 2.5;
const SETTLE_MS = 700;
const WINDOW_TIMEOUT_MS = 15_000;
/** QEMU's sockets are there when its guest speaks; its windows may come later. */
const LOOK_MS = 200;
const LATE_MS = 150;

/** How the eyes know a frame of each scene (programs/painted-number.ts). */
const NUMBER_KINDS = { bar: 'sector', full: 'colour' };

/** Waits until a number is seen somewhere, and has the eyes stay there. */
async function watchNumber(eyes, kind) {
    const end = Date.now() + WINDOW_TIMEOUT_MS;
    for (;;) {
        const place = await eyes.call('find', { kind: 'sector' });
        if (place) return eyes.call('watch', { kind, ...place });
        if (Date.now() > end) throw new Error('its window shows no number');
        await sleep(LOOK_MS);
    }
}

/** What QEMU and the viewer use while the guest draws; without a viewer nothing is seen. */
async function measureScene(stage, machine, viewer, scene, isSeen) {
    await machine.animate(scene);
    if (isSeen) await watchNumber(stage.eyes, NUMBER_KINDS[scene]);
    await sleep(SETTLE_MS);
    await stage.eyes.call('forget');
    const pids = [machine.pid, ...(viewer ? [viewer.pid] : [])];
    const [start, first] = [monotonicUs(), await machine.frame()];
    const before = [...pids, stage.compositorPid].map(usageOf);
    await sleep(SECONDS * 1000);
    const used = [...pids, stage.compositorPid].map((pid, at) =>
        usedBetween(before[at], usageOf(pid)),
    );
    const [end, last] = [monotonicUs(), await machine.frame()];
    await sleep(LATE_MS);
    const seen = await stage.eyes.call('seen');
    await machine.stop();
    return {
        seconds: (end - start) / 1e6,
        drawn: last - first,
        painted: trueNumbers(seen, last).filter(([, time]) => time >= start && time <= end).length,
        cpuMs: total(used.slice(0, -1).map(({ cpuMs }) => cpuMs)),
        compositorMs: used.at(-1).cpuMs,
        residentMb: viewer ? residentMb(viewer.pid) : null,
    };
}

/** One viewer's turn: a fresh machine, a fresh window, each scene once. */
async function takeTurn(stage, { name, display, command, env = {} }, round) {
    const path = socketPath(stage, name, round);
    const machine = new GuestMachine(stage.env, display(path));
    let viewer = null;
    try {
        await machine.start(SIZE.width, SIZE.height);
        if (command) viewer = new ViewerProcess({ ...stage.env, ...env }, command(path));
        const samples = {};
        for (const scene of SCENES)
            samples[scene] = await measureScene(stage, machine, viewer, scene, name !== 'none');
        return samples;
    } finally {
        await viewer?.close();
        await machine.close();
    }
}

/** What showing costs: all that is used, less what drawing as many frames costs unseen. */
function costOfShowing(sample, unseen) {
    const drawing = (unseen.cpuMs / unseen.drawn) * sample.drawn;
    return sample.painted > 0 ? (sample.cpuMs - drawing) / sample.painted : null;
}

function resultOf(scene, name, turns) {
    const samples = turns.map(turn => turn[name]?.[scene]).filter(Boolean);
    const pairs = turns.filter(turn => turn[name]?.[scene] && turn.none?.[scene]);
    const all = figure => total(samples.map(sample => sample[figure]));
    return {
        scene,
        viewer: name,
        paintedPerSecond: all('painted') / all('seconds'),
        drawnPerSecond: all('drawn') / all('seconds'),
        cpuMs: median(
            pairs
                .map(turn => costOfShowing(turn[name][scene], turn.none[scene]))
                .filter(cost => cost !== null),
        ),
        compositorMs: all('painted') > 0 ? all('compositorMs') / all('painted') : null,
        residentMb: samples.at(-1)?.residentMb ?? null,
    };
}

function isRival(viewer) {
    return viewer !== 'none' && !viewer.startsWith('vitrine');
}

/** Adds how Vitrine stands beside each. */
function compare(results) {
    return results.map(result => {
        const ours = results.find(
            ({ scene, viewer }) => scene === result.scene && viewer === 'vitrine',
        );
        if (!ours || !isRival(result.viewer)) return result;
        const painted = ratio(ours.paintedPerSecond, result.paintedPerSecond);
        const failure =
            painted !== null && painted < TARGETS.painted
                ? `Vitrine painted ${Math.round(painted * 100)} % of its frames`
                : null;
        return { ...result, painted, cpuRatio: ratio(ours.cpuMs, result.cpuMs), failure };
    });
}

/**
 * Measures all viewers that are here, in turn, and if there is time again in turn.
 *
 * @param stage - an X stage
 * @param {object} options
 * @param {() => boolean} options.mayRepeat  whether there is time for the second turns
 * @param {(viewer: string) => void} options.say
 */
export async function measureGuests(stage, { mayRepeat, say }) {
    writeWindowSettings(stage);
    const { present, absent } = findViewers();
    const turns = [];
    const broken = new Map();
    for (let round = 0; round === 0 || (round < ROUNDS && mayRepeat()); round++) {
        const turn = {};
        for (const viewer of present.filter(({ name }) => !broken.has(name))) {
            try {
                turn[viewer.name] = await takeTurn(stage, viewer, round);
            } catch (error) {
                broken.set(viewer.name, error.message);
            }
            say(viewer.name);
        }
        turns.push(turn);
    }
    const names = present.map(({ name }) => name).filter(name => !broken.has(name));
    const results = SCENES.flatMap(scene => names.map(name => resultOf(scene, name, turns)));
    const failures = [...broken].map(([viewer, failure]) => ({ viewer, failure, isBroken: true }));
    return [
        ...compare(results),
        ...failures,
        ...absent.map(({ name, skipped }) => ({ viewer: name, skipped })),
    ];
}
