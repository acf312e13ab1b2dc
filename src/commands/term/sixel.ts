// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sixel graphics, as DEC's terminals had them: six rows at a time, colour by colour, from a table.
import type { Picture } from '../picture.js';

/** Shades of each channel in the table. */
const SHADES = 6;
const BAND = 6;
const FIRST = 63;

/** Fewer are written out. */
const SHORTEST_RUN = 4;

function indexOf(pixel: number): number {
    const shade = (value: number): number => Math.round((value * (SHADES - 1)) / 255);
    return (
        shade(pixel >> 16) * SHADES * SHADES +
        shade((pixel >> 8) & 0xff) * SHADES +
        shade(pixel & 0xff)
    );
}

/** Defines the table, in percent. */
function table(): string {
    let text = '';
    for (let index = 0; index < SHADES ** 3; index++) {
        const percent = [Math.floor(index / SHADES ** 2), Math.floor(index / SHADES), index].map(
            part => String((part % SHADES) * (100 / (SHADES - 1))),
        );
        text += `#${String(index)};2;${percent.join(';')}`;
    }
    return text;
}

function runsOf(sixels: Uint8Array): string {
    let text = '';
    for (let at = 0; at < sixels.length;) {
        let end = at + 1;
        while (end < sixels.length && sixels[end] === sixels[at]) end++;
        const character = String.fromCharCode(FIRST + (sixels[at] ?? 0));
        const length = end - at;
        text += length < SHORTEST_RUN ? character.repeat(length) : `!${String(length)}${character}`;
        at = end;
    }
    return text;
}

function band(indexes: Uint8Array, width: number, rows: number): string {
    const colours = new Map<number, Uint8Array>();
    for (let row = 0; row < rows; row++)
        for (let x = 0; x < width; x++) {
            const index = indexes[row * width + x] ?? 0;
            const sixels = colours.get(index) ?? new Uint8Array(width);
            sixels[x] = (sixels[x] ?? 0) | (1 << row);
            colours.set(index, sixels);
        }
    return [...colours].map(([index, sixels]) => `#${String(index)}${runsOf(sixels)}`).join('$');
}

/** A picture in the upper left corner. */
export function sixelImage({ width, height, pixels }: Picture): string {
    const bands: string[] = [];
    for (let top = 0; top < height; top += BAND) {
        const rows = Math.min(BAND, height - top);
        const part = pixels.subarray(top * width, (top + rows) * width);
        bands.push(band(Uint8Array.from(part, indexOf), width, rows));
    }
    const size = `"1;1;${String(width)};${String(height)}`;
    return `\x1b[H\x1bP0;1q${size}${table()}${bands.join('-')}\x1b\\`;
}
