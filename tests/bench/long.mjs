// SPDX-License-Identifier: GPL-3.0-or-later
//
// What only shows after minutes: memory that grows, a main loop that stands still, threads that
// wake up for nothing.
import { setTimeout as sleep } from 'node:timers/promises';

import { loadNow } from './computer.mjs';
import { longest, median } from './figures.mjs';
import { residentMb, usageOf, usedBetween } from './processes.mjs';
import { Pings } from './pings.mjs';
import { FULL_HD, TARGETS } from './plan.mjs';
import { stoodStill } from './stalls.mjs';

const MINUTE_MS = 60_000;
const IDLE_S = 60;
/**
 * GJS collects its garbage once, ten seconds after the last script ran, and GLib ends a pool's idle
 * thread after fifteen: with that a window is idle.
 */
const SETTLE_MS = 20_000;

async function openViewer(stage, renderer, scene) {
    const viewer = stage.start('viewer', ['vitrine', stage.address], { GSK_RENDERER: renderer });
    await stage.producer.call('start', { scene, transport: 'map', ...FULL_HD, rate: 0 });
    await viewer.call('show', FULL_HD);
    return viewer;
}

/** Minutes of full motion at 1080p. */
export async function measureMotion(stage, renderer, minutes) {
    const viewer = await openViewer(stage, renderer, 'full');
    await viewer.call('time runs');
    await viewer.call('forget');
    const pings = new Pings(stage, viewer);
    await pings.start();
    const before = usageOf(viewer.pid);
    await sleep(MINUTE_MS);
    const residentFirstMb = residentMb(viewer.pid);
    await sleep((minutes - 1) * MINUTE_MS);
    const residentLastMb = residentMb(viewer.pid);
    const { cpuMs } = usedBetween(before, usageOf(viewer.pid));
    const [load] = loadNow();
    const answers = await pings.stop();
    const { frames } = await viewer.call('times');
    const paintMs = frames.map(([begun, painted]) => (painted - begun) / 1000);
    await stage.producer.call('stop');
    await Promise.all([viewer.close(), pings.close()]);
    const answersMs = answers.map(({ timeMs }) => timeMs);
    const ownMs = answers.map(answer => stoodStill(answer, frames));
    const tooLong = list => list.filter(time => time > TARGETS.stallMs).length;
    return {
        renderer,
        minutes,
        load,
        residentFirstMb,
        residentLastMb,
        paintedPerSecond: frames.length / (minutes * 60),
        cpuMs: cpuMs / frames.length,
        stallMs: longest(answersMs),
        ownStallMs: longest(ownMs),
        answers: answers.length,
        stalls: tooLong(answersMs),
        ownStalls: tooLong(ownMs),
        medianAnswerMs: median(answersMs),
        longestPaintMs: longest(paintMs),
    };
}

async function wakeUps(viewer) {
    await sleep(SETTLE_MS);
    const before = usageOf(viewer.pid);
    await sleep(IDLE_S * 1000);
    const used = usedBetween(before, usageOf(viewer.pid));
    return { perSecond: used.wakeUps / IDLE_S, woken: used.woken };
}

/** A minute in which nothing changes, with the window seen and not seen. */
export async function measureIdle(stage, renderer) {
    const viewer = await openViewer(stage, renderer, 'idle');
    const visible = await wakeUps(viewer);
    await viewer.call('conceal');
    const hidden = await wakeUps(viewer);
    await stage.producer.call('stop');
    await viewer.close();
    return {
        renderer,
        visible: visible.perSecond,
        visibleWoken: visible.woken,
        hidden: hidden.perSecond,
        hiddenWoken: hidden.woken,
        load: loadNow()[0],
    };
}
