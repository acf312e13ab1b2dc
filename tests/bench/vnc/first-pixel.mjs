// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long it takes until a viewer sees what a guest draws after a pause, and what rest costs.
import { setTimeout as sleep } from 'node:timers/promises';

import { quantile, total } from '../figures.mjs';
import { usageOf, usedBetween } from '../processes.mjs';
import { monotonicUs } from '../sample.mjs';
import { Counter } from './counter.mjs';
import { framesWithin, socketTimes } from './frames.mjs';
import { STILL } from './plan.mjs';

const FRAME_MS = 10_000;
/** Servers refine, and rest, after a while. */
const REST_AFTER_MS = 4000;
const REST_SECONDS = 5;

/** A viewer of a still picture. */
export async function withStill(env, machine, server, wish, work) {
    await machine.prepare(STILL.prepare);
    const counter = await Counter.start(env, server.port, wish, STILL.number);
    try {
        await machine.step();
        return await work(counter);
    } finally {
        await counter.close();
    }
}

/** From the driver's word to the guest until the frame is decoded; again and again. */
export async function measureGap(machine, server, counter, { from, to, times }) {
    await server.watch(STILL.number);
    const [start, latencies] = [monotonicUs(), []];
    for (let turn = 0; turn < times; turn++) {
        // Spread evenly over the range, and over the phases of whatever looks in a rhythm.
        await sleep(from + ((turn * 0.618) % 1) * (to - from));
        const told = monotonicUs();
        const number = await machine.step();
        const isSeen = () => counter.updates.some(update => update.number === number);
        await counter.until(isSeen, FRAME_MS, `frame ${number}`);
        const { endUs } = counter.updates.find(update => update.number === number);
        latencies.push((endUs - told) / 1000);
    }
    const frames = framesWithin(counter.updates, start, monotonicUs());
    const socket = socketTimes(frames, await server.arrived());
    return {
        firstPixelMs: [0.5, 0.9].map(share => quantile(latencies, share)),
        socketMs: [0.5, 0.9].map(share => quantile(socket, share)),
    };
}

/** What the server, and the machine, use of a processor while nothing changes; ms a second. */
export async function measureRest(machine, server) {
    await sleep(REST_AFTER_MS);
    const pids = [machine.pid, ...server.pids];
    const before = pids.map(usageOf);
    await sleep(REST_SECONDS * 1000);
    const used = pids.map((pid, at) => usedBetween(before[at], usageOf(pid)).cpuMs / REST_SECONDS);
    return { machineMs: used[0], serverMs: total(used.slice(1)) };
}
