// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds what has only moved up or down, such as a page that scrolls.

/** Columns that are looked at as one. */
const STRIP: i32 = 128;
/** What part of a strip's rows must have moved, and of all rows, in percent. */
const LEAST_OF_STRIP: i32 = 30;
const LEAST_OF_ALL: i32 = 10;
const SEED: i32 = 0x2c1b3c6d;
const FACTOR: i32 = 0x01000193;
const SPREAD: u32 = 0x9e3779b1;
/** In a table: there are several such rows. */
const SEVERAL: i32 = -1;
const COLOUR: u32 = 0x00ffffff;

/** The part that has moved: x, y, width and height of where it is now. */
const FOUND: usize = memory.data(4 * 4, 16);

export function foundScroll(): usize {
    return FOUND;
}

/** A number for a row of a strip; 0 where all of it is of one colour. */
function hashRow(from: usize, count: i32): u32 {
    const mask = i32x4.splat(COLOUR);
    const factor = i32x4.splat(FACTOR);
    const first = load<u32>(from) & COLOUR;
    const firsts = i32x4.splat(first);
    let sum = i32x4.splat(SEED);
    let others = i32x4.splat(0);
    let tail: u32 = 0;
    let left = count;
    for (; left >= 4; left -= 4, from += 16) {
        const pixels = v128.and(v128.load(from), mask);
        others = v128.or(others, v128.xor(pixels, firsts));
        sum = i32x4.add(i32x4.mul(sum, factor), pixels);
    }
    for (; left > 0; left--, from += 4) {
        const pixel = load<u32>(from) & COLOUR;
        tail |= pixel ^ first;
        sum = i32x4.add(i32x4.mul(sum, factor), i32x4.splat(pixel));
    }
    if (tail == 0 && !v128.any_true(others)) return 0;
    let hash: u32 = i32x4.extract_lane(sum, 0);
    hash = (hash ^ (hash >>> 15)) * SPREAD + i32x4.extract_lane(sum, 1);
    hash = (hash ^ (hash >>> 15)) * SPREAD + i32x4.extract_lane(sum, 2);
    hash = (hash ^ (hash >>> 15)) * SPREAD + i32x4.extract_lane(sum, 3);
    return max(hash, 1);
}

/** The numbers of one strip's rows. */
function hashStrip(
    frame: usize,
    stride: i32,
    x: i32,
    y: i32,
    width: i32,
    rows: i32,
    to: usize,
): void {
    let from = frame + ((<usize>(y * stride + x)) << 2);
    for (let row = 0; row < rows; row++, from += (<usize>stride) << 2, to += 4)
        store<u32>(to, hashRow(from, width));
}

/** Has a table find an old row by its number. */
function fillTable(table: usize, bits: i32, hashes: usize, rows: i32): void {
    memory.fill(table, 0, 8 << bits);
    const mask = (1 << bits) - 1;
    for (let row = 0; row < rows; row++) {
        const hash = load<u32>(hashes + ((<usize>row) << 2));
        if (hash == 0) continue;
        let place = (hash >>> (32 - bits)) & mask;
        let entry = table + ((<usize>place) << 3);
        while (load<u32>(entry) != 0 && load<u32>(entry) != hash) {
            place = (place + 1) & mask;
            entry = table + ((<usize>place) << 3);
        }
        store<i32>(entry, load<u32>(entry) == 0 ? row : SEVERAL, 4);
        store<u32>(entry, hash);
    }
}

/** The one old row with such a number; SEVERAL where there is none, or more. */
function findRow(table: usize, bits: i32, hash: u32): i32 {
    const mask = (1 << bits) - 1;
    let place = (hash >>> (32 - bits)) & mask;
    let entry = table + ((<usize>place) << 3);
    while (load<u32>(entry) != 0) {
        if (load<u32>(entry) == hash) return load<i32>(entry, 4);
        place = (place + 1) & mask;
        entry = table + ((<usize>place) << 3);
    }
    return SEVERAL;
}

function tableBits(rows: i32): i32 {
    return max(4, 33 - clz(rows));
}

/** Votes of all strips' rows for how far they have moved: from -rows to rows. */
function vote(votes: usize, rows: i32, table: usize, bits: i32, old: usize, next: usize): void {
    fillTable(table, bits, old, rows);
    for (let row = 0; row < rows; row++) {
        const hash = load<u32>(next + ((<usize>row) << 2));
        if (hash == 0) continue;
        const before = findRow(table, bits, hash);
        if (before == SEVERAL) continue;
        const place = votes + ((<usize>(row - before + rows)) << 2);
        store<u32>(place, load<u32>(place) + 1);
    }
}

function mostVoted(votes: usize, rows: i32): i32 {
    let best = rows;
    for (let at = 1; at < 2 * rows; at++)
        if (load<u32>(votes + ((<usize>at) << 2)) > load<u32>(votes + ((<usize>best) << 2)))
            best = at;
    return best - rows;
}

/** How many of a strip's rows that are not of one colour have moved so far, in percent. */
function movedShare(old: usize, next: usize, rows: i32, by: i32): i32 {
    let moved = 0;
    let all = 0;
    for (let row = max(0, by); row < min(rows, rows + by); row++) {
        const hash = load<u32>(next + ((<usize>row) << 2));
        const before = load<u32>(old + ((<usize>(row - by)) << 2));
        if (hash == 0 && before == 0) continue;
        all++;
        if (hash == before) moved++;
    }
    return all == 0 ? 0 : (moved * 100) / all;
}

/** The strips beside each other that have moved. @returns whether there are some */
function findStrips(old: usize, next: usize, strips: i32, rows: i32, by: i32): bool {
    let first = -1;
    let last = -1;
    for (let strip = 0; strip < strips; strip++) {
        const at = (<usize>(strip * rows)) << 2;
        if (movedShare(old + at, next + at, rows, by) < LEAST_OF_STRIP) continue;
        if (first < 0) first = strip;
        last = strip;
    }
    store<i32>(FOUND, first * STRIP);
    store<i32>(FOUND, (last + 1) * STRIP, 8);
    return first >= 0;
}

/**
 * Finds how far a part of a frame has moved.
 *
 * @param old - the frame as it was
 * @param next - the part as it is now, from its own first pixel on, `nextStride` a row
 * @returns by how many rows, downwards; 0: it has not, or not alone. `foundScroll` has the rest
 */
export function findScroll(
    old: usize,
    stride: i32,
    x: i32,
    y: i32,
    width: i32,
    rows: i32,
    next: usize,
    nextStride: i32,
): i32 {
    const strips = (width + STRIP - 1) / STRIP;
    const bits = tableBits(rows);
    const hashBytes = (<usize>(strips * rows)) << 2;
    const work = heap.alloc(2 * hashBytes + (8 << bits) + ((<usize>(2 * rows + 1)) << 2));
    const before = work;
    const now = before + hashBytes;
    const table = now + hashBytes;
    const votes = table + (8 << bits);
    memory.fill(votes, 0, (<usize>(2 * rows + 1)) << 2);
    for (let strip = 0; strip < strips; strip++) {
        const left = strip * STRIP;
        const columns = min(STRIP, width - left);
        const at = (<usize>(strip * rows)) << 2;
        hashStrip(old, stride, x + left, y, columns, rows, before + at);
        hashStrip(next, nextStride, left, 0, columns, rows, now + at);
        vote(votes, rows, table, bits, before + at, now + at);
    }
    let by = mostVoted(votes, rows);
    const count = <i32>load<u32>(votes + ((<usize>(by + rows)) << 2));
    if (count * 100 < strips * rows * LEAST_OF_ALL) by = 0;
    if (by != 0 && !findStrips(before, now, strips, rows, by)) by = 0;
    const end = min(width, load<i32>(FOUND, 8));
    store<i32>(FOUND, end - load<i32>(FOUND), 8);
    store<i32>(FOUND, x + load<i32>(FOUND));
    store<i32>(FOUND, y + max(0, by), 4);
    store<i32>(FOUND, rows - abs(by), 12);
    heap.free(work);
    return by;
}

/** Moves a part of a frame to (x, y), from `by` rows above it. */
export function moveRows(
    frame: usize,
    stride: i32,
    x: i32,
    y: i32,
    width: i32,
    height: i32,
    by: i32,
): void {
    const bytes = (<usize>width) << 2;
    for (let step = 0; step < height; step++) {
        const row = by > 0 ? height - 1 - step : step;
        const to = frame + ((<usize>((y + row) * stride + x)) << 2);
        memory.copy(to, to - ((<usize>(by * stride)) << 2), bytes);
    }
}
