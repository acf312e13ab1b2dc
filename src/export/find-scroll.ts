// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds what has only moved up or down: the same as kernels/assembly/scroll.ts, for where kernels are
// missing.
import type { Rect } from '../display1/checks.js';

/** A part of the screen that only moved up or down. */
export interface Scroll {
    /** Where it is now. */
    readonly rect: Rect;
    /** By how many rows it moved down; negative: up. */
    readonly by: number;
}

/** Pixels, row after row; all but the lowest 24 bits of each mean nothing. */
export interface PixelRows {
    readonly words: Uint32Array;
    /** Of the first pixel. */
    readonly start: number;
    /** Words from a row to the next. */
    readonly stride: number;
}

/** Columns that are looked at as one. */
const STRIP = 128;
/** What part of a strip's rows must have moved, and of all rows, in percent. */
const LEAST_OF_STRIP = 30;
const LEAST_OF_ALL = 10;
const SEED = 0x2c1b3c6d;
const FACTOR = 0x01000193;
const SPREAD = 0x9e3779b1;
/** There are several such rows. */
const SEVERAL = -1;
const COLOUR = 0x00ffffff;

/** What is looked at of one strip of columns: a number for each row, before and now. */
interface StripRows {
    readonly before: Uint32Array;
    readonly now: Uint32Array;
}

/** A number for a row of a strip; 0 where all of it is of one colour. */
function hashRow(words: Uint32Array, start: number, count: number): number {
    const first = (words[start] ?? 0) & COLOUR;
    let [a, b, c, d] = [SEED, SEED, SEED, SEED];
    let others = 0;
    const whole = count - (count % 4);
    for (let at = start; at < start + whole; at += 4) {
        const [p, q] = [(words[at] ?? 0) & COLOUR, (words[at + 1] ?? 0) & COLOUR];
        const [r, s] = [(words[at + 2] ?? 0) & COLOUR, (words[at + 3] ?? 0) & COLOUR];
        others |= (p ^ first) | (q ^ first) | (r ^ first) | (s ^ first);
        a = (Math.imul(a, FACTOR) + p) | 0;
        b = (Math.imul(b, FACTOR) + q) | 0;
        c = (Math.imul(c, FACTOR) + r) | 0;
        d = (Math.imul(d, FACTOR) + s) | 0;
    }
    for (let at = start + whole; at < start + count; at++) {
        const pixel = (words[at] ?? 0) & COLOUR;
        others |= pixel ^ first;
        a = (Math.imul(a, FACTOR) + pixel) | 0;
        b = (Math.imul(b, FACTOR) + pixel) | 0;
        c = (Math.imul(c, FACTOR) + pixel) | 0;
        d = (Math.imul(d, FACTOR) + pixel) | 0;
    }
    if (others === 0) return 0;
    let hash = a;
    for (const lane of [b, c, d]) hash = (Math.imul(hash ^ (hash >>> 15), SPREAD) + lane) | 0;
    return Math.max(hash >>> 0, 1);
}

function hashStrip(
    { words, start, stride }: PixelRows,
    left: number,
    columns: number,
    rows: number,
): Uint32Array {
    return Uint32Array.from({ length: rows }, (_, row) =>
        hashRow(words, start + row * stride + left, columns),
    );
}

/** Adds a strip's votes for how far its rows have moved: from -rows to rows. */
function vote(votes: Uint32Array, { before, now }: StripRows): void {
    const rows = before.length;
    const places = new Map<number, number>();
    for (const [row, hash] of before.entries())
        if (hash !== 0) places.set(hash, places.has(hash) ? SEVERAL : row);
    for (const [row, hash] of now.entries()) {
        const from = hash === 0 ? SEVERAL : (places.get(hash) ?? SEVERAL);
        if (from === SEVERAL) continue;
        const place = row - from + rows;
        votes[place] = (votes[place] ?? 0) + 1;
    }
}

function mostVoted(votes: Uint32Array, rows: number): number {
    let best = rows;
    for (let at = 1; at < 2 * rows; at++) if ((votes[at] ?? 0) > (votes[best] ?? 0)) best = at;
    return best - rows;
}

/** How many of a strip's rows that are not of one colour have moved so far, in percent. */
function movedShare({ before, now }: StripRows, by: number): number {
    const rows = before.length;
    let [moved, all] = [0, 0];
    for (let row = Math.max(0, by); row < Math.min(rows, rows + by); row++) {
        const [is, was] = [now[row] ?? 0, before[row - by] ?? 0];
        if (is === 0 && was === 0) continue;
        all++;
        if (is === was) moved++;
    }
    return all === 0 ? 0 : Math.floor((moved * 100) / all);
}

/**
 * Finds how far a part of a frame has moved.
 *
 * @param part - of the frame
 * @param old - the part as it was
 * @param next - and as it is now
 * @returns null where it has not, or not alone
 */
export function findScroll(part: Rect, old: PixelRows, next: PixelRows): Scroll | null {
    const { width, height: rows } = part;
    const strips: StripRows[] = [];
    const votes = new Uint32Array(2 * rows + 1);
    for (let left = 0; left < width; left += STRIP) {
        const columns = Math.min(STRIP, width - left);
        const strip = {
            before: hashStrip(old, left, columns, rows),
            now: hashStrip(next, left, columns, rows),
        };
        strips.push(strip);
        vote(votes, strip);
    }
    const by = mostVoted(votes, rows);
    if (by === 0 || (votes[by + rows] ?? 0) * 100 < strips.length * rows * LEAST_OF_ALL)
        return null;
    const moved = strips.map(strip => movedShare(strip, by) >= LEAST_OF_STRIP);
    const first = moved.indexOf(true);
    if (first < 0) return null;
    const end = Math.min(width, (moved.lastIndexOf(true) + 1) * STRIP);
    const rect = {
        x: part.x + first * STRIP,
        y: part.y + Math.max(0, by),
        width: end - first * STRIP,
        height: rows - Math.abs(by),
    };
    return { rect, by };
}

/** Moves in a frame of so wide rows what has moved on the screen. */
export function moveRows(words: Uint32Array, stride: number, { rect, by }: Scroll): void {
    const { x, y, width, height } = rect;
    for (let step = 0; step < height; step++) {
        const row = by > 0 ? height - 1 - step : step;
        const to = (y + row) * stride + x;
        const from = to - by * stride;
        words.copyWithin(to, from, from + width);
    }
}
