// SPDX-License-Identifier: LGPL-2.1-or-later
import type { GuestPoint } from './placement.js';
import { Remainder } from './remainder.js';

/** Where motion goes. */
export interface MotionSink {
    moveTo(point: GuestPoint): void;
    /** Whole steps of a relative mouse. */
    moveBy(dx: number, dy: number): void;
}

/**
 * Motion that has not been sent: of many events between two frames the guest needs one message.
 * Flush before a button or a key, which is meant for where the pointer is by then.
 */
export class PendingMotion {
    readonly #sink: MotionSink;
    #position: GuestPoint | null = null;
    #dx = 0;
    #dy = 0;
    readonly #restX = new Remainder();
    readonly #restY = new Remainder();

    constructor(sink: MotionSink) {
        this.#sink = sink;
    }

    /** The pointer is there now. */
    moveTo(point: GuestPoint): void {
        this.#position = point;
    }

    /** The pointer moved by so many guest pixels; parts of a step are kept. */
    moveBy(motion: GuestPoint): void {
        this.#dx += motion.x;
        this.#dy += motion.y;
    }

    get isEmpty(): boolean {
        return this.#position === null && this.#dx === 0 && this.#dy === 0;
    }

    /** Sends what is pending. */
    flush(): void {
        const position = this.#position;
        const [dx, dy] = [this.#dx, this.#dy];
        this.#position = null;
        this.#dx = 0;
        this.#dy = 0;
        if (position) this.#sink.moveTo(position);
        if (dx === 0 && dy === 0) return;
        const stepsX = this.#restX.take(dx);
        const stepsY = this.#restY.take(dy);
        if (stepsX !== 0 || stepsY !== 0) this.#sink.moveBy(stepsX, stepsY);
    }

    /** Forgets what is pending: another mouse, or none. */
    clear(): void {
        this.#position = null;
        this.#dx = 0;
        this.#dy = 0;
        this.#restX.reset();
        this.#restY.reset();
    }
}
