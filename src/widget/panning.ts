// SPDX-License-Identifier: LGPL-2.1-or-later
import Gtk from 'gi://Gtk?version=4.0';

import type { WidgetPoint, WidgetSize } from '../input/placement.js';

/** How far an arrow key or a scroll bar's arrow goes, in parts of what is seen. */
const STEP = 0.1;
const PAGE = 0.9;

/** How far a picture is scrolled along one axis, and whose scroll bar shows it. */
class PanAxis {
    readonly #moved: () => void;
    #adjustment = new Gtk.Adjustment();
    #handler = 0;
    /** Which part of the picture is in the middle of what is seen: it stays there when sizes change. */
    #centre = 0.5;
    #isConfiguring = false;

    constructor(moved: () => void) {
        this.#moved = moved;
        this.#connect();
    }

    /** @param adjustment - a scroll bar's; null for one of our own */
    setAdjustment(adjustment: Gtk.Adjustment | null): void {
        if (adjustment === this.#adjustment) return;
        const { upper, pageSize } = this.#adjustment;
        this.close();
        this.#adjustment = adjustment ?? new Gtk.Adjustment();
        this.#connect();
        this.configure(upper, pageSize);
    }

    #connect(): void {
        this.#handler = this.#adjustment.connect('value-changed', ({ value, upper, pageSize }) => {
            if (this.#isConfiguring) return;
            if (upper > 0) this.#centre = (value + pageSize / 2) / upper;
            this.#moved();
        });
    }

    /** Says how long the picture is, and how much of it is seen. */
    configure(length: number, seen: number): void {
        const upper = Math.max(length, seen);
        const value = Math.min(Math.max(this.#centre * upper - seen / 2, 0), upper - seen);
        this.#isConfiguring = true;
        this.#adjustment.configure(value, 0, upper, STEP * seen, PAGE * seen, seen);
        this.#isConfiguring = false;
    }

    get value(): number {
        return this.#adjustment.value;
    }

    get canMove(): boolean {
        const { upper, pageSize } = this.#adjustment;
        return upper > pageSize;
    }

    /** @returns whether there was room to move */
    moveBy(distance: number): boolean {
        const before = this.#adjustment.value;
        // It keeps to its bounds.
        this.#adjustment.value = before + distance;
        return this.#adjustment.value !== before;
    }

    stepBy(steps: number): boolean {
        return this.moveBy(steps * this.#adjustment.stepIncrement);
    }

    /** Lets go of the adjustment, which may outlive the widget. */
    close(): void {
        if (this.#handler !== 0) this.#adjustment.disconnect(this.#handler);
        this.#handler = 0;
    }
}

/** Which part of a screen that is larger than its widget is seen. */
export class Panning {
    readonly #x: PanAxis;
    readonly #y: PanAxis;

    /** @param moved - another part is seen now, by whomever */
    constructor(moved: () => void) {
        this.#x = new PanAxis(moved);
        this.#y = new PanAxis(moved);
    }

    /** Takes the scroll bars' adjustments; null for what has none. */
    setAdjustments(horizontal: Gtk.Adjustment | null, vertical: Gtk.Adjustment | null): void {
        this.#x.setAdjustment(horizontal);
        this.#y.setAdjustment(vertical);
    }

    configure(screen: WidgetSize, seen: WidgetSize): void {
        this.#x.configure(screen.width, seen.width);
        this.#y.configure(screen.height, seen.height);
    }

    /** How much of the screen lies before the widget's left and top edge. */
    get scroll(): WidgetPoint {
        return { x: this.#x.value, y: this.#y.value };
    }

    /** Whether part of the screen is out of sight. */
    get canMove(): boolean {
        return this.#x.canMove || this.#y.canMove;
    }

    /**
     * Moves on by widget pixels, as far as there is more to see.
     *
     * @returns whether there was
     */
    moveBy(dx: number, dy: number): boolean {
        const moved = [this.#x.moveBy(dx), this.#y.moveBy(dy)];
        return moved.includes(true);
    }

    /** Moves on by a tenth of what is seen for each step. */
    stepBy(across: number, down: number): void {
        this.#x.stepBy(across);
        this.#y.stepBy(down);
    }

    close(): void {
        this.#x.close();
        this.#y.close();
    }
}
