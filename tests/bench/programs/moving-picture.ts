// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

import type { Rect } from '../../../src/display1/checks.js';
import { FoldedNumber, NUMBER_AREA } from './folded-number.js';
import type { SealedMemory } from './sealed-memory.js';

/** Each frame shows the pattern so many rows further up. */
const STEP = 16;
const STEPS = 16;

/** Cells like those of text, in two colours; beside `damage` stripes that no shift changes. */
function pattern(width: number, rows: number, damage: Rect): GLib.Bytes {
    const pixels = new Uint32Array(width * rows);
    const right = damage.x + damage.width;
    for (let y = 0; y < rows; y++) {
        const line = y >> 1;
        for (let x = 0; x < width; x++) {
            const inside = x >= damage.x && x < right;
            const value = inside ? ((x >> 1) * 2654435761) ^ (line * 40503) : (x >> 5) * 7919;
            pixels[y * width + x] = (value & 0x7f7f7f) | 0xff000000;
        }
    }
    return new GLib.Bytes(new Uint8Array(pixels.buffer));
}

/**
 * A picture in memory of which a rectangle changes with each frame, the frame's number with it.
 *
 * JavaScript cannot write into mapped memory, so a frame is two writes of rows out of one pattern
 * that was made beforehand, and one of the rows with the number in it: a reader in another process
 * never sees the number's rows without a number.
 */
export class MovingPicture {
    readonly stride: number;

    readonly #memory: SealedMemory;
    readonly #damage: Rect;
    readonly #pattern: GLib.Bytes;
    readonly #numberRows: Uint8Array;
    readonly #folded = new FoldedNumber();

    constructor(memory: SealedMemory, width: number, height: number, damage: Rect) {
        this.#memory = memory;
        this.#damage = damage;
        this.stride = width * 4;
        this.#pattern = pattern(width, height + STEP * STEPS, damage);
        const first = NUMBER_AREA.y * this.stride;
        this.#numberRows = this.#pattern
            .toArray()
            .slice(first, first + NUMBER_AREA.height * this.stride);
        memory.write(0, this.#pattern, 0, height * this.stride);
        this.draw(0);
    }

    /** Draws frame `number`. */
    draw(number: number): void {
        const below = NUMBER_AREA.y + NUMBER_AREA.height;
        const end = this.#damage.y + this.#damage.height;
        this.#shift(number, this.#damage.y, NUMBER_AREA.y);
        this.#shift(number, below, end);
        this.#folded.draw(number, this.#numberRows, this.stride);
        this.#memory.writeArray(NUMBER_AREA.y * this.stride, this.#numberRows);
    }

    #shift(number: number, from: number, to: number): void {
        const source = (from + (number % STEPS) * STEP) * this.stride;
        const length = (to - from) * this.stride;
        if (length > 0) this.#memory.write(from * this.stride, this.#pattern, source, length);
    }
}
