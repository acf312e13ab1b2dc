// SPDX-License-Identifier: GPL-3.0-or-later
//
// The demo's frame number, folded into five rows: as small a square as what a blinking cursor or a
// moving pointer changes, so that the number adds no damage to a frame of little damage.
import { Canvas } from '../../../src/demo/canvas.js';
import {
    BLOCKS,
    BLOCK_HEIGHT,
    BLOCK_WIDTH,
    drawFrameNumber,
    readFrameNumber,
} from '../../../src/demo/frame-number.js';

const COLUMNS = 8;

/** Of a folded block, in pixels. */
export const BLOCK_SIDE = BLOCK_WIDTH;

/** Where the number is in the picture of every scene, and how large it is. */
export const NUMBER_AREA = {
    ...{ x: 100, y: 100 },
    ...{ width: COLUMNS * BLOCK_SIDE, height: (BLOCKS / COLUMNS) * BLOCK_SIDE },
};

/** Draws a number as rows of {@link NUMBER_AREA}, each as wide as the picture. */
export class FoldedNumber {
    readonly #unfolded = new Canvas(BLOCKS * BLOCK_WIDTH, BLOCK_HEIGHT);

    /** @param rows - the picture's rows that the number is in, of `stride` bytes each */
    draw(number: number, rows: Uint8Array, stride: number): void {
        drawFrameNumber(this.#unfolded, number);
        const unfolded = this.#unfolded.rows(0, 1);
        const width = NUMBER_AREA.width * 4;
        for (let row = 0; row < NUMBER_AREA.height; row++) {
            const from = Math.floor(row / BLOCK_SIDE) * width;
            rows.set(unfolded.subarray(from, from + width), row * stride + NUMBER_AREA.x * 4);
        }
    }
}

/** The number of blocks that were seen, row by row: `1` is bright. Null where there is none. */
export function numberOfBlocks(blocks: string): number | null {
    return readFrameNumber(x => (blocks[Math.floor(x / BLOCK_WIDTH)] === '1' ? 255 : 0));
}

/**
 * Reads a folded number; null where there is none, or half of two.
 *
 * @param brightness - 0…255 at a point of the area
 */
export function readFoldedNumber(brightness: (x: number, y: number) => number): number | null {
    return readFrameNumber(x => {
        const block = Math.floor(x / BLOCK_WIDTH);
        const column = block % COLUMNS;
        const row = Math.floor(block / COLUMNS);
        return brightness((column + 0.5) * BLOCK_SIDE, (row + 0.5) * BLOCK_SIDE);
    });
}
