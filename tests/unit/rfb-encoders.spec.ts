// SPDX-License-Identifier: GPL-3.0-or-later
//
// What we write, read by noVNC's decoders.
import fc from 'fast-check';

import type { Rect } from '../../src/display1/checks.js';
import { ByteWriter } from '../../src/rfb/byte-writer.js';
import type { Encoder } from '../../src/rfb/encoders/encoder.js';
import { HextileEncoder } from '../../src/rfb/encoders/hextile.js';
import { RawEncoder } from '../../src/rfb/encoders/raw.js';
import { TightEncoder } from '../../src/rfb/encoders/tight.js';
import { ZlibEncoder } from '../../src/rfb/encoders/zlib.js';
import { ZrleEncoder } from '../../src/rfb/encoders/zrle.js';
import { NATIVE_FORMAT } from '../../src/rfb/pixel-format.js';
import { PixelWriter } from '../../src/rfb/pixel-writer.js';
import { CASES } from '../support/arbitrary.js';
import { NOVNC_DECODERS, type NovncDecoder } from '../support/novnc.js';
import { ByteSocket, PixelCanvas } from '../support/rfb-screen.js';

/** Frames an encoding. */
const RUNS = 300 * CASES;

/** noVNC's: red first. */
const NOVNC_FORMAT = { ...NATIVE_FORMAT, redShift: 0, blueShift: 16 };

const ENCODERS: readonly (readonly [string, () => Encoder])[] = [
    ['Raw', () => new RawEncoder()],
    ['Hextile', () => new HextileEncoder()],
    ['Zlib', () => new ZlibEncoder()],
    ['ZRLE', () => new ZrleEncoder()],
    ['Tight', () => new TightEncoder()],
];

interface Frame {
    readonly width: number;
    readonly height: number;
    readonly pixels: Uint32Array;
}

/**
 * A frame with something of all that encoders tell apart: flat areas, rectangles, runs, few colours,
 * many, and noise.
 */
const frame: fc.Arbitrary<Frame> = fc
    .record({
        width: fc.integer({ min: 1, max: 150 }),
        height: fc.integer({ min: 1, max: 150 }),
        colours: fc.constantFrom(1, 2, 3, 4, 5, 16, 17, 127, 128, 256, 257, 5000),
        run: fc.constantFrom(1, 2, 7, 255, 256, 4096),
        seed: fc.integer({ min: 1, max: 0x7fffffff }),
    })
    .map(({ width, height, colours, run, seed }) => {
        const pixels = new Uint32Array(width * height);
        let state = seed;
        const next = (): number => {
            state = (Math.imul(state, 1103515245) + 12345) >>> 0;
            return state >>> 8;
        };
        let colour = 0;
        for (let at = 0; at < pixels.length; at++) {
            if (at % run === 0) colour = Math.imul(next() % colours, 0x9e3779b1) & 0xffffff;
            pixels[at] = colour;
        }
        const [x, y] = [next() % width, next() % height];
        for (let row = y; row < Math.min(height, y + 20); row++)
            pixels.fill(0x123456, row * width + x, row * width + Math.min(width, x + 30));
        return { width, height, pixels };
    });

function decode(decoder: NovncDecoder, bytes: Uint8Array, rect: Rect, into: PixelCanvas): void {
    const socket = new ByteSocket(bytes);
    const { x, y, width, height } = rect;
    if (!decoder.decodeRect(x, y, width, height, socket, into, 24)) throw new Error('not whole');
    if (socket.left > 0) throw new Error(`${socket.left} bytes are left over`);
}

function expectSame(canvas: PixelCanvas, { pixels, width }: Frame, rect: Rect): void {
    for (let y = rect.y; y < rect.y + rect.height; y++)
        for (let x = rect.x; x < rect.x + rect.width; x++) {
            const at = y * width + x;
            if (canvas.pixels[at] !== pixels[at])
                throw new Error(
                    `${String(canvas.pixels[at])} at ${x},${y}: not ${String(pixels[at])}`,
                );
        }
}

describe('RFB', () => {
    for (const [name, make] of ENCODERS)
        it(`writes ${name} as noVNC reads it`, () => {
            const encoder = make();
            const Decoder = NOVNC_DECODERS[encoder.encoding];
            if (!Decoder) throw new Error('noVNC has no such decoder');
            // One of each for all frames, for what they keep from one to the next is theirs.
            const decoder = new Decoder();
            const writer = new ByteWriter();
            const format = new PixelWriter(NOVNC_FORMAT);
            let frames = 0;
            const part = fc.tuple(frame, fc.double({ min: 0, max: 0.99, noNaN: true }));
            fc.assert(
                fc.property(part, fc.nat(9), ([shown, from], compression) => {
                    const x = Math.floor(shown.width * from);
                    const y = Math.floor(shown.height * from);
                    const rect = { x, y, width: shown.width - x, height: shown.height - y };
                    encoder.encode(writer, shown, rect, format, { compression, quality: null });
                    const canvas = new PixelCanvas(shown.width, shown.height);
                    decode(decoder, writer.take(), rect, canvas);
                    expectSame(canvas, shown, rect);
                    frames++;
                }),
                { numRuns: RUNS, endOnFailure: true },
            );
            expect(frames).toBe(RUNS);
        }, 120_000);
});
