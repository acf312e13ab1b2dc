// SPDX-License-Identifier: LGPL-2.1-or-later
import type { Rect } from '../display1/checks.js';
import { CELL_HEIGHT, CELL_WIDTH, GLYPH_TOP, glyphOf } from './font.js';

/** The part of `rect` inside a picture of that size; null when nothing is. */
function clip(rect: Rect, width: number, height: number): Rect | null {
    const x = Math.max(0, rect.x);
    const y = Math.max(0, rect.y);
    const right = Math.min(width, rect.x + rect.width);
    const bottom = Math.min(height, rect.y + rect.height);
    return right > x && bottom > y ? { x, y, width: right - x, height: bottom - y } : null;
}

/** Pixels to draw on: host-endian words 0xFFRRGGBB, rows without padding. */
export class Canvas {
    readonly width: number;
    readonly height: number;

    #pixels: Uint32Array;

    constructor(width: number, height: number) {
        this.width = width;
        this.height = height;
        this.#pixels = new Uint32Array(width * height);
    }

    /** The part of `rect` that is on the canvas; null when nothing is. */
    clip(rect: Rect): Rect | null {
        return clip(rect, this.width, this.height);
    }

    /** @param colour - 0xRRGGBB */
    fill(rect: Rect, colour: number): void {
        const inside = this.clip(rect);
        if (!inside) return;
        const word = (0xff000000 | colour) >>> 0;
        for (let row = 0; row < inside.height; row++) {
            const start = (inside.y + row) * this.width + inside.x;
            this.#pixels.fill(word, start, start + inside.width);
        }
    }

    /** Draws whole character cells; what would not leave a pixel at the right is left out. */
    text(x: number, y: number, text: string, colour: number, background: number): void {
        const cells = Math.max(0, Math.floor((this.width - 1 - x) / CELL_WIDTH));
        const shown = text.slice(0, cells);
        this.fill({ x, y, width: shown.length * CELL_WIDTH, height: CELL_HEIGHT }, background);
        if (y < 0 || y + CELL_HEIGHT > this.height) return;
        for (let i = 0; i < shown.length; i++)
            this.#glyph(x + i * CELL_WIDTH, y + GLYPH_TOP, glyphOf(shown[i] ?? ' '), colour);
    }

    #glyph(x: number, y: number, rows: Uint8Array, colour: number): void {
        const word = (0xff000000 | colour) >>> 0;
        rows.forEach((bits, row) => {
            const start = (y + row) * this.width + x;
            for (let column = 0; column < CELL_WIDTH; column++)
                if ((bits & (0x80 >> column)) !== 0) this.#pixels[start + column] = word;
        });
    }

    /** Copies a rectangle of another canvas of the same size. */
    copy(source: Canvas, { x, y, width, height }: Rect): void {
        for (let row = y; row < y + height; row++) {
            const start = row * this.width + x;
            this.#pixels.set(source.#pixels.subarray(start, start + width), start);
        }
    }

    /** The bytes of whole rows, shared with the canvas. */
    rows(first: number, count: number): Uint8Array {
        const stride = this.width * 4;
        return new Uint8Array(this.#pixels.buffer, first * stride, count * stride);
    }
}
