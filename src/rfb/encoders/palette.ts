// SPDX-License-Identifier: GPL-3.0-or-later
import type { Rect } from '../../display1/checks.js';
import type { EncodedScreen } from './encoder.js';

/** A prime beyond which colours are spread over the table (Knuth's multiplicative hash). */
const SPREAD = 0x9e3779b1;

/** The colours of a part of a screen, up to a bound, each with a number in order of appearance. */
export class Palette {
    readonly #most: number;
    readonly #mask: number;
    readonly #shift: number;
    /** The colour in each place, plus one; 0 where there is none. */
    readonly #keys: Uint32Array;
    readonly #indices: Uint16Array;
    readonly #colours: Uint32Array;
    #size = 0;

    /** @param most - more colours than this are not looked at */
    constructor(most: number) {
        this.#most = most;
        const bits = Math.ceil(Math.log2(most * 4));
        this.#mask = 2 ** bits - 1;
        this.#shift = 32 - bits;
        this.#keys = new Uint32Array(2 ** bits);
        this.#indices = new Uint16Array(2 ** bits);
        this.#colours = new Uint32Array(most);
    }

    /** How many colours were found; one more than the bound where there were too many. */
    get size(): number {
        return this.#size;
    }

    get isFull(): boolean {
        return this.#size > this.#most;
    }

    clear(): void {
        this.#keys.fill(0);
        this.#size = 0;
    }

    colour(index: number): number {
        return this.#colours[index] ?? 0;
    }

    /** A colour's number, given to it where it is new; -1 where there is no room. */
    add(colour: number): number {
        const key = colour + 1;
        let place = (Math.imul(colour, SPREAD) >>> this.#shift) & this.#mask;
        while (this.#keys[place] !== 0) {
            if (this.#keys[place] === key) return this.#indices[place] ?? 0;
            place = (place + 1) & this.#mask;
        }
        if (this.#size >= this.#most) {
            this.#size = this.#most + 1;
            return -1;
        }
        this.#keys[place] = key;
        this.#indices[place] = this.#size;
        this.#colours[this.#size] = colour;
        return this.#size++;
    }

    /** The number of a colour that is there. */
    indexOf(colour: number): number {
        const key = colour + 1;
        let place = (Math.imul(colour, SPREAD) >>> this.#shift) & this.#mask;
        while (this.#keys[place] !== key) place = (place + 1) & this.#mask;
        return this.#indices[place] ?? 0;
    }

    /** Finds the colours of a part of a screen; stops where there are too many. */
    scan({ pixels, width: stride }: EncodedScreen, { x, y, width, height }: Rect): void {
        this.clear();
        let last = -1;
        for (let row = y; row < y + height; row++) {
            const end = row * stride + x + width;
            for (let at = row * stride + x; at < end; at++) {
                const pixel = pixels[at] ?? 0;
                if (pixel === last) continue;
                last = pixel;
                if (this.add(pixel) < 0) return;
            }
        }
    }
}
