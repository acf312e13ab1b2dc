// SPDX-License-Identifier: GPL-3.0-or-later
import type { Rect } from '../display1/checks.js';
import { CELL, DirtyCells } from '../export/dirty-cells.js';

/** What was not sent anew for so long, or up to twice as long, rests; milliseconds. */
export const REST_MS = 500;

/** What of a screen a viewer has with loss, until it rests and can be sent as it is. */
export class LossyCells {
    readonly #width: number;
    readonly #height: number;
    /** Sent since the last turn. */
    #fresh: DirtyCells;
    /** Sent in the turn before. */
    #aging: DirtyCells;
    readonly #resting: DirtyCells;
    #turnedAt = 0;

    constructor(width: number, height: number) {
        this.#width = width;
        this.#height = height;
        this.#fresh = new DirtyCells(width, height);
        this.#aging = new DirtyCells(width, height);
        this.#resting = new DirtyCells(width, height);
    }

    get isEmpty(): boolean {
        return this.#fresh.isEmpty && this.#aging.isEmpty && this.#resting.isEmpty;
    }

    /** A part was sent with loss. */
    sent(rect: Rect): void {
        this.#fresh.mark(rect);
    }

    /** The viewer has moved a part: what was lost in it has moved too. */
    moved(rect: Rect, by: number): void {
        const moved = [this.#fresh, this.#aging, this.#resting].flatMap(cells => cells.rects());
        for (const { x, y, width, height } of moved) {
            const [left, top] = [Math.max(x, rect.x), Math.max(y + by, rect.y)];
            const right = Math.min(x + width, rect.x + rect.width);
            const bottom = Math.min(y + by + height, rect.y + rect.height);
            if (left < right && top < bottom)
                this.#fresh.mark({ x: left, y: top, width: right - left, height: bottom - top });
        }
    }

    /** Time has passed. @param nowMs - of a clock that never goes back */
    turn(nowMs: number): void {
        if (nowMs - this.#turnedAt < REST_MS) return;
        this.#turnedAt = nowMs;
        for (const [row, first, end] of this.#aging.runs())
            for (let column = first; column < end; column++)
                if (!this.#fresh.isMarked(column, row)) this.#resting.markCell(column, row);
        this.#aging = this.#fresh;
        this.#fresh = new DirtyCells(this.#width, this.#height);
    }

    /** Takes parts that rest, of about so many pixels in all. */
    take(pixels: number): Rect[] {
        const taken: Rect[] = [];
        let left = pixels;
        let isWhole = true;
        for (const rect of this.#resting.rects()) {
            if (left <= 0) return taken;
            const rows = Math.max(1, Math.floor(left / rect.width / CELL)) * CELL;
            const part = { ...rect, height: Math.min(rect.height, rows) };
            this.#resting.unmark(part);
            isWhole &&= part.height === rect.height;
            left -= part.width * part.height;
            taken.push(part);
        }
        if (isWhole) this.#resting.clear();
        return taken;
    }
}
