// SPDX-License-Identifier: GPL-3.0-or-later
//
// What viewers send once they are in: one of each message, for specs.
import { deflate } from 'pako';

import { ByteWriter } from '../../src/rfb/byte-writer.js';
import type { Doorkeeper } from '../../src/rfb/handshake.js';
import { ProtocolError } from '../../src/rfb/parse.js';
import { NATIVE_FORMAT, writePixelFormat } from '../../src/rfb/pixel-format.js';

/** Lets in whoever comes. */
export const OPEN_DOOR: Doorkeeper = {
    password: null,
    isOpen: true,
    startTls: null,
    rsaKey: null,
    mayTry: () => Promise.resolve(),
    failed: () => undefined,
};

const PROVIDES_TEXT = 0x10000001;

function providedClipboard(writer: ByteWriter): void {
    const data = deflate(new ByteWriter().text('copied\0').take());
    writer
        .u8(6)
        .zeros(3)
        .u32(-(4 + data.length))
        .u32(PROVIDES_TEXT)
        .bytes(data);
}

/** One of each message. */
export const SAMPLES: readonly ((writer: ByteWriter) => unknown)[] = [
    writer => {
        writer.u8(0).zeros(3);
        writePixelFormat(writer, NATIVE_FORMAT);
    },
    writer => writer.u8(2).u8(0).u16(3).u32(16).u32(7).u32(-239),
    writer => writer.u8(3).u8(1).u16(1).u16(2).u16(640).u16(480),
    writer => writer.u8(4).u8(1).zeros(2).u32(0x61),
    writer => writer.u8(5).u8(0x85).u16(10).u16(20).u8(3),
    writer => writer.u8(5).u8(1).u16(10).u16(20),
    writer => writer.u8(6).zeros(3).u32(5).bytes(new TextEncoder().encode('hello')),
    writer => writer.u8(6).zeros(3).u32(-8).u32(0x01000001).u32(7),
    writer => writer.u8(150).u8(1).u16(0).u16(0).u16(100).u16(100),
    writer => writer.u8(248).zeros(3).u32(0x80000001).u8(4).u32(77),
    writer => writer.u8(250).u8(0).u8(1).u8(2),
    writer =>
        writer.u8(251).u8(0).u16(800).u16(600).u8(1).u8(0).u32(1).zeros(4).u16(800).u16(600).u32(0),
    writer => writer.u8(255).u8(0).u16(1).u32(0x61).u32(0x1e),
    writer => writer.u8(255).u8(1).u16(0),
    writer => writer.u8(255).u8(1).u16(2).u8(3).u8(2).u32(44_100),
];

/** What only a whole session understands: it changes what the server sends. */
export const SESSION_SAMPLES: readonly ((writer: ByteWriter) => unknown)[] = [
    ...SAMPLES,
    providedClipboard,
    ...[0, 5, 6, 7, 16].map(
        encoding => (writer: ByteWriter) =>
            writer.u8(2).u8(0).u16(6).u32(encoding).u32(1).u32(-223).u32(-312).u32(-313).u32(-26),
    ),
    writer => writer.u8(2).u8(0).u16(5).u32(7).u32(-308).u32(-314).u32(-316).u32(0xc0a1e5ce),
    writer => writer.u8(3).u8(0).u16(0).u16(0).u16(64).u16(48),
    // Of 8 bits, by a map of colours.
    writer => writer.u8(0).zeros(3).u8(8).u8(8).u8(0).u8(0).zeros(12),
];

/** Some of them, one behind the other. */
export function sampleBytes(
    chosen: readonly number[],
    samples: readonly ((writer: ByteWriter) => unknown)[] = SAMPLES,
): Uint8Array {
    const writer = new ByteWriter();
    for (const sample of chosen) samples[sample % samples.length]?.(writer);
    return writer.take();
}

/** Bytes in pieces of one size; the last may be shorter. */
export function inPieces(bytes: Uint8Array, size: number): Uint8Array[] {
    const pieces = [];
    for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.slice(at, at + size));
    return pieces;
}

/** Whether somebody was refused for what was sent, and not for a mistake of ours. */
export function isRefusal(error: Error | null): boolean {
    return error instanceof ProtocolError && !/^\w*Error\b/.test(error.message);
}
