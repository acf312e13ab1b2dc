// SPDX-License-Identifier: GPL-3.0-or-later
import type { Rect } from '../../display1/checks.js';
import { CELL, type DirtyCells } from '../../export/dirty-cells.js';

/** So often what has changed becomes half of what it was; milliseconds. */
const HALF_LIFE_MS = 250;

/** What a cell comes to that changes twelve times a second; and one that has stood still for a while. */
const HOT = 3;
const WARM = 1;
const HOTTEST = 60;

/** A smaller film is not worth a stream of its own; cells. */
const LEAST_COLUMNS = 8;
const LEAST_ROWS = 6;

/** What part of an area must be hot for it to be one, and warm for it to stay one. */
const HOT_SHARE = 0.7;
const WARM_SHARE = 0.5;

interface Box {
    readonly left: number;
    readonly top: number;
    /** The column, and the row, after the last. */
    readonly right: number;
    readonly bottom: number;
}

function areaOf({ left, top, right, bottom }: Box): number {
    return (right - left) * (bottom - top);
}

function rectOf({ left, top, right, bottom }: Box): Rect {
    return {
        x: left * CELL,
        y: top * CELL,
        width: (right - left) * CELL,
        height: (bottom - top) * CELL,
    };
}

/**
 * Where a film runs: the part of a screen that goes on changing all over, many times a second. It
 * stays the same while the film runs, for a stream has one size.
 */
export class VideoArea {
    readonly #columns: number;
    readonly #rows: number;
    readonly #heat: Uint8Array;
    #cooledAt = 0;
    #box: Box | null = null;

    /** Guest pixels. A cell that is cut off by the screen's edge is never a part of a film. */
    constructor(width: number, height: number) {
        this.#columns = Math.floor(width / CELL);
        this.#rows = Math.floor(height / CELL);
        this.#heat = new Uint8Array(this.#columns * this.#rows);
    }

    /** The film's place; null where there is none. */
    get rect(): Rect | null {
        return this.#box && rectOf(this.#box);
    }

    /** Cells have changed. @param nowMs - of a clock that never goes back */
    changed(cells: DirtyCells, nowMs: number): void {
        for (const [row, first, end] of cells.runs()) {
            if (row >= this.#rows) continue;
            for (let column = first; column < Math.min(end, this.#columns); column++) {
                const at = row * this.#columns + column;
                this.#heat[at] = Math.min(HOTTEST, (this.#heat[at] ?? 0) + 1);
            }
        }
        this.#cool(nowMs);
    }

    /** Lets time pass, and looks anew for where a film runs. */
    #cool(nowMs: number): void {
        if (nowMs - this.#cooledAt < HALF_LIFE_MS) return;
        const halvings = Math.min(8, Math.floor((nowMs - this.#cooledAt) / HALF_LIFE_MS));
        for (let at = 0; at < this.#heat.length; at++)
            this.#heat[at] = (this.#heat[at] ?? 0) >> halvings;
        this.#cooledAt = nowMs;
        const hot = this.#boxOfHot();
        if (!this.#staysIn(hot)) this.#box = hot;
    }

    /** Whether the film that runs is still that which was found last. */
    #staysIn(hot: Box | null): boolean {
        const box = this.#box;
        if (!box || this.#share(box, WARM) < WARM_SHARE) return false;
        if (!hot) return true;
        const isOutside =
            hot.left < box.left ||
            hot.top < box.top ||
            hot.right > box.right ||
            hot.bottom > box.bottom;
        return !isOutside;
    }

    /** The smallest box with all hot cells in it, where most of it is hot. */
    #boxOfHot(): Box | null {
        let [left, top, right, bottom] = [Infinity, Infinity, 0, 0];
        for (let row = 0, at = 0; row < this.#rows; row++)
            for (let column = 0; column < this.#columns; column++, at++) {
                if ((this.#heat[at] ?? 0) < HOT) continue;
                left = Math.min(left, column);
                right = Math.max(right, column + 1);
                top = Math.min(top, row);
                bottom = row + 1;
            }
        if (right - left < LEAST_COLUMNS || bottom - top < LEAST_ROWS) return null;
        const box = { left, top, right, bottom };
        return this.#share(box, HOT) >= HOT_SHARE ? box : null;
    }

    #share(box: Box, least: number): number {
        let count = 0;
        for (let row = box.top; row < box.bottom; row++)
            for (let column = box.left; column < box.right; column++)
                if ((this.#heat[row * this.#columns + column] ?? 0) >= least) count++;
        return count / areaOf(box);
    }
}
