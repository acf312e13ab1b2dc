// SPDX-License-Identifier: GPL-3.0-or-later
//
// What Tight and TightPNG have in common of how a rectangle is written.
import type { ByteWriter } from '../byte-writer.js';

/** Bits of a rectangle's first byte. */
export const Control = {
    FILL: 0x80,
    JPEG: 0x90,
    PNG: 0xa0,
    EXPLICIT_FILTER: 0x40,
    STREAM_SHIFT: 4,
} as const;

/** Colours with their channels as bytes, red first. */
export function writeColours(writer: ByteWriter, colours: Uint32Array): void {
    const target = writer.reserve(colours.length * 3);
    let at = 0;
    for (const colour of colours) {
        target[at++] = colour >>> 16;
        target[at++] = colour >>> 8;
        target[at++] = colour;
    }
}

/** Bytes behind their length. */
export function writeData(writer: ByteWriter, data: Uint8Array): void {
    writeCompactLength(writer, data.length);
    writer.bytes(data);
}

/** A length of up to 22 bits in one to three bytes, the least significant seven bits first. */
function writeCompactLength(writer: ByteWriter, length: number): void {
    if (length < 0x80) {
        writer.u8(length);
        return;
    }
    writer.u8((length & 0x7f) | 0x80);
    if (length < 0x4000) {
        writer.u8(length >> 7);
        return;
    }
    writer.u8(((length >> 7) & 0x7f) | 0x80).u8(length >> 14);
}
