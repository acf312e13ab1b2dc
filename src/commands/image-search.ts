// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds a small picture in a large one, exactly: no place that fits is passed over. What cannot fit is
// known by the sums of rectangles: the difference of two sums is never more than the sum of the
// differences.
import type { LoadedPicture } from './image-file.js';
import type { Picture } from './picture.js';

/** Where it is, in pixels of the large picture, and how alike the two are. */
export interface Match {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    /** 1: every pixel is the same. */
    readonly similarity: number;
}

const CHANNELS = 3;

/** So many parts on each side are compared by their sums before pixels are. */
const PARTS = 4;

/** A part has this many pixels on each side at least. */
const LEAST_PART = 3;

/** A picture without contrast of its own is compared as if it had that much, of 255. */
const LEAST_CONTRAST = 8;

function channelOf(pixel: number, channel: number): number {
    return (pixel >> (8 * channel)) & 0xff;
}

/** Sums of rectangles of one channel: four look-ups each. */
class Sums {
    readonly #sums: Uint32Array;
    readonly #stride: number;

    constructor({ width, height, pixels }: Picture, channel: number) {
        const stride = width + 1;
        const sums = new Uint32Array(stride * (height + 1));
        const shift = 8 * channel;
        let from = 0;
        for (let y = 1; y <= height; y++) {
            let row = 0;
            let at = y * stride + 1;
            for (let x = 0; x < width; x++, at++) {
                row += ((pixels[from++] ?? 0) >> shift) & 0xff;
                sums[at] = (sums[at - stride] ?? 0) + row;
            }
        }
        this.#sums = sums;
        this.#stride = stride;
    }

    of(x: number, y: number, width: number, height: number): number {
        const top = y * this.#stride + x;
        const bottom = top + height * this.#stride;
        const sums = this.#sums;
        return (
            (sums[bottom + width] ?? 0) -
            (sums[bottom] ?? 0) -
            (sums[top + width] ?? 0) +
            (sums[top] ?? 0)
        );
    }
}

/** A rectangle of the small picture, and the sums of its channels. */
interface Part {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly sums: readonly number[];
}

function counts({ mask }: LoadedPicture, at: number): boolean {
    return mask?.[at] !== 0;
}

/** Null for a rectangle with a pixel that does not count. */
function partOf(needle: LoadedPicture, rect: Omit<Part, 'sums'>): Part | null {
    const sums = [0, 0, 0];
    for (let y = rect.y; y < rect.y + rect.height; y++)
        for (let x = rect.x; x < rect.x + rect.width; x++) {
            const at = y * needle.width + x;
            if (!counts(needle, at)) return null;
            for (let channel = 0; channel < CHANNELS; channel++)
                sums[channel] = (sums[channel] ?? 0) + channelOf(needle.pixels[at] ?? 0, channel);
        }
    return { ...rect, sums };
}

function partsOf(needle: LoadedPicture, columns: number, rows: number): Part[] {
    const { width, height } = needle;
    const parts: (Part | null)[] = [];
    for (let row = 0; row < rows; row++)
        for (let column = 0; column < columns; column++) {
            const x = Math.floor((column * width) / columns);
            const y = Math.floor((row * height) / rows);
            const right = Math.floor(((column + 1) * width) / columns);
            const bottom = Math.floor(((row + 1) * height) / rows);
            parts.push(partOf(needle, { x, y, width: right - x, height: bottom - y }));
        }
    return parts.filter(part => part !== null);
}

/** How much the small picture differs from its own mean: what a plain area would differ by. */
function contrastOf(needle: LoadedPicture): number {
    const { pixels } = needle;
    const counted = [...pixels.keys()].filter(at => counts(needle, at));
    let contrast = 0;
    for (let channel = 0; channel < CHANNELS; channel++) {
        const values = counted.map(at => channelOf(pixels[at] ?? 0, channel));
        const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
        contrast += values.reduce((sum, value) => sum + Math.abs(value - mean), 0);
    }
    return Math.max(contrast, LEAST_CONTRAST * CHANNELS * counted.length);
}

/** Rows from all over the picture first: what does not fit is known early. */
function rowOrder(height: number): number[] {
    const step = Math.max(1, Math.floor(height / 5));
    const rows = Array.from({ length: height }, (_, row) => row);
    return rows.sort((a, b) => (a % step) - (b % step) || a - b);
}

/** A picture to be looked for, prepared once. */
export class Needle {
    readonly #picture: LoadedPicture;
    readonly #whole: readonly Part[];
    readonly #parts: readonly Part[];
    readonly #contrast: number;
    readonly #rows: readonly number[];

    constructor(picture: LoadedPicture) {
        this.#picture = picture;
        this.#whole = partsOf(picture, 1, 1);
        const columns = Math.min(PARTS, Math.max(1, Math.floor(picture.width / LEAST_PART)));
        const rows = Math.min(PARTS, Math.max(1, Math.floor(picture.height / LEAST_PART)));
        this.#parts = partsOf(picture, columns, rows);
        this.#contrast = contrastOf(picture);
        this.#rows = rowOrder(picture.height);
    }

    /**
     * Finds the place that is most alike.
     *
     * @param similarity - how alike it must be at least, up to 1
     */
    find(screen: Picture, similarity: number): Match | null {
        const { width, height } = this.#picture;
        if (width > screen.width || height > screen.height) return null;
        const sums = [0, 1, 2].map(channel => new Sums(screen, channel));
        // What it may differ by: less than the best so far.
        let budget = (1 - similarity) * this.#contrast;
        let best: Match | null = null;
        for (let y = 0; y <= screen.height - height; y++)
            for (let x = 0; x <= screen.width - width; x++) {
                if (exceeds(sums, this.#whole, x, y, budget)) continue;
                if (exceeds(sums, this.#parts, x, y, budget)) continue;
                const difference = this.#difference(screen, x, y, budget);
                if (difference > budget) continue;
                best = { x, y, width, height, similarity: 1 - difference / this.#contrast };
                if (difference === 0) return best;
                budget = difference - 1;
            }
        return best;
    }

    /** More than the budget where it is found to be. */
    #difference(screen: Picture, left: number, top: number, budget: number): number {
        const { width, pixels, mask } = this.#picture;
        let difference = 0;
        for (const row of this.#rows) {
            let from = row * width;
            let at = (top + row) * screen.width + left;
            for (const end = from + width; from < end; from++, at++) {
                if (mask !== null && mask[from] === 0) continue;
                const one = pixels[from] ?? 0;
                const other = screen.pixels[at] ?? 0;
                if (one === other) continue;
                difference +=
                    Math.abs((one >> 16) - (other >> 16)) +
                    Math.abs(((one >> 8) & 0xff) - ((other >> 8) & 0xff)) +
                    Math.abs((one & 0xff) - (other & 0xff));
            }
            if (difference > budget) return difference;
        }
        return difference;
    }
}

/** Whether the sums of the parts differ by more than the budget. */
function exceeds(
    sums: readonly Sums[],
    parts: readonly Part[],
    left: number,
    top: number,
    budget: number,
): boolean {
    let difference = 0;
    for (const { x, y, width, height, sums: own } of parts) {
        for (let channel = 0; channel < CHANNELS; channel++) {
            const there = sums[channel]?.of(left + x, top + y, width, height) ?? 0;
            difference += Math.abs(there - (own[channel] ?? 0));
        }
        if (difference > budget) return true;
    }
    return false;
}
