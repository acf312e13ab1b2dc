// SPDX-License-Identifier: GPL-3.0-or-later
import type Gdk from 'gi://Gdk?version=4.0';
import type Gtk from 'gi://Gtk?version=4.0';
import GLib from 'gi://GLib?version=2.0';

/** When a frame was begun, painted and on the screen: monotonic microseconds. */
export type FrameTimes = readonly [begun: number, painted: number, presented: number];

/** Follows the frame clock of a widget's window. */
export class FrameWatch {
    #waiting: { timings: Gdk.FrameTimings; begun: number; painted: number }[] = [];
    #frames: FrameTimes[] = [];
    #begun = 0;

    /** @param widget - in a window that is realized */
    constructor(widget: Gtk.Widget) {
        const clock = widget.get_frame_clock();
        if (!clock) throw new Error('the window is not realized');
        clock.connect('before-paint', () => {
            this.#begun = GLib.get_monotonic_time();
        });
        clock.connect('after-paint', () => {
            const timings = clock.get_current_timings();
            const painted = GLib.get_monotonic_time();
            if (timings) this.#waiting.push({ timings, begun: this.#begun, painted });
            this.#collect();
        });
    }

    /** The compositor answers a frame or two later; X without a compositor never does. */
    #collect(): void {
        this.#waiting = this.#waiting.filter(({ timings, begun, painted }) => {
            if (!timings.get_complete()) return true;
            this.#frames.push([begun, painted, timings.get_presentation_time()]);
            return false;
        });
    }

    /** The frames that are complete, since the last question. */
    take(): FrameTimes[] {
        this.#collect();
        return this.#frames.splice(0);
    }
}
