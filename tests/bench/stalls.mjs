// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long a main loop stood still, from how long its answers took.
import { longest, total } from './figures.mjs';

/**
 * An answer's own time, less the frames that were painted while it was on its way but for the
 * longest: between two frames the loop turned, and the question was not there yet.
 *
 * @param {import('./pings.mjs').Answer} answer
 * @param {[number, number, number, number][]} frames  FrameTimes of programs/frame-watch.ts
 */
export function stoodStill({ startUs, timeMs, ownMs }, frames) {
    const endUs = startUs + timeMs * 1000;
    const ranMs = frames
        .filter(([begun, painted]) => begun >= startUs && painted <= endUs)
        .map(([, , , ranUs]) => ranUs / 1000);
    return ownMs - total(ranMs) + longest(ranMs);
}
