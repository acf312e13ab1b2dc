// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes src/terminal/glyphs.ts from X11's font 8x13:
//
//     node build-aux/generate-glyphs.mjs PATH/TO/8x13.pcf.gz > src/terminal/glyphs.ts
//
// The file is `/usr/share/fonts/X11/misc/8x13.pcf.gz` of Debian's package xfonts-base.
import { readFileSync } from 'node:fs';
import { deflateRawSync, gunzipSync } from 'node:zlib';

/** Tables of a PCF file. */
const BITMAPS = 8;
const ENCODINGS = 32;

const BIG_ENDIAN = 4;
const NO_GLYPH = 0xffff;
const ROWS = 13;
const LINE = 92;

/** ASCII is the demo's, and what is written from right to left no terminal turns. */
const FIRST = 0xa0;
const RIGHT_TO_LEFT = [0x590, 0x7ff];
/** Marks that belong onto another character. */
const MARKS = [0x300, 0x36f];

const isWithin = (code, [first, last]) => code >= first && code <= last;

class Pcf {
    constructor(path) {
        this.bytes = gunzipSync(readFileSync(path));
        const count = this.bytes.readUInt32LE(4);
        this.tables = new Map();
        for (let at = 8; at < 8 + count * 16; at += 16)
            this.tables.set(this.bytes.readUInt32LE(at), this.bytes.readUInt32LE(at + 12));
    }

    /** Where a table is, and how its numbers are read. */
    table(kind) {
        const at = this.tables.get(kind);
        const isBig = (this.bytes.readUInt32LE(at) & BIG_ENDIAN) !== 0;
        return {
            at,
            u16: from => this.bytes[isBig ? 'readUInt16BE' : 'readUInt16LE'](at + from),
            u32: from => this.bytes[isBig ? 'readUInt32BE' : 'readUInt32LE'](at + from),
        };
    }

    /** Pairs of a character's number and its glyph's, in the order of the characters. */
    characters() {
        const { u16 } = this.table(ENCODINGS);
        const [low, high, firstRow, lastRow] = [4, 6, 8, 10].map(u16);
        const columns = high - low + 1;
        const found = [];
        for (let row = firstRow; row <= lastRow; row++)
            for (let column = low; column <= high; column++) {
                const glyph = u16(14 + 2 * ((row - firstRow) * columns + column - low));
                if (glyph !== NO_GLYPH) found.push([row * 256 + column, glyph]);
            }
        return found;
    }

    /** A glyph's rows, a byte each: the font is eight pixels wide, its rows are four bytes long. */
    rows(glyph) {
        const { at, u32 } = this.table(BITMAPS);
        const data = at + 8 + 4 * u32(4) + 16;
        const start = data + u32(8 + 4 * glyph);
        return Array.from({ length: ROWS }, (_, row) => this.bytes[start + row * 4]);
    }
}

const [path] = process.argv.slice(2);
if (!path) {
    console.error('usage: generate-glyphs.mjs 8x13.pcf.gz > src/terminal/glyphs.ts');
    process.exit(2);
}
const font = new Pcf(path);
const records = font
    .characters()
    .filter(([code]) => code >= FIRST && !isWithin(code, RIGHT_TO_LEFT) && !isWithin(code, MARKS))
    .flatMap(([code, glyph]) => [code >> 8, code & 0xff, ...font.rows(glyph)]);
const text = deflateRawSync(Buffer.from(records), { level: 9 }).toString('base64');
const lines = text.match(new RegExp(`.{1,${LINE}}`, 'g'));
console.log(`// SPDX-License-Identifier: GPL-3.0-or-later
//
// Made by build-aux/generate-glyphs.mjs from X11's
// "-Misc-Fixed-Medium-R-Normal--13-120-75-75-C-80-ISO10646-1" (8x13), which says of itself: "Public
// domain font. Share and enjoy." Do not edit.

/** Rows of a glyph, eight pixels each. */
export const RECORD_ROWS = ${ROWS};

/** Base64 of deflated records: a character's number in two bytes, highest first, then its rows. */
export const GLYPHS =
${lines.map(line => `    '${line}'`).join(' +\n')};`);
