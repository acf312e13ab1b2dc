// SPDX-License-Identifier: GPL-3.0-or-later
//
// What we write, read by noVNC's decoders.
import fc from 'fast-check';

import type { Rect } from '../../src/display1/checks.js';
import { useKernels } from '../../src/kernels/kernels.js';
import { native } from '../../src/native/native.js';
import { ByteWriter } from '../../src/rfb/byte-writer.js';
import type { EncodedScreen, Encoder } from '../../src/rfb/encoders/encoder.js';
import { HextileEncoder } from '../../src/rfb/encoders/hextile.js';
import { RawEncoder } from '../../src/rfb/encoders/raw.js';
import { TightEncoder } from '../../src/rfb/encoders/tight.js';
import { TightPngEncoder } from '../../src/rfb/encoders/tight-png.js';
import { ZlibEncoder } from '../../src/rfb/encoders/zlib.js';
import { ZrleEncoder } from '../../src/rfb/encoders/zrle.js';
import { NATIVE_FORMAT } from '../../src/rfb/pixel-format.js';
import { PixelWriter } from '../../src/rfb/pixel-writer.js';
import { CASES } from '../support/arbitrary.js';
import { COLOUR_COUNTS, generatedPixels, RUN_LENGTHS } from '../support/generated-frames.js';
import { inKernels } from '../support/kernel-frame.js';
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
    ['TightPNG', () => new TightPngEncoder()],
];

interface Frame extends EncodedScreen {
    readonly height: number;
}

/** A frame with something of all that encoders tell apart. */
const frame: fc.Arbitrary<Frame> = fc
    .record({
        width: fc.integer({ min: 1, max: 150 }),
        height: fc.integer({ min: 1, max: 150 }),
        colours: fc.constantFrom(...COLOUR_COUNTS),
        run: fc.constantFrom(...RUN_LENGTHS),
        seed: fc.integer({ min: 1, max: 0x7fffffff }),
    })
    .map(recipe => {
        const { width, height } = recipe;
        return { width, height, pixels: generatedPixels(recipe), address: null };
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

/** Encodes a part of a frame in the pieces that the encoder likes, and decodes them again. */
function throughDecoder(
    encoder: Encoder,
    decoder: NovncDecoder,
    shown: Frame,
    rect: Rect,
    compression: number,
    quality: number | null = null,
): PixelCanvas {
    const canvas = new PixelCanvas(shown.width, shown.height);
    const writer = new ByteWriter();
    const wishes = { compression, quality };
    for (const piece of encoder.pieces?.(shown, rect, wishes) ?? [rect]) {
        encoder.encode(writer, shown, piece, FORMAT, wishes);
        decode(decoder, writer.take(), piece, canvas);
    }
    return canvas;
}

const FORMAT = new PixelWriter(NOVNC_FORMAT);

/** How near a decoded part is to what it was: in dB, and what share of its pixels is the same. */
function likeness(
    canvas: PixelCanvas,
    { pixels, width }: Frame,
    rect: Rect,
): { psnr: number; same: number } {
    let [squares, same] = [0, 0];
    for (let y = rect.y; y < rect.y + rect.height; y++)
        for (let x = rect.x; x < rect.x + rect.width; x++) {
            const [one = 0, other = 0] = [canvas.pixels[y * width + x], pixels[y * width + x]];
            if (one === other) same++;
            for (const shift of [0, 8, 16])
                squares += (((one >> shift) & 0xff) - ((other >> shift) & 0xff)) ** 2;
        }
    const area = rect.width * rect.height;
    return { psnr: 10 * Math.log10((255 ** 2 * area * 3) / squares), same: same / area };
}

describe('RFB', () => {
    for (const hasKernels of [true, false])
        for (const [name, make] of ENCODERS)
            it(`writes ${name} as noVNC reads it, ${hasKernels ? 'by' : 'without'} kernels`, () => {
                useKernels(hasKernels);
                const encoder = make();
                const Decoder = NOVNC_DECODERS[encoder.encoding];
                if (!Decoder) throw new Error('noVNC has no such decoder');
                // One of each for all frames, for what they keep from one to the next is theirs.
                const decoder = new Decoder();
                let frames = 0;
                const part = fc.tuple(frame, fc.double({ min: 0, max: 0.99, noNaN: true }));
                fc.assert(
                    fc.property(part, fc.nat(9), ([shown, from], compression) => {
                        const x = Math.floor(shown.width * from);
                        const y = Math.floor(shown.height * from);
                        const rect = { x, y, width: shown.width - x, height: shown.height - y };
                        inKernels(shown, held => {
                            expectSame(
                                throughDecoder(encoder, decoder, held, rect, compression),
                                shown,
                                rect,
                            );
                        });
                        frames++;
                    }),
                    { numRuns: RUNS, endOnFailure: true },
                );
                expect(frames).toBe(RUNS);
                encoder.close?.();
                useKernels(true);
            }, 120_000);

    describe('with loss', () => {
        beforeEach(() => {
            if (!native) pending('the private library is not here');
        });

        for (const [name, make] of ENCODERS.filter(([name]) => name.startsWith('Tight')))
            it(`writes photographs by ${name} as JPEGs that are nearly the same`, () => {
                const [width, height] = [300, 200];
                const pixels = Uint32Array.from({ length: width * height }, (_, at) => {
                    const [x, y] = [at % width, Math.floor(at / width)];
                    const noise = Math.imul(at, 0x9e3779b1) >>> 30;
                    const channel = (wave: number): number =>
                        Math.round(120 + 90 * Math.sin(x / wave) * Math.cos(y / (wave + 9))) +
                        noise;
                    return (channel(31) << 16) | (channel(47) << 8) | channel(23);
                });
                // Beside it a page, of which nothing may be lost.
                for (let row = 0; row < height; row++)
                    for (let x = 0; x < 128; x++)
                        pixels[row * width + x] = (x + row) % 9 < 2 ? 0 : 0xf0f0f0;
                const shown = { width, height, pixels, address: null };
                const rect = { x: 0, y: 0, width, height };
                for (const [quality, least] of [
                    [6, 35],
                    [9, 40],
                ] as const) {
                    const encoder = make();
                    const decoder = new (
                        NOVNC_DECODERS[encoder.encoding] as new () => NovncDecoder
                    )();
                    inKernels(shown, held => {
                        const canvas = throughDecoder(encoder, decoder, held, rect, 2, quality);
                        expectSame(canvas, shown, { x: 0, y: 0, width: 128, height });
                        const photo = { x: 128, y: 0, width: width - 128, height };
                        const { psnr, same } = likeness(canvas, shown, photo);
                        expect(psnr).toBeGreaterThan(least);
                        expect(same).withContext('that is no JPEG').toBeLessThan(0.9);
                    });
                    encoder.close?.();
                }
            });
    });
});
