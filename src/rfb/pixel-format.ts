// SPDX-License-Identifier: GPL-3.0-or-later
import { FromServer } from './numbers.js';
import { bytes, ProtocolError, type Parse } from './parse.js';
import type { ByteWriter } from './byte-writer.js';

/** How a viewer wants its pixels: RFC 6143, 7.4. */
export interface RfbPixelFormat {
    readonly bitsPerPixel: 8 | 16 | 32;
    readonly depth: number;
    readonly isBigEndian: boolean;
    readonly redMax: number;
    readonly greenMax: number;
    readonly blueMax: number;
    readonly redShift: number;
    readonly greenShift: number;
    readonly blueShift: number;
}

/** That of the frame store, which is sent as it is. */
export const NATIVE_FORMAT: RfbPixelFormat = {
    bitsPerPixel: 32,
    depth: 24,
    isBigEndian: false,
    redMax: 255,
    greenMax: 255,
    blueMax: 255,
    redShift: 16,
    greenShift: 8,
    blueShift: 0,
};

/** What is sent to a viewer that wants a colour map, which is a rare and old one: 3, 3 and 2 bits. */
const MAPPED_FORMAT: RfbPixelFormat = {
    bitsPerPixel: 8,
    depth: 8,
    isBigEndian: false,
    redMax: 7,
    greenMax: 7,
    blueMax: 3,
    redShift: 0,
    greenShift: 3,
    blueShift: 6,
};

const MAPPED_COLOURS = 256;

const FORMAT_BYTES = 16;

/** A viewer's format, and whether it must be given the colours of {@link MAPPED_FORMAT} as a map. */
export interface WantedFormat {
    readonly format: RfbPixelFormat;
    readonly isMapped: boolean;
}

function u16At(data: Uint8Array, at: number): number {
    return ((data[at] ?? 0) << 8) | (data[at + 1] ?? 0);
}

/** Reads a pixel format. @throws ProtocolError for one that no pixel can have */
export function* readPixelFormat(): Parse<WantedFormat> {
    const data = yield* bytes(FORMAT_BYTES);
    const [bitsPerPixel = 0, depth = 0, bigEndian = 0, trueColour = 0] = data;
    const [redShift = 0, greenShift = 0, blueShift = 0] = data.subarray(10);
    if (bitsPerPixel !== 8 && bitsPerPixel !== 16 && bitsPerPixel !== 32)
        throw new ProtocolError(`pixels of ${bitsPerPixel} bits`);
    if (trueColour === 0) {
        if (bitsPerPixel !== 8) throw new ProtocolError(`a colour map for ${bitsPerPixel} bits`);
        return { format: MAPPED_FORMAT, isMapped: true };
    }
    const format: RfbPixelFormat = {
        bitsPerPixel,
        depth,
        isBigEndian: bigEndian !== 0,
        redMax: u16At(data, 4),
        greenMax: u16At(data, 6),
        blueMax: u16At(data, 8),
        redShift,
        greenShift,
        blueShift,
    };
    checkChannels(format);
    return { format, isMapped: false };
}

function checkChannels(format: RfbPixelFormat): void {
    const { bitsPerPixel, redMax, greenMax, blueMax, redShift, greenShift, blueShift } = format;
    const channels = [
        [redMax, redShift],
        [greenMax, greenShift],
        [blueMax, blueShift],
    ] as const;
    for (const [max, shift] of channels) {
        const bits = Math.log2(max + 1);
        if (max === 0 || !Number.isInteger(bits) || shift + bits > bitsPerPixel)
            throw new ProtocolError(`a colour of ${max} at bit ${shift} of ${bitsPerPixel}`);
    }
}

export function writePixelFormat(writer: ByteWriter, format: RfbPixelFormat): void {
    writer.u8(format.bitsPerPixel).u8(format.depth).u8(Number(format.isBigEndian)).u8(1);
    writer.u16(format.redMax).u16(format.greenMax).u16(format.blueMax);
    writer.u8(format.redShift).u8(format.greenShift).u8(format.blueShift).zeros(3);
}

export function sameFormat(one: RfbPixelFormat, other: RfbPixelFormat): boolean {
    return (Object.keys(one) as (keyof RfbPixelFormat)[]).every(key => one[key] === other[key]);
}

/** Tells a viewer with a map what its colours are: 16 bits a channel, in the order of their numbers. */
export function writeColourMap(writer: ByteWriter): void {
    const { redMax, greenMax, blueMax, redShift, greenShift, blueShift } = MAPPED_FORMAT;
    const channel = (index: number, shift: number, max: number): number =>
        Math.round((((index >> shift) & max) * 0xffff) / max);
    writer.u8(FromServer.COLOUR_MAP).u8(0).u16(0).u16(MAPPED_COLOURS);
    for (let index = 0; index < MAPPED_COLOURS; index++) {
        writer.u16(channel(index, redShift, redMax));
        writer.u16(channel(index, greenShift, greenMax));
        writer.u16(channel(index, blueShift, blueMax));
    }
}
