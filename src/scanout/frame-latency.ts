// SPDX-License-Identifier: LGPL-2.1-or-later
import GLib from 'gi://GLib?version=2.0';
import type Gdk from 'gi://Gdk?version=4.0';

import type { FrameStatistics } from './frame-statistics.js';
import { Samples } from './samples.js';

/** A compositor tells of a frame's presentation within a few frames, or never. */
const MAX_UNPRESENTED = 16;

/** Nothing stays on its way for that long; some compositors tell times of another clock. */
const MAX_LATENCY_US = 10_000_000;

type Latency = Pick<
    FrameStatistics,
    'latencyMedianMs' | 'latency95Ms' | 'latencyLongestMs' | 'latencyUntil'
>;

/** A painted frame of which the compositor has not said yet when it was on the screen. */
interface Unpresented {
    /** The frame clock's number of it. */
    frame: number;
    /** When the oldest update in it arrived. */
    since: number;
}

/**
 * How long updates take from their arrival to the screen: of each frame, the oldest of the updates
 * that it shows first. Times are microseconds of the monotonic clock.
 */
export class FrameLatency {
    /** When the oldest update arrived that no frame has shown; 0 for none. */
    #waitingSince = 0;
    /** The same of the frame that was drawn and is not painted yet. */
    #drawnSince = 0;
    readonly #unpresented: Unpresented[] = Array.from({ length: MAX_UNPRESENTED }, () => ({
        frame: 0,
        since: 0,
    }));
    readonly #painted = new Samples();
    readonly #presented = new Samples();

    /** An update has arrived. */
    received(now: number): void {
        if (this.#waitingSince === 0) this.#waitingSince = now;
    }

    /** A frame was drawn that shows all that has arrived. */
    drawn(): void {
        if (this.#drawnSince === 0) this.#drawnSince = this.#waitingSince;
        this.#waitingSince = 0;
    }

    /** The frame clock says `after-paint`: what was drawn is painted. */
    painted(clock: Gdk.FrameClock): void {
        this.#settle(clock);
        const since = this.#drawnSince;
        this.#drawnSince = 0;
        if (since === 0) return;
        const latency = GLib.get_monotonic_time() - since;
        // It waited for a window that was hidden.
        if (latency >= MAX_LATENCY_US) return;
        this.#painted.add(latency);
        const free = this.#unpresented.find(one => one.since === 0) ?? this.#oldest();
        free.frame = clock.get_frame_counter();
        free.since = since;
    }

    /** Asks when earlier frames were on the screen. */
    #settle(clock: Gdk.FrameClock): void {
        for (const one of this.#unpresented) {
            if (one.since === 0) continue;
            // Null once the clock has forgotten the frame.
            const timings = clock.get_timings(one.frame);
            if (timings?.get_complete() === false) continue;
            const latency = (timings?.get_presentation_time() ?? 0) - one.since;
            if (latency > 0 && latency < MAX_LATENCY_US) this.#presented.add(latency);
            one.since = 0;
        }
    }

    #oldest(): Unpresented {
        return this.#unpresented.reduce((one, other) => (other.frame < one.frame ? other : one));
    }

    /** Gives what was measured since the last time, and begins anew. */
    take(): Latency {
        // Presentation is told of with a later frame, so a few may be missing; not most.
        const isPresented = this.#presented.count * 2 >= Math.max(1, this.#painted.count);
        const samples = isPresented ? this.#presented : this.#painted;
        const latency: Latency = {
            latencyMedianMs: milliseconds(samples.quantile(0.5)),
            latency95Ms: milliseconds(samples.quantile(0.95)),
            latencyLongestMs: milliseconds(samples.quantile(1)),
            latencyUntil: samples.count === 0 ? null : isPresented ? 'presented' : 'painted',
        };
        this.#painted.clear();
        this.#presented.clear();
        return latency;
    }

    /** Forgets what is on its way: the clock is another's, or nobody listened to it. */
    reset(): void {
        this.#waitingSince = 0;
        this.#drawnSince = 0;
        for (const one of this.#unpresented) one.since = 0;
        this.take();
    }
}

function milliseconds(microseconds: number | null): number | null {
    return microseconds === null ? null : microseconds / 1000;
}
