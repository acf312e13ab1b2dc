// SPDX-License-Identifier: LGPL-2.1-or-later
import type { Rect } from '../display1/checks.js';

function touches(a: Rect, b: Rect): boolean {
    return (
        a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
    );
}

function union(a: Rect, b: Rect): Rect {
    const x = Math.min(a.x, b.x);
    const y = Math.min(a.y, b.y);
    const width = Math.max(a.x + a.width, b.x + b.width) - x;
    const height = Math.max(a.y + a.height, b.y + b.height) - y;
    return { x, y, width, height };
}

/** The parts of a picture that have changed: a few rectangles that do not overlap. */
export class Damage {
    #rects: Rect[] = [];

    add(rect: Rect): void {
        let whole = rect;
        // What was joined may now touch others.
        for (;;) {
            const met = this.#rects.findIndex(other => touches(other, whole));
            const [other] = met < 0 ? [] : this.#rects.splice(met, 1);
            if (!other) break;
            whole = union(other, whole);
        }
        this.#rects.push(whole);
    }

    get isEmpty(): boolean {
        return this.#rects.length === 0;
    }

    /** Gives the rectangles, from top to bottom, and begins anew. */
    take(): Rect[] {
        const rects = this.#rects.sort((a, b) => a.y - b.y);
        this.#rects = [];
        return rects;
    }
}
