// SPDX-License-Identifier: LGPL-2.1-or-later
import GLib from 'gi://GLib?version=2.0';

/** Calls back at a steady rate; what is missed is left out, not made up for. */
export class FrameClock {
    #intervalUs: number;
    #tick: () => void;
    #timer = 0;
    #due = 0;

    /** @param rate - calls a second */
    constructor(rate: number, tick: () => void) {
        this.#intervalUs = 1e6 / rate;
        this.#tick = tick;
    }

    start(): void {
        this.#due = GLib.get_monotonic_time();
        this.#schedule();
    }

    #schedule(): void {
        const now = GLib.get_monotonic_time();
        this.#due = Math.max(this.#due + this.#intervalUs, now);
        const waitMs = Math.round((this.#due - now) / 1000);
        this.#timer = GLib.timeout_add(GLib.PRIORITY_DEFAULT, waitMs, () => {
            this.#timer = 0;
            this.#schedule();
            this.#tick();
            return GLib.SOURCE_REMOVE;
        });
    }

    stop(): void {
        if (this.#timer !== 0) GLib.source_remove(this.#timer);
        this.#timer = 0;
    }
}
