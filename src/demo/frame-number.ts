// SPDX-License-Identifier: LGPL-2.1-or-later
//
// The frame's number, for eyes that are programs: a test or a benchmark reads it back from what
// was painted. docs/producer.md describes the layout for others.
import type { Canvas } from './canvas.js';

/** One block, in guest pixels; the row of blocks begins in the top left corner. */
export const BLOCK_WIDTH = 8;
export const BLOCK_HEIGHT = 16;

/** Blocks from left to right: mark, number, check, end. */
const MARK = [1, 0, 1, 0];
const NUMBER_BITS = 24;
const CHECK_BITS = 8;
const END = [0, 1, 0, 1];

export const BLOCKS = MARK.length + NUMBER_BITS + CHECK_BITS + END.length;

/** After this many frames the number begins at 0 again. */
export const FRAME_NUMBERS = 2 ** NUMBER_BITS;

const WHITE = 0xffffff;
const BLACK = 0x000000;

function bitsOf(value: number, count: number): number[] {
    return Array.from({ length: count }, (_, index) => (value >> (count - 1 - index)) & 1);
}

function valueOf(bits: readonly number[]): number {
    return bits.reduce((value, bit) => value * 2 + bit, 0);
}

/** 255 less the sum of the number's three bytes, modulo 256: never fits all black or all white. */
function checkOf(number: number): number {
    const sum = (number >> 16) + ((number >> 8) & 0xff) + (number & 0xff);
    return 255 - (sum & 0xff);
}

/** Draws the row for a number below {@link FRAME_NUMBERS}. */
export function drawFrameNumber(canvas: Canvas, number: number): void {
    const check = bitsOf(checkOf(number), CHECK_BITS);
    const bits = [...MARK, ...bitsOf(number, NUMBER_BITS), ...check, ...END];
    bits.forEach((bit, index) => {
        const rect = { x: index * BLOCK_WIDTH, y: 0, width: BLOCK_WIDTH, height: BLOCK_HEIGHT };
        canvas.fill(rect, bit === 1 ? WHITE : BLACK);
    });
}

/**
 * Reads the number of a painted frame, from the middle of each block.
 *
 * @param brightness - 0…255 at a point; points of a picture that is shown at another size or place
 *     are the caller's to convert
 * @returns null where no such row is, or when two frames are mixed in it
 */
export function readFrameNumber(brightness: (x: number, y: number) => number): number | null {
    const bits = Array.from({ length: BLOCKS }, (_, index) =>
        brightness((index + 0.5) * BLOCK_WIDTH, BLOCK_HEIGHT / 2) >= 128 ? 1 : 0,
    );
    const take = (count: number): number[] => bits.splice(0, count);
    const mark = take(MARK.length);
    const number = valueOf(take(NUMBER_BITS));
    const check = valueOf(take(CHECK_BITS));
    const framed = mark.join('') === MARK.join('') && bits.join('') === END.join('');
    return framed && check === checkOf(number) ? number : null;
}
