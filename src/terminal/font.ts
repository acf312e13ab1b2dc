// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';
import Gio from 'gi://Gio?version=2.0';

import { CELL_HEIGHT, CELL_WIDTH, GLYPH_ROWS, GLYPH_TOP, glyphOf } from '../demo/font.js';
import { GLYPHS, RECORD_ROWS } from './glyphs.js';

export { CELL_HEIGHT, CELL_WIDTH };

const ASCII = { first: 0x20, last: 0x7e } as const;
/** Lines and blocks, which touch those of the next cells. */
const LINES = { first: 0x2500, last: 0x259f } as const;

/** What stands for a character that the font does not have: an empty frame. */
const MISSING = [0x7e, ...Array<number>(GLYPH_ROWS - 4).fill(0x42), 0x7e, 0, 0];

/** Places a glyph in its cell. */
function inCell(rows: ArrayLike<number>, isLine: boolean): Uint8Array {
    const cell = new Uint8Array(CELL_HEIGHT);
    cell.set(rows, GLYPH_TOP);
    if (!isLine) return cell;
    cell.fill(rows[0] ?? 0, 0, GLYPH_TOP);
    cell.fill(rows[rows.length - 1] ?? 0, GLYPH_TOP + rows.length);
    return cell;
}

function readGlyphs(): Map<number, Uint8Array> {
    const packed = new GLib.Bytes(GLib.base64_decode(GLYPHS));
    const inflate = Gio.ZlibDecompressor.new(Gio.ZlibCompressorFormat.RAW);
    const records = inflate.convert_bytes(packed).toArray();
    const glyphs = new Map<number, Uint8Array>();
    for (let at = 0; at < records.length; at += 2 + RECORD_ROWS) {
        const code = ((records[at] ?? 0) << 8) | (records[at + 1] ?? 0);
        const isLine = code >= LINES.first && code <= LINES.last;
        glyphs.set(code, inCell(records.subarray(at + 2, at + 2 + RECORD_ROWS), isLine));
    }
    for (let code: number = ASCII.first; code <= ASCII.last; code++)
        glyphs.set(code, inCell(glyphOf(String.fromCharCode(code)), false));
    return glyphs;
}

/** The glyphs of a terminal, each in a cell of its own. */
export class TerminalFont {
    readonly #glyphs = readGlyphs();
    readonly #missing = inCell(MISSING, false);

    /** A cell's rows, eight pixels each, the leftmost highest. */
    rowsOf(code: number): Uint8Array {
        return this.#glyphs.get(code) ?? this.#missing;
    }

    /** Whether it has the character. */
    has(code: number): boolean {
        return this.#glyphs.has(code);
    }
}
