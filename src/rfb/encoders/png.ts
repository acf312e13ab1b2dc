// SPDX-License-Identifier: GPL-3.0-or-later
//
// PNGs of small parts of a screen, as TightPNG has them: PNG 1.2, without filters, which do little for
// what is no photograph.
import { deflate } from 'pako';

import type { Rect } from '../../display1/checks.js';
import { ByteWriter } from '../byte-writer.js';
import type { EncodedScreen } from './encoder.js';
import { Palette } from './palette.js';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Kinds of pixels, as the header has them. */
const Colours = { TRUE: 2, INDEXED: 3 } as const;

const MAX_PALETTE = 256;
const CHANNEL_BITS = 8;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++)
        value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
});

function crcOf(bytes: Uint8Array): number {
    let crc = 0xffffffff;
    for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
    return ~crc >>> 0;
}

function writeChunk(writer: ByteWriter, name: string, data: Uint8Array): void {
    const named = new ByteWriter().bytes(new TextEncoder().encode(name)).bytes(data).take();
    writer.u32(data.length).bytes(named).u32(crcOf(named));
}

/** Bits in which the number of a colour fits, of those that PNG knows. */
function indexBits(colours: number): 1 | 2 | 4 | 8 {
    if (colours <= 2) return 1;
    if (colours <= 4) return 2;
    return colours <= 16 ? 4 : 8;
}

/** Makes PNGs. */
export class PngMaker {
    readonly #palette = new Palette(MAX_PALETTE);

    /** A part of a screen. @param level - zlib's, from 1 to 9 */
    make(screen: EncodedScreen, rect: Rect, level: number): Uint8Array {
        this.#palette.scan(screen, rect);
        const isIndexed = !this.#palette.isFull;
        const bits = isIndexed ? indexBits(this.#palette.size) : CHANNEL_BITS;
        const rows = isIndexed ? this.#indexedRows(screen, rect, bits) : trueRows(screen, rect);
        const header = new ByteWriter().u32(rect.width).u32(rect.height).u8(bits);
        header.u8(isIndexed ? Colours.INDEXED : Colours.TRUE).zeros(3);
        const writer = new ByteWriter().bytes(SIGNATURE);
        writeChunk(writer, 'IHDR', header.take());
        if (isIndexed) writeChunk(writer, 'PLTE', this.#colours());
        writeChunk(writer, 'IDAT', deflate(rows, { level }));
        writeChunk(writer, 'IEND', new Uint8Array(0));
        return writer.take();
    }

    #colours(): Uint8Array {
        const writer = new ByteWriter();
        for (let index = 0; index < this.#palette.size; index++)
            writeColour(writer.reserve(3), 0, this.#palette.colour(index));
        return writer.take();
    }

    /** Rows of colours' numbers, each behind the number of its filter: none. */
    #indexedRows(
        { pixels, width: stride }: EncodedScreen,
        { x, y, width, height }: Rect,
        bits: number,
    ): Uint8Array {
        const rowBytes = 1 + Math.ceil((width * bits) / 8);
        const rows = new Uint8Array(rowBytes * height);
        for (let row = 0; row < height; row++) {
            const from = (y + row) * stride + x;
            const start = row * rowBytes + 1;
            for (let column = 0; column < width; column++) {
                const index = this.#palette.indexOf(pixels[from + column] ?? 0);
                const bit = column * bits;
                const place = start + (bit >> 3);
                rows[place] = (rows[place] ?? 0) | (index << (8 - bits - (bit & 7)));
            }
        }
        return rows;
    }
}

function writeColour(target: Uint8Array, at: number, colour: number): void {
    target[at] = colour >>> 16;
    target[at + 1] = colour >>> 8;
    target[at + 2] = colour;
}

function trueRows(
    { pixels, width: stride }: EncodedScreen,
    { x, y, width, height }: Rect,
): Uint8Array {
    const rowBytes = 1 + width * 3;
    const rows = new Uint8Array(rowBytes * height);
    for (let row = 0; row < height; row++) {
        const from = (y + row) * stride + x;
        for (let column = 0; column < width; column++)
            writeColour(rows, row * rowBytes + 1 + column * 3, pixels[from + column] ?? 0);
    }
    return rows;
}
