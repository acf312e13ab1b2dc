// SPDX-License-Identifier: GPL-3.0-or-later
import Gdk from 'gi://Gdk?version=4.0';
import Gtk from 'gi://Gtk?version=4.0';

import type { PointerLockListener, PointerMotion } from '../../src/widget/pointer-lock.js';
import { until } from './main-loop.js';

const OTHERS = new Map([
    [Gdk.EventType.BUTTON_PRESS, 'press'],
    [Gdk.EventType.BUTTON_RELEASE, 'release'],
    [Gdk.EventType.SCROLL, 'scroll'],
    [Gdk.EventType.KEY_PRESS, 'key'],
]);

/** A widget that writes down what comes by the window, and a lock's listener in one. */
export class PointerWitness implements PointerLockListener {
    readonly area = new Gtk.DrawingArea({ focusable: true });
    readonly steps: PointerMotion[] = [];
    readonly seen: string[] = [];
    position = '';
    changes = 0;
    /** What else to do at a step. */
    onStep: (() => void) | null = null;

    constructor() {
        const motion = new Gtk.EventControllerMotion();
        motion.connect('enter', (_motion, x, y) => {
            this.#note('enter', x, y);
        });
        motion.connect('motion', (_motion, x, y) => {
            this.#note('motion', x, y);
        });
        motion.connect('leave', () => this.seen.push('leave'));
        this.area.add_controller(motion);
        const others = new Gtk.EventControllerLegacy();
        others.connect('event', (_others, event) => {
            const name = OTHERS.get(event.get_event_type());
            if (name !== undefined) this.seen.push(name);
            return false;
        });
        this.area.add_controller(others);
    }

    #note(what: string, x: number, y: number): void {
        this.position = `${String(x)},${String(y)}`;
        this.seen.push(`${what} ${this.position}`);
    }

    moved(motion: PointerMotion): void {
        this.steps.push(motion);
        this.onStep?.();
    }

    changed(): void {
        this.changes++;
    }

    sum(of: (step: PointerMotion) => number): number {
        return this.steps.reduce((sum, step) => sum + of(step), 0);
    }

    isAt(x: number, y: number): boolean {
        return this.position === `${String(x)},${String(y)}`;
    }

    async expectAt(x: number, y: number): Promise<void> {
        const expected = `${String(x)},${String(y)}`;
        await until(
            () => this.position === expected,
            () => `the pointer at ${expected}; it is at ${this.position}`,
        );
        expect(this.position).toBe(expected);
    }

    clear(): void {
        this.steps.length = 0;
        this.seen.length = 0;
        this.changes = 0;
    }
}
