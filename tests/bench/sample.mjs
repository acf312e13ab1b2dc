// SPDX-License-Identifier: GPL-3.0-or-later
//
// One measurement: a viewer that shows a scene, for a few seconds.
import { setTimeout as sleep } from 'node:timers/promises';

import { residentMb, usageOf, usedBetween } from './processes.mjs';

/** Until textures, caches and compiled scripts are what they will be. */
const SETTLE_MS = 400;

/** A frame that is sent at the end may be seen a moment later. */
const LATE_MS = 150;

/** A frame of the screen that begins later than this is not the answer to an update. */
const ANSWER_US = 60_000;

/** Of the clock that the programs use too. */
export function monotonicUs() {
    return Number(process.hrtime.bigint() / 1000n);
}

/** From sent to seen by the eyes, for each number that was seen, in milliseconds. */
function seenAfter(sent, seen) {
    const times = new Map(sent);
    return seen.flatMap(([number, time]) =>
        times.has(number) ? [(time - times.get(number)) / 1000] : [],
    );
}

/** From sent to presented, where each update finds the viewer idle, in milliseconds. */
function presentedAfter(sent, frames) {
    return sent.flatMap(([, time]) => {
        const frame = frames.find(([begun]) => begun >= time);
        return frame && frame[0] - time < ANSWER_US ? [(frame[2] - time) / 1000] : [];
    });
}

/**
 * @typedef {object} Sample
 * @property {number} seconds
 * @property {number} sent            frames that the producer sent
 * @property {number} painted         frames on the screen: docs/performance.md
 * @property {number} readBack        frames whose number was read on the screen
 * @property {number} cpuMs           of the viewer, all its threads
 * @property {number} compositorMs
 * @property {number} producerMs
 * @property {number} wakeUps         of all the viewer's threads
 * @property {number} writtenBytes    by write() of the viewer
 * @property {number} residentMb
 * @property {number[]} seenAfterMs
 * @property {number[]} presentedAfterMs
 * @property {number[]} scriptMs      JavaScript's part of each frame
 * @property {number[]} paintMs       from a frame's begin to its end on the main loop
 */

/**
 * Measures a viewer that shows something already.
 *
 * @param stage - whose eyes look at the number
 * @param viewer - a `viewer` program
 * @returns {Promise<Sample>}
 */
export async function takeSample(stage, viewer, seconds) {
    const { producer, eyes, compositorPid } = stage;
    await sleep(SETTLE_MS);
    await Promise.all([viewer.call('forget'), eyes.call('forget'), producer.call('sent')]);
    const pids = [viewer.pid, compositorPid, producer.pid];
    const start = monotonicUs();
    const before = pids.map(usageOf);
    await sleep(seconds * 1000);
    const [own, compositor, machine] = pids.map((pid, at) => usedBetween(before[at], usageOf(pid)));
    const end = monotonicUs();
    const memory = residentMb(viewer.pid);
    await sleep(LATE_MS);
    const [sent, seen, { script, frames }] = await Promise.all([
        producer.call('sent'),
        eyes.call('seen'),
        viewer.call('times'),
    ]);
    const isWithin = time => time >= start && time <= end;
    const readBack = seen.filter(([, time]) => isWithin(time)).length;
    const presented = frames.filter(([, , time]) => isWithin(time)).length;
    return {
        seconds: (end - start) / 1e6,
        sent: sent.filter(([, time]) => isWithin(time)).length,
        painted: stage.kind === 'mutter' ? presented : readBack,
        readBack,
        cpuMs: own.cpuMs,
        compositorMs: compositor.cpuMs,
        producerMs: machine.cpuMs,
        wakeUps: own.wakeUps,
        writtenBytes: own.writtenBytes,
        residentMb: memory,
        seenAfterMs: seenAfter(sent, seen),
        presentedAfterMs: presentedAfter(sent, frames),
        scriptMs: script.map(time => time / 1000),
        paintMs: frames.map(([begun, painted]) => (painted - begun) / 1000),
    };
}
