// SPDX-License-Identifier: GPL-3.0-or-later
//
// A frame as the store has it, and what a machine may have drawn in it: frame-store.ts is the twin.

const CELL: i32 = 16;
/** What a pixel means of its four bytes. */
const COLOUR: u32 = 0x00ffffff;

/** Takes 16 pixels; whether they are others than those that were there. */
function takeCell(to: usize, from: usize): bool {
    const mask = i32x4.splat(COLOUR);
    const a = v128.and(v128.load(from), mask);
    const b = v128.and(v128.load(from, 16), mask);
    const c = v128.and(v128.load(from, 32), mask);
    const d = v128.and(v128.load(from, 48), mask);
    const left = v128.or(v128.xor(a, v128.load(to)), v128.xor(b, v128.load(to, 16)));
    const right = v128.or(v128.xor(c, v128.load(to, 32)), v128.xor(d, v128.load(to, 48)));
    if (!v128.any_true(v128.or(left, right))) return false;
    v128.store(to, a);
    v128.store(to, b, 16);
    v128.store(to, c, 32);
    v128.store(to, d, 48);
    return true;
}

function takePixels(to: usize, from: usize, count: i32): bool {
    let isOther = false;
    for (let at: usize = 0; at < (<usize>count) << 2; at += 4) {
        const pixel = load<u32>(from + at) & COLOUR;
        if (load<u32>(to + at) == pixel) continue;
        store<u32>(to + at, pixel);
        isOther = true;
    }
    return isOther;
}

/**
 * Takes rows of pixels into a frame, and marks the cells in which one is another.
 *
 * @param frame - the frame's pixels, `width` a row
 * @param band - the first of the new ones, `bandWidth` from a row to the next
 * @param x - of the part; it begins at a cell, as y does
 * @param marks - a byte for each cell of the part, row after row
 */
export function takeBand(
    frame: usize,
    width: i32,
    band: usize,
    bandWidth: i32,
    x: i32,
    y: i32,
    partWidth: i32,
    partHeight: i32,
    marks: usize,
): void {
    const columns = (partWidth + CELL - 1) / CELL;
    memory.fill(marks, 0, columns * ((partHeight + CELL - 1) / CELL));
    for (let row = 0; row < partHeight; row++) {
        const mark = marks + (row / CELL) * columns;
        let from = band + ((<usize>(row * bandWidth)) << 2);
        let to = frame + ((<usize>((y + row) * width + x)) << 2);
        for (let column = 0; column < columns; column++, from += CELL << 2, to += CELL << 2) {
            const count = partWidth - column * CELL;
            if (count >= CELL ? takeCell(to, from) : takePixels(to, from, count))
                store<u8>(mark + column, 1);
        }
    }
}
