// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads a text console off a picture, and makes such a picture: by the font's ASCII alone, and by
// nothing of what draws the console.
import { CELL_HEIGHT, CELL_WIDTH, GLYPH_TOP, glyphOf } from '../../src/demo/font.js';
import { rgbBytes } from '../../src/export/encode-picture.js';
import { pixelAt, type Picture } from './picture.js';

const UNKNOWN = '\ufffd';
const PRINTED = Array.from({ length: 0x7f - 0x20 }, (_, index) =>
    String.fromCharCode(0x20 + index),
);

/** Which pixels of a cell are not those of its corner, a digit a row. */
function shapeAt(picture: Picture, left: number, top: number): string {
    const paper = pixelAt(picture, left, top);
    const rows: number[] = [];
    for (let y = 0; y < CELL_HEIGHT; y++) {
        let bits = 0;
        for (let x = 0; x < CELL_WIDTH; x++)
            bits = (bits << 1) | Number(pixelAt(picture, left + x, top + y) !== paper);
        rows.push(bits);
    }
    return rows.join(' ');
}

function shapeOf(character: string): string {
    const rows = Array<number>(CELL_HEIGHT).fill(0);
    glyphOf(character).forEach((bits, row) => {
        rows[row + GLYPH_TOP] = bits;
    });
    return rows.join(' ');
}

const BY_SHAPE = new Map(PRINTED.map(character => [shapeOf(character), character]));

/** The lines of a text console, without spaces at their ends; what is no ASCII is `\ufffd`. */
export function readScreen(picture: Picture): string[] {
    const lines: string[] = [];
    for (let top = 0; top + CELL_HEIGHT <= picture.height; top += CELL_HEIGHT) {
        let line = '';
        for (let left = 0; left + CELL_WIDTH <= picture.width; left += CELL_WIDTH)
            line += BY_SHAPE.get(shapeAt(picture, left, top)) ?? UNKNOWN;
        lines.push(line.trimEnd());
    }
    return lines;
}

/** A picture as the store of a screen has it: `0x00RRGGBB`, row after row. */
export function pictureOf(width: number, height: number, pixels: Uint32Array): Picture {
    return { width, height, data: rgbBytes({ width, height, pixels }) };
}
