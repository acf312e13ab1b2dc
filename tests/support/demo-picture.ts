// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a program can read off the demo's test card.
import { CELL_HEIGHT, CELL_WIDTH, GLYPH_ROWS, GLYPH_TOP, glyphOf } from '../../src/demo/font.js';
import { readFrameNumber } from '../../src/demo/frame-number.js';
import { TEXT_X, TEXT_Y } from '../../src/demo/lines.js';

/** The colour of a pixel as 0xRRGGBB. */
export type PixelAt = (x: number, y: number) => number;

function brightness(colour: number): number {
    return ((colour >> 16) + ((colour >> 8) & 0xff) + (colour & 0xff)) / 3;
}

/** The frame's number; null where there is none. */
export function frameNumberOf(pixelAt: PixelAt): number | null {
    return readFrameNumber((x, y) => brightness(pixelAt(Math.floor(x), Math.floor(y))));
}

/** The rows of a glyph as one text → its character. */
const CHARACTERS = new Map(
    Array.from({ length: 95 }, (_, index) => {
        const character = String.fromCharCode(32 + index);
        return [glyphOf(character).join(), character] as const;
    }),
);

function characterAt(pixelAt: PixelAt, left: number, top: number): string {
    const rows = Array.from({ length: GLYPH_ROWS }, (_, row) => {
        let bits = 0;
        for (let column = 0; column < CELL_WIDTH; column++)
            bits = bits * 2 + (brightness(pixelAt(left + column, top + row)) > 128 ? 1 : 0);
        return bits;
    });
    return CHARACTERS.get(rows.join()) ?? '?';
}

/** The text of a line, from its left end to `width`; `?` where something covers it. */
export function textOf(pixelAt: PixelAt, width: number, line: number): string {
    const top = TEXT_Y + line * CELL_HEIGHT + GLYPH_TOP;
    const columns = Math.floor((width - 1 - TEXT_X) / CELL_WIDTH);
    const characters = Array.from({ length: columns }, (_, column) =>
        characterAt(pixelAt, TEXT_X + column * CELL_WIDTH, top),
    );
    return characters.join('').trimEnd();
}
