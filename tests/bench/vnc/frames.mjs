// SPDX-License-Identifier: GPL-3.0-or-later
//
// How many whole frames of a moving scene a viewer gets, and what they cost.
import { setTimeout as sleep } from 'node:timers/promises';

import { quantile, total } from '../figures.mjs';
import { usageOf, usedBetween } from '../processes.mjs';
import { monotonicUs } from '../sample.mjs';
import { Counter } from './counter.mjs';

const SETTLE_MS = 1000;

/** Each number's first appearance within a time, in order. */
export function framesWithin(updates, start, end) {
    const seen = new Set();
    return updates.filter(({ number, endUs }) => {
        if (number === 0 || endUs < start || endUs > end || seen.has(number)) return false;
        seen.add(number);
        return true;
    });
}

/** From a frame's last D-Bus message to its first byte at the viewer, in milliseconds. */
export function socketTimes(frames, arrived) {
    const times = new Map(arrived);
    return frames.flatMap(({ number, beginUs }) =>
        times.has(number) ? [Math.max(0, beginUs - times.get(number)) / 1000] : [],
    );
}

/** Bytes of all updates within a time. */
function bytesWithin(updates, start, end) {
    const ends = updates.filter(({ endUs }) => endUs <= end).at(-1)?.bytes ?? 0;
    const before = updates.filter(({ endUs }) => endUs < start).at(-1)?.bytes ?? 0;
    return ends - before;
}

/** Shows a scene for a while by one server. */
export async function measureFrames(env, machine, server, scene, wish, seconds) {
    await machine.prepare(scene.prepare);
    const counter = await Counter.start(env, server.port, wish, scene.number);
    try {
        await machine.ask(scene.start, /^(scrolling|playing)\r\n/m);
        await sleep(SETTLE_MS);
        await server.watch(scene.number);
        const pids = [machine.pid, ...server.pids];
        const [start, before] = [monotonicUs(), pids.map(usageOf)];
        await sleep(seconds * 1000);
        const used = pids.map((pid, at) => usedBetween(before[at], usageOf(pid)).cpuMs);
        const end = monotonicUs();
        const arrived = await server.arrived();
        await machine.stop();
        if (counter.ended) throw new Error(`the viewer has ended: ${counter.ended}`);
        const took = (end - start) / 1e6;
        const frames = framesWithin(counter.updates, start, end);
        const socket = socketTimes(frames, arrived);
        const came = arrived.filter(([, time]) => time >= start && time <= end).length;
        return {
            framesPerSecond: frames.length / took,
            arrivedPerSecond: arrived.length > 0 ? came / took : null,
            kilobytes: bytesWithin(counter.updates, start, end) / 1000 / frames.length,
            machineMs: used[0] / took,
            serverMs: total(used.slice(1)) / took,
            socketMs: [0.5, 0.9].map(share => quantile(socket, share)),
            decodeMs: quantile(
                frames.map(({ beginUs, endUs }) => (endUs - beginUs) / 1000),
                0.5,
            ),
        };
    } finally {
        await machine.stop();
        await counter.close();
    }
}
