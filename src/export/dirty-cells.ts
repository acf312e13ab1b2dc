// SPDX-License-Identifier: GPL-3.0-or-later

import type { Rect } from '../display1/checks.js';

/** Pixels on each side of a cell: what is no larger than a letter costs no more than a few. */
export const CELL = 16;

/** Equal runs of cells, in rows below each other. */
interface Block {
    readonly row: number;
    rows: number;
    readonly first: number;
    /** The column after the last. */
    readonly end: number;
}

/** Which cells of a screen are marked, 16×16 pixels each. Memory does not grow with the marks. */
export class DirtyCells {
    readonly columns: number;
    readonly rows: number;
    /** One byte a cell, row after row; not 0 where it is marked. */
    readonly cells: Uint8Array;

    readonly #width: number;
    readonly #height: number;
    #firstRow = Infinity;
    #lastRow = -1;

    /** None is marked. Guest pixels. */
    constructor(width: number, height: number) {
        this.#width = width;
        this.#height = height;
        this.columns = Math.ceil(width / CELL);
        this.rows = Math.ceil(height / CELL);
        this.cells = new Uint8Array(this.columns * this.rows);
    }

    get isEmpty(): boolean {
        return this.#lastRow < 0;
    }

    /** Marks the cells that a part of the screen touches; what lies outside of it is cut off. */
    mark({ x, y, width, height }: Rect): void {
        const [left, right] = cellRange(x, width, this.#width);
        const [top, bottom] = cellRange(y, height, this.#height);
        if (left >= right || top >= bottom) return;
        for (let row = top; row < bottom; row++)
            this.cells.fill(1, row * this.columns + left, row * this.columns + right);
        this.#widen(top, bottom - 1);
    }

    markAll(): void {
        this.mark({ x: 0, y: 0, width: this.#width, height: this.#height });
    }

    isMarked(column: number, row: number): boolean {
        return this.cells[row * this.columns + column] !== 0;
    }

    /** Whether one of the cells that a part touches is marked. */
    touches({ x, y, width, height }: Rect): boolean {
        const [left, right] = cellRange(x, width, this.#width);
        const [top, bottom] = cellRange(y, height, this.#height);
        for (let row = top; row < bottom; row++)
            for (let column = left; column < right; column++)
                if (this.isMarked(column, row)) return true;
        return false;
    }

    /** Takes the marks off the cells that a part touches. */
    unmark({ x, y, width, height }: Rect): void {
        const [left, right] = cellRange(x, width, this.#width);
        const [top, bottom] = cellRange(y, height, this.#height);
        for (let row = top; row < bottom; row++)
            this.cells.fill(0, row * this.columns + left, row * this.columns + right);
    }

    markCell(column: number, row: number): void {
        this.cells[row * this.columns + column] = 1;
        this.#widen(row, row);
    }

    /** Marks what is marked in another of the same size. */
    add(other: DirtyCells): void {
        if (other.isEmpty) return;
        const [first, last] = [other.#firstRow, other.#lastRow];
        const end = (last + 1) * this.columns;
        for (let at = first * this.columns; at < end; at++)
            if (other.cells[at] !== 0) this.cells[at] = 1;
        this.#widen(first, last);
    }

    clear(): void {
        if (this.isEmpty) return;
        this.cells.fill(0, this.#firstRow * this.columns, (this.#lastRow + 1) * this.columns);
        this.#firstRow = Infinity;
        this.#lastRow = -1;
    }

    /** The marked cells of each row that has some, as runs: `[row, first column, column after]`. */
    *runs(): Generator<readonly [number, number, number]> {
        for (let row = this.#firstRow; row <= this.#lastRow; row++) {
            const start = row * this.columns;
            for (let column = 0; column < this.columns; column++) {
                if (this.cells[start + column] === 0) continue;
                const first = column;
                while (column < this.columns && this.cells[start + column] !== 0) column++;
                yield [row, first, column];
            }
        }
    }

    /** The part of the screen in a block of cells, without what lies beyond its edges. */
    rectOf(column: number, row: number, columns: number, rows: number): Rect {
        const [x, y] = [column * CELL, row * CELL];
        return {
            x,
            y,
            width: Math.min(columns * CELL, this.#width - x),
            height: Math.min(rows * CELL, this.#height - y),
        };
    }

    /** What is marked, as rectangles that do not overlap: equal runs of rows below each other. */
    rects(): Rect[] {
        const blocks: Block[] = [];
        const growing = new Map<number, Block>();
        for (const [row, first, end] of this.runs()) {
            const key = first * (this.columns + 1) + end;
            const above = growing.get(key);
            if (above && above.row + above.rows === row) {
                above.rows++;
                continue;
            }
            const block = { row, rows: 1, first, end };
            growing.set(key, block);
            blocks.push(block);
        }
        return blocks.map(({ row, rows, first, end }) =>
            this.rectOf(first, row, end - first, rows),
        );
    }

    #widen(first: number, last: number): void {
        this.#firstRow = Math.min(this.#firstRow, first);
        this.#lastRow = Math.max(this.#lastRow, last);
    }
}

/** The cells that a stretch of pixels touches: the first, and the one after the last. */
function cellRange(start: number, length: number, size: number): [number, number] {
    const end = Math.min(start + length, size);
    return [Math.floor(Math.max(0, start) / CELL), Math.ceil(end / CELL)];
}
