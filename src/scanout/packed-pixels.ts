// SPDX-License-Identifier: LGPL-2.1-or-later
//
// Pixels whose colours do not lie in bytes of their own, made into x8r8g8b8. GDK 4.18 has no
// memory format for any of them, and none ever for those of 16 bits.
import type GLib from 'gi://GLib?version=2.0';

import { PixmanFormat, bytesPerPixel, type PackedFormat } from '../display1/pixel-format.js';
import { sliceBytes } from '../memory/byte-slices.js';

/** Where a colour lies in a pixel's word: its lowest bit, and how many. */
interface Field {
    readonly shift: number;
    readonly bits: number;
}

type Fields = readonly [red: Field, green: Field, blue: Field];

const THIRTY: Fields = [
    { shift: 20, bits: 10 },
    { shift: 10, bits: 10 },
    { shift: 0, bits: 10 },
];
const SIXTEEN: Fields = [
    { shift: 11, bits: 5 },
    { shift: 5, bits: 6 },
    { shift: 0, bits: 5 },
];
const FIFTEEN: Fields = [
    { shift: 10, bits: 5 },
    { shift: 5, bits: 5 },
    { shift: 0, bits: 5 },
];

function blueFirst([red, green, blue]: Fields): Fields {
    return [blue, green, red];
}

const FIELDS: Readonly<Record<PackedFormat, Fields>> = {
    [PixmanFormat.x2r10g10b10]: THIRTY,
    [PixmanFormat.a2r10g10b10]: THIRTY,
    [PixmanFormat.x2b10g10r10]: blueFirst(THIRTY),
    [PixmanFormat.a2b10g10r10]: blueFirst(THIRTY),
    [PixmanFormat.r5g6b5]: SIXTEEN,
    [PixmanFormat.b5g6r5]: blueFirst(SIXTEEN),
    [PixmanFormat.x1r5g5b5]: FIFTEEN,
    [PixmanFormat.a1r5g5b5]: FIFTEEN,
    [PixmanFormat.x1b5g5r5]: blueFirst(FIFTEEN),
    [PixmanFormat.a1b5g5r5]: blueFirst(FIFTEEN),
};

/** As a signed word: arithmetic on unsigned ones above 2³¹ is many times slower. */
const OPAQUE = 0xff000000 | 0;

/** 5 and 6 bits grow by repeating their highest ones, as pixman does it. */
function widen(value: number, bits: number): number {
    return (value << (8 - bits)) | (value >> (2 * bits - 8));
}

/** The x8r8g8b8 word of every word of 16 bits. */
function tableOf16Bits(fields: Fields): Int32Array {
    const table = new Int32Array(0x10000);
    for (let word = 0; word < table.length; word++) {
        const [red, green, blue] = fields.map(({ shift, bits }) =>
            widen((word >> shift) & ((1 << bits) - 1), bits),
        );
        table[word] = OPAQUE | ((red ?? 0) << 16) | ((green ?? 0) << 8) | (blue ?? 0);
    }
    return table;
}

/** 10 bits to the nearest of 8, in its place; there are no ties, since 1023 is odd. */
function tableOf10Bits(shift: number): Int32Array {
    return Int32Array.from(
        { length: 1024 },
        (_, value) => OPAQUE | (Math.round((value * 255) / 1023) << shift),
    );
}

type Unpack = (from: Uint8Array, to: Int32Array) => void;

function unpackerOf16Bits(fields: Fields): Unpack {
    const table = tableOf16Bits(fields);
    return (from, to) => {
        const words = new Uint16Array(from.buffer, from.byteOffset, to.length);
        for (let i = 0; i < words.length; i++) to[i] = table[words[i] ?? 0] ?? 0;
    };
}

function unpackerOf30Bits([red, green, blue]: Fields): Unpack {
    const [redShift, greenShift, blueShift] = [red.shift, green.shift, blue.shift];
    const [reds, greens, blues] = [tableOf10Bits(16), tableOf10Bits(8), tableOf10Bits(0)];
    return (from, to) => {
        const words = new Int32Array(from.buffer, from.byteOffset, to.length);
        for (let i = 0; i < words.length; i++) {
            const word = words[i] ?? 0;
            to[i] =
                (reds[(word >> redShift) & 1023] ?? 0) |
                (greens[(word >> greenShift) & 1023] ?? 0) |
                (blues[(word >> blueShift) & 1023] ?? 0);
        }
    };
}

const unpackers = new Map<PackedFormat, Unpack>();

function unpackerOf(format: PackedFormat): Unpack {
    const known = unpackers.get(format);
    if (known) return known;
    const fields = FIELDS[format];
    const made = bytesPerPixel(format) === 2 ? unpackerOf16Bits(fields) : unpackerOf30Bits(fields);
    unpackers.set(format, made);
    return made;
}

/** Rows of packed pixels in some memory. */
export interface PackedRows {
    readonly bytes: GLib.Bytes;
    /** Of the first pixel in `bytes`. */
    readonly offset: number;
    readonly stride: number;
    readonly format: PackedFormat;
    readonly width: number;
    readonly height: number;
}

/** Tight rows, at an address that its words may have. */
function tightRows({ bytes, offset, stride, format, width, height }: PackedRows): Uint8Array {
    const rowBytes = width * bytesPerPixel(format);
    // A copy: the only way in which JavaScript reads foreign memory.
    const rows = sliceBytes(bytes, offset, (height - 1) * stride + rowBytes).toArray();
    if (stride === rowBytes && rows.byteOffset % bytesPerPixel(format) === 0) return rows;
    const tight = new Uint8Array(height * rowBytes);
    for (let row = 0; row < height; row++)
        tight.set(rows.subarray(row * stride, row * stride + rowBytes), row * rowBytes);
    return tight;
}

/** The same pixels as tight rows of opaque x8r8g8b8, in a buffer of their own. */
export function unpackRows(rows: PackedRows): Uint8Array {
    const pixels = new Int32Array(rows.width * rows.height);
    unpackerOf(rows.format)(tightRows(rows), pixels);
    return new Uint8Array(pixels.buffer);
}
