// SPDX-License-Identifier: GPL-3.0-or-later
//
// A part of a frame, looked at once: its pixels one behind the other, its colours, and the runs of
// each. rfb/encoders/palette.ts is the twin.

/** The largest part. */
export const MOST_PIXELS: i32 = 65536;

const HASH_BITS: i32 = 10;
const SPREAD: u32 = 0x9e3779b1;

/** Before the first pixel one that is no such, and behind the last some that are like it. */
const FRONT: usize = 16;
export const PIXELS: usize = memory.data(65536 * 4 + 48, 16) + FRONT;
/** A colour's number, for each pixel; where the colours are too many it means nothing. */
export const INDICES: usize = memory.data(65536 + 16, 16);
/** Where each run begins, and behind the last one where it ends. */
export const RUNS: usize = memory.data(65536 * 4 + 8, 16);
export const COLOURS: usize = memory.data(256 * 4, 16);
const KEYS: usize = memory.data(1024 * 4, 16);
const NUMBERS: usize = memory.data(1024, 16);

export let area: i32 = 0;
export let runs: i32 = 0;
/** How many colours; one more than asked for where they are more. */
export let colours: i32 = 0;

/**
 * Copies a part of a frame together, of whatever size.
 *
 * @returns where it ends
 */
export function copyPart(
    into: usize,
    frame: usize,
    stride: i32,
    x: i32,
    y: i32,
    width: i32,
    height: i32,
): usize {
    const rowBytes = (<usize>width) << 2;
    let to = into;
    let from = frame + ((<usize>(y * stride + x)) << 2);
    for (let row = 0; row < height; row++) {
        memory.copy(to, from, rowBytes);
        to += rowBytes;
        from += (<usize>stride) << 2;
    }
    return to;
}

/** Copies the part together. */
function gather(frame: usize, stride: i32, x: i32, y: i32, width: i32, height: i32): void {
    const to = copyPart(PIXELS, frame, stride, x, y, width, height);
    area = width * height;
    store<u32>(PIXELS - 4, ~load<u32>(PIXELS));
    const last = load<u32>(to - 4);
    store<u32>(to, last);
    store<u32>(to, last, 4);
    store<u32>(to, last, 8);
}

/** A colour's number, given to it where it is new; -1 where there are too many. */
function numberOf(colour: u32, most: i32): i32 {
    const key = colour + 1;
    let place: usize = (colour * SPREAD) >>> (32 - HASH_BITS);
    let found = load<u32>(KEYS + (place << 2));
    while (found != 0) {
        if (found == key) return load<u8>(NUMBERS + place);
        place = (place + 1) & ((1 << HASH_BITS) - 1);
        found = load<u32>(KEYS + (place << 2));
    }
    if (colours >= most) return -1;
    store<u32>(KEYS + (place << 2), key);
    store<u8>(NUMBERS + place, colours);
    store<u32>(COLOURS + ((<usize>colours) << 2), colour);
    return colours++;
}

/**
 * Looks at a part of a frame.
 *
 * @param most - more colours than this are not told apart; 256 at most
 * @returns how many colours there are, or one more than `most`
 */
export function scan(
    frame: usize,
    stride: i32,
    x: i32,
    y: i32,
    width: i32,
    height: i32,
    most: i32,
): i32 {
    gather(frame, stride, x, y, width, height);
    memory.fill(KEYS, 0, 4 << HASH_BITS);
    colours = 0;
    runs = 0;
    let isFull = false;
    let start: i32 = 0;
    let number: i32 = 0;
    for (let at: i32 = 0; at < area; at += 4) {
        const place = PIXELS + ((<usize>at) << 2);
        const same = i32x4.bitmask(i32x4.eq(v128.load(place), v128.load(place - 4)));
        let others = ~same & 15;
        while (others != 0) {
            const position = at + ctz(others);
            others &= others - 1;
            store<u32>(RUNS + ((<usize>runs) << 2), position);
            runs++;
            if (isFull) continue;
            for (let index = start; index < position; index++) store<u8>(INDICES + index, number);
            start = position;
            number = numberOf(load<u32>(PIXELS + ((<usize>position) << 2)), most);
            if (number < 0) isFull = true;
        }
    }
    store<u32>(RUNS + ((<usize>runs) << 2), area);
    if (isFull) {
        colours = most + 1;
        return colours;
    }
    memory.fill(INDICES + start, <u8>number, area - start);
    return colours;
}

/** Copies a part together, for what writes its pixels. */
export function hold(frame: usize, stride: i32, x: i32, y: i32, width: i32, height: i32): void {
    gather(frame, stride, x, y, width, height);
}

/** Runs of the part that was scanned: how much of it is rough. */
export function scannedRuns(): i32 {
    return runs;
}

export function scannedColours(): usize {
    return COLOURS;
}
