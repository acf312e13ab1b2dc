// SPDX-License-Identifier: GPL-3.0-or-later
//
// What only shows after minutes: memory that grows, a main loop that stands still, threads that
// wake up for nothing.
import { setTimeout as sleep } from 'node:timers/promises';

import { longest, median } from './figures.mjs';
import { residentMb, usageOf, usedBetween } from './processes.mjs';
import { Pings } from './pings.mjs';
import { FULL_HD } from './plan.mjs';

const MINUTE_MS = 60_000;
const MOTION_MINUTES = 10;
const IDLE_S = 60;
const SETTLE_MS = 5000;

async function openViewer(stage, renderer, scene) {
    const viewer = stage.start('viewer', ['vitrine', stage.address], { GSK_RENDERER: renderer });
    await stage.producer.call('start', { scene, transport: 'map', ...FULL_HD, rate: 0 });
    await viewer.call('show', FULL_HD);
    return viewer;
}

/** Ten minutes of full motion at 1080p. */
export async function measureMotion(stage, renderer) {
    const viewer = await openViewer(stage, renderer, 'full');
    await viewer.call('forget');
    const pings = new Pings(stage, viewer);
    await pings.start();
    await sleep(MINUTE_MS);
    const residentFirstMb = residentMb(viewer.pid);
    await sleep((MOTION_MINUTES - 1) * MINUTE_MS);
    const residentLastMb = residentMb(viewer.pid);
    const answersMs = await pings.stop();
    const { frames } = await viewer.call('times');
    const paintMs = frames.map(([begun, painted]) => (painted - begun) / 1000);
    await stage.producer.call('stop');
    await Promise.all([viewer.close(), pings.close()]);
    return {
        renderer,
        residentFirstMb,
        residentLastMb,
        frames: frames.length,
        stallMs: longest(answersMs),
        medianAnswerMs: median(answersMs),
        longestPaintMs: longest(paintMs),
    };
}

async function wakeUpsPerSecond(viewer) {
    await sleep(SETTLE_MS);
    const before = usageOf(viewer.pid);
    await sleep(IDLE_S * 1000);
    return usedBetween(before, usageOf(viewer.pid)).wakeUps / IDLE_S;
}

/** A minute in which nothing changes, with the window seen and not seen. */
export async function measureIdle(stage, renderer) {
    const viewer = await openViewer(stage, renderer, 'idle');
    const visible = await wakeUpsPerSecond(viewer);
    await viewer.call('conceal');
    const hidden = await wakeUpsPerSecond(viewer);
    await stage.producer.call('stop');
    await viewer.close();
    return { renderer, visible, hidden };
}
