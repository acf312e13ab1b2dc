// SPDX-License-Identifier: LGPL-2.1-or-later
import GLib from 'gi://GLib?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import type { WidgetPoint } from '../input/placement.js';

/** How near an edge the pointer must be, in widget pixels. */
const EDGE = 24;

/** At the very edge, in widget pixels a second: across a large screen in a second or two. */
const SPEED = 1500;

/** After a standstill, such as a frame that nobody saw, no leap follows. */
const LONGEST_STEP_S = 0.05;

/** What the pointer at an edge moves. */
export interface EdgePanningHost {
    /** Whether the pointer moves the screen now: it is the person's own, and there are no bars. */
    isActive(): boolean;
    /** Moves what is seen by widget pixels; gives whether there was more to see. */
    moveBy(dx: number, dy: number): boolean;
    /** The pointer, which stands still, is over another part of the screen. */
    moved(point: WidgetPoint): void;
}

/** Moves a screen that is larger than its widget while the pointer is at an edge. */
export class EdgePanning {
    readonly #widget: Gtk.Widget;
    readonly #host: EdgePanningHost;
    #point: WidgetPoint | null = null;
    #tick = 0;
    #last = 0;

    constructor(widget: Gtk.Widget, host: EdgePanningHost) {
        this.#widget = widget;
        this.#host = host;
        const motion = new Gtk.EventControllerMotion();
        for (const signal of ['enter', 'motion'] as const)
            motion.connect(signal, (_motion: Gtk.EventControllerMotion, x: number, y: number) => {
                this.#pointed({ x, y });
            });
        motion.connect('leave', () => {
            this.#point = null;
        });
        widget.add_controller(motion);
    }

    #pointed(point: WidgetPoint): void {
        this.#point = point;
        if (this.#tick !== 0 || !this.#host.isActive() || !this.#isAtEdge(point)) return;
        this.#last = 0;
        this.#tick = this.#widget.add_tick_callback((_widget, clock) => {
            const now = clock.get_frame_time() / 1e6;
            const seconds = this.#last === 0 ? 0 : Math.min(now - this.#last, LONGEST_STEP_S);
            this.#last = now;
            if (this.#step(seconds)) return GLib.SOURCE_CONTINUE;
            this.#tick = 0;
            return GLib.SOURCE_REMOVE;
        });
    }

    /** @returns whether to go on */
    #step(seconds: number): boolean {
        const point = this.#point;
        if (!point || !this.#host.isActive() || !this.#isAtEdge(point)) return false;
        if (seconds === 0) return true;
        const [dx, dy] = this.#pull(point);
        if (!this.#host.moveBy(dx * SPEED * seconds, dy * SPEED * seconds)) return false;
        this.#host.moved(point);
        return true;
    }

    #isAtEdge(point: WidgetPoint): boolean {
        return this.#pull(point).some(pull => pull !== 0);
    }

    /** How strongly each axis is pulled, -1 to 1. */
    #pull({ x, y }: WidgetPoint): [number, number] {
        return [pullOf(x, this.#widget.get_width()), pullOf(y, this.#widget.get_height())];
    }
}

function pullOf(position: number, length: number): number {
    const before = Math.min(Math.max((EDGE - position) / EDGE, 0), 1);
    const after = Math.min(Math.max((position - (length - EDGE)) / EDGE, 0), 1);
    return after - before;
}
