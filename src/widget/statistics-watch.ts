// SPDX-License-Identifier: LGPL-2.1-or-later
import type Gdk from 'gi://Gdk?version=4.0';
import GLib from 'gi://GLib?version=2.0';
import type Gtk from 'gi://Gtk?version=4.0';

import type { ConnectionFigures, FrameMeter } from '../scanout/frame-meter.js';
import type { FrameStatistics } from '../scanout/frame-statistics.js';
import { rendererName } from './renderer.js';

const PERIOD_MS = 1000;

/** Told once a second what a display did in it. */
export type StatisticsCallback = (statistics: FrameStatistics) => void;

/** Tells whoever watches what a display did in the last second; does nothing while nobody does. */
export class StatisticsWatch {
    readonly #widget: Gtk.Widget;
    readonly #meter: FrameMeter;
    readonly #connection: () => ConnectionFigures;
    readonly #callbacks = new Set<StatisticsCallback>();
    #timer = 0;
    #clock: Gdk.FrameClock | null = null;
    #paintHandler = 0;

    /**
     * @param widget - whose frames are counted
     * @param connection - what is known of the machine's connection now
     */
    constructor(widget: Gtk.Widget, meter: FrameMeter, connection: () => ConnectionFigures) {
        this.#widget = widget;
        this.#meter = meter;
        this.#connection = connection;
    }

    /**
     * Calls back once a second.
     *
     * @returns a function that ends the interest
     */
    add(callback: StatisticsCallback): () => void {
        // Its own function, so that one callback given twice is called twice.
        const own: StatisticsCallback = statistics => {
            callback(statistics);
        };
        this.#callbacks.add(own);
        if (this.#callbacks.size === 1) this.#start();
        return () => {
            if (this.#callbacks.delete(own) && this.#callbacks.size === 0) this.#stop();
        };
    }

    #start(): void {
        this.#meter.begin();
        this.#followClock();
        this.#timer = GLib.timeout_add(GLib.PRIORITY_DEFAULT, PERIOD_MS, () => {
            this.#followClock();
            const renderer = rendererName(this.#widget.get_native()?.get_renderer() ?? null);
            const statistics = this.#meter.take(this.#connection(), renderer);
            for (const callback of [...this.#callbacks]) callback(statistics);
            return GLib.SOURCE_CONTINUE;
        });
    }

    /** A widget has another clock in another window, and none in none. */
    #followClock(): void {
        const clock = this.#widget.get_frame_clock();
        if (clock === this.#clock) return;
        this.#leaveClock();
        this.#clock = clock;
        if (!clock) return;
        this.#paintHandler = clock.connect('after-paint', () => {
            this.#meter.painted(clock);
        });
    }

    #leaveClock(): void {
        this.#clock?.disconnect(this.#paintHandler);
        this.#clock = null;
    }

    #stop(): void {
        GLib.source_remove(this.#timer);
        this.#timer = 0;
        this.#leaveClock();
    }
}
