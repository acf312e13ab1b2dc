// SPDX-License-Identifier: GPL-3.0-or-later
import Gdk from 'gi://Gdk?version=4.0';
import GLib from 'gi://GLib?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import type { WidgetPoint } from '../../input/placement.js';

/** At which edge of a window something waits for the pointer. */
export type Edge = 'top' | 'bottom';

/** How many logical pixels are the edge: a pointer that is pushed there is in the last of them. */
const EDGE_WIDTH = 2;

/** A pointer that moves no farther than this along the edge rests there. */
const REST_SLACK = 8;

const { BUTTON1_MASK, BUTTON2_MASK, BUTTON3_MASK } = Gdk.ModifierType;
const BUTTONS = BUTTON1_MASK | BUTTON2_MASK | BUTTON3_MASK;

/** What waits for the pointer. */
export interface EdgeRestHost {
    /** Where it waits now; null for nowhere. */
    edge(): Edge | null;
    /** How long the pointer must rest, in milliseconds. */
    delayMs(): number;
    rested(): void;
    /** Every motion, with how far from the edge it ended; infinite when the pointer has left. */
    moved(distance: number): void;
}

/**
 * Tells when the pointer rests at a window's edge. It only looks on: whatever is below gets all
 * motion as ever. A button that is held down is a drag in there, and no rest.
 */
export class EdgeRest {
    readonly #widget: Gtk.Widget;
    readonly #host: EdgeRestHost;
    #timeout = 0;
    /** Where the rest began. */
    #start = 0;

    constructor(widget: Gtk.Widget, host: EdgeRestHost) {
        this.#widget = widget;
        this.#host = host;
        const motion = new Gtk.EventControllerMotion({
            propagation_phase: Gtk.PropagationPhase.CAPTURE,
        });
        for (const signal of ['enter', 'motion'] as const)
            motion.connect(signal, (_motion: Gtk.EventControllerMotion, x: number, y: number) => {
                const isDragging = (motion.get_current_event_state() & BUTTONS) !== 0;
                this.#moved({ x, y }, isDragging);
            });
        motion.connect('leave', () => {
            this.#cancel();
            this.#host.moved(Infinity);
        });
        widget.add_controller(motion);
    }

    #moved({ x, y }: WidgetPoint, isDragging: boolean): void {
        const edge = this.#host.edge();
        if (edge === null) {
            this.#cancel();
            return;
        }
        const distance = edge === 'top' ? y : this.#widget.get_height() - y;
        this.#host.moved(distance);
        if (isDragging || distance > EDGE_WIDTH) this.#cancel();
        else if (this.#timeout === 0 || Math.abs(x - this.#start) > REST_SLACK) this.#restart(x);
    }

    #restart(x: number): void {
        this.#cancel();
        this.#start = x;
        this.#timeout = GLib.timeout_add(GLib.PRIORITY_DEFAULT, this.#host.delayMs(), () => {
            this.#timeout = 0;
            this.#host.rested();
            return GLib.SOURCE_REMOVE;
        });
    }

    #cancel(): void {
        if (this.#timeout !== 0) GLib.source_remove(this.#timeout);
        this.#timeout = 0;
    }

    /** Waits for nothing any more. */
    close(): void {
        this.#cancel();
    }
}
