// SPDX-License-Identifier: GPL-3.0-or-later
import type Gdk from 'gi://Gdk?version=4.0';
import type Gtk from 'gi://Gtk?version=4.0';
import GLib from 'gi://GLib?version=2.0';

import { mainThreadRanUs } from './thread-times.js';

/**
 * When a frame was begun, painted and on the screen, by the monotonic clock, and how long the main
 * thread ran from begin to painted, or 0: microseconds.
 */
export type FrameTimes = readonly [begun: number, painted: number, presented: number, ran: number];

interface WaitingFrame {
    readonly timings: Gdk.FrameTimings;
    readonly begun: number;
    readonly painted: number;
    readonly ran: number;
}

/** Follows the frame clock of a widget's window. */
export class FrameWatch {
    /** Whether the kernel is asked how long a frame ran; it costs a little. */
    timesRuns = false;

    #waiting: WaitingFrame[] = [];
    #frames: FrameTimes[] = [];
    #begun = 0;
    #ranBefore = 0;

    /** @param widget - in a window that is realized */
    constructor(widget: Gtk.Widget) {
        const clock = widget.get_frame_clock();
        if (!clock) throw new Error('the window is not realized');
        clock.connect('before-paint', () => {
            this.#begun = GLib.get_monotonic_time();
            if (this.timesRuns) this.#ranBefore = mainThreadRanUs();
        });
        clock.connect('after-paint', () => {
            const timings = clock.get_current_timings();
            const painted = GLib.get_monotonic_time();
            const ran = this.timesRuns ? mainThreadRanUs() - this.#ranBefore : 0;
            if (timings) this.#waiting.push({ timings, begun: this.#begun, painted, ran });
            this.#collect();
        });
    }

    /** The compositor answers a frame or two later; X without a compositor never does. */
    #collect(): void {
        this.#waiting = this.#waiting.filter(({ timings, begun, painted, ran }) => {
            if (!timings.get_complete()) return true;
            this.#frames.push([begun, painted, timings.get_presentation_time(), ran]);
            return false;
        });
    }

    /** The frames that are complete, since the last question. */
    take(): FrameTimes[] {
        this.#collect();
        return this.#frames.splice(0);
    }
}
