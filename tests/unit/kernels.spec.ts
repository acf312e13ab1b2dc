// SPDX-License-Identifier: GPL-3.0-or-later
//
// The kernels beside their twins in TypeScript.
import fc from 'fast-check';
import GLib from 'gi://GLib?version=2.0';
import { Inflate, Z_SYNC_FLUSH } from 'pako';

import type { Rect } from '../../src/display1/checks.js';
import { PixmanFormat } from '../../src/display1/pixel-format.js';
import { findScroll, moveRows, type Scroll } from '../../src/export/find-scroll.js';
import { FrameStore } from '../../src/export/frame-store.js';
import { kernels, useKernels } from '../../src/kernels/kernels.js';
import { joinArrays } from '../../src/memory/join-arrays.js';
import { ByteWriter } from '../../src/rfb/byte-writer.js';
import type { EncodedScreen } from '../../src/rfb/encoders/encoder.js';
import { TightEncoder } from '../../src/rfb/encoders/tight.js';
import { newZlibStream } from '../../src/rfb/encoders/zlib-stream.js';
import { ZrleEncoder } from '../../src/rfb/encoders/zrle.js';
import { NATIVE_FORMAT, type RfbPixelFormat } from '../../src/rfb/pixel-format.js';
import { PixelWriter } from '../../src/rfb/pixel-writer.js';
import { CASES } from '../support/arbitrary.js';
import { COLOUR_COUNTS, generatedPixels, RUN_LENGTHS } from '../support/generated-frames.js';
import { inKernels } from '../support/kernel-frame.js';
import { chance } from '../support/mangled.js';

const RUNS = 100 * CASES;

/** Unpacks the parts of one stream, each as soon as it is there. */
class Unpacker {
    readonly #inflate = new Inflate({ chunkSize: 64 * 1024 });
    #parts: Uint8Array[] = [];

    constructor() {
        this.#inflate.onData = part => {
            this.#parts.push(part);
        };
    }

    unpack(part: Uint8Array): Uint8Array {
        this.#parts = [];
        this.#inflate.push(part.slice(), Z_SYNC_FLUSH);
        if (this.#inflate.err !== 0) throw new Error(`zlib: ${this.#inflate.msg}`);
        return joinArrays(this.#parts);
    }
}

/** Bytes with repetitions near and far, runs, and noise. */
function someBytes(length: number, seed: number): Uint8Array {
    const next = chance(seed);
    const bytes = new Uint8Array(length);
    for (let at = 0; at < length;) {
        const run = Math.min(length - at, 1 + next(400));
        const kind = next(4);
        const back = 1 + next(Math.max(1, at));
        for (let end = at + run; at < end; at++)
            bytes[at] =
                kind === 0 ? next(256) : kind === 1 ? 7 : kind === 2 ? (bytes[at - back] ?? 0) : at;
    }
    return bytes;
}

/** Quicker than Jasmine's, which looks at each number's type. */
function expectSame(one: ArrayLike<number>, other: ArrayLike<number>): void {
    if (one.length !== other.length) throw new Error(`${one.length} in place of ${other.length}`);
    for (let at = 0; at < one.length; at++)
        if (one[at] !== other[at])
            throw new Error(`${String(one[at])} at ${at}, not ${String(other[at])}`);
}

const seed = fc.integer({ min: 1, max: 0x7fffffff });

const NATIVE = new PixelWriter(NATIVE_FORMAT);
const SMALL = { ...NATIVE_FORMAT, redShift: 0, blueShift: 16 };

/** What of Tight's data was packed, unpacked: all else is as it was written. */
class TightReader {
    readonly #unpackers = [new Unpacker(), new Unpacker(), new Unpacker()];

    read(bytes: Uint8Array, width: number, height: number): Uint8Array {
        const [control = 0] = bytes;
        if (control >= 0x80) return bytes;
        const hasPalette = (control & 0x40) !== 0;
        const colours = hasPalette ? (bytes[2] ?? 0) + 1 : 0;
        const head = hasPalette ? 3 + 3 * colours : 1;
        const rowBits = hasPalette ? (colours === 2 ? 1 : 8) : 24;
        const length = Math.ceil((width * rowBits) / 8) * height;
        if (length < 12) return bytes;
        let at = head;
        while (at < head + 2 && (bytes[at] ?? 0) >= 0x80) at++;
        const unpacker = this.#unpackers[(control >> 4) & 3];
        const data = unpacker?.unpack(bytes.subarray(at + 1)) ?? new Uint8Array(0);
        if (data.length !== length) throw new Error(`${data.length} in place of ${length} bytes`);
        return joinArrays([bytes.subarray(0, head), data]);
    }
}

/** What the kernels say has moved in a part of a frame. */
function kernelScroll(
    part: Rect,
    old: Uint32Array,
    now: Uint32Array,
    stride: number,
): Scroll | null {
    const memory = kernels();
    if (!memory) throw new Error('no kernels');
    const { run } = memory;
    const { x, y, width, height } = part;
    const [before, after] = [old, now].map(words => {
        const address = run.allocate(words.byteLength + 64);
        memory.wordsAt(address, words.length).set(words);
        return address;
    });
    if (before === undefined || after === undefined) throw new Error('no memory');
    const next = after + (y * stride + x) * 4;
    const by = run.findScroll(before, stride, x, y, width, height, next, stride);
    const [left = 0, top = 0, wide = 0, high = 0] = memory.wordsAt(run.foundScroll(), 4);
    for (const address of [before, after]) run.release(address);
    return by === 0 ? null : { rect: { x: left, y: top, width: wide, height: high }, by };
}

describe('Kernels', () => {
    it('are there', () => {
        expect(kernels()).not.toBeNull();
    });

    for (const level of [0, 2, 4, 6, 9])
        it(`pack at level ${level} what zlib unpacks, part by part`, () => {
            const stream = newZlibStream(level);
            const unpacker = new Unpacker();
            const size = fc.oneof(
                fc.integer({ min: 1, max: 400 }),
                fc.integer({ min: 1, max: 90_000 }),
            );
            let parts = 0;
            fc.assert(
                fc.property(size, seed, (length, from) => {
                    const data = someBytes(length, from);
                    const unpacked = unpacker.unpack(stream.compress(data));
                    expectSame(unpacked, data);
                    parts++;
                }),
                { numRuns: RUNS / 2, endOnFailure: true },
            );
            expect(parts).toBe(RUNS / 2);
            stream.close();
        });

    it('write the same ZRLE as the script', () => {
        const encoders = [new ZrleEncoder(), new ZrleEncoder()] as const;
        const unpackers = [new Unpacker(), new Unpacker()] as const;
        const shape = fc.record({
            width: fc.integer({ min: 1, max: 150 }),
            height: fc.integer({ min: 1, max: 150 }),
            colours: fc.constantFrom(1, 2, 3, 4, 5, 16, 17, 127, 128, 3000),
            run: fc.constantFrom(1, 2, 5, 254, 255, 256, 4096),
        });
        let cases = 0;
        const format = fc.constantFrom<RfbPixelFormat>(NATIVE_FORMAT, SMALL);
        fc.assert(
            fc.property(shape, format, seed, ({ width, height, colours, run }, wanted, from) => {
                const next = chance(from);
                let colour = 0;
                const pixels = Uint32Array.from({ length: width * height }, (_, at) => {
                    if (at % run === 0) colour = Math.imul(next(colours), 0x9e3779b1) & 0xffffff;
                    return colour;
                });
                const whole = { x: 0, y: 0, width, height };
                const screen = { width, pixels, address: null };
                const written = (at: 0 | 1, shown: typeof screen): Uint8Array => {
                    const writer = new ByteWriter();
                    const wishes = { compression: 2, quality: null };
                    encoders[at].encode(writer, shown, whole, new PixelWriter(wanted), wishes);
                    return unpackers[at].unpack(writer.take().subarray(4));
                };
                inKernels(screen, held => {
                    expectSame(written(0, held), written(1, screen));
                    cases++;
                });
            }),
            { numRuns: RUNS, endOnFailure: true },
        );
        expect(cases).toBe(RUNS);
        for (const encoder of encoders) encoder.close();
    });

    it('write the same Tight as the script', () => {
        const sides = [true, false].map(() => ({
            encoder: new TightEncoder(),
            reader: new TightReader(),
        }));
        const shape = fc.record({
            width: fc.integer({ min: 1, max: 200 }),
            height: fc.integer({ min: 1, max: 120 }),
            colours: fc.constantFrom(...COLOUR_COUNTS),
            run: fc.constantFrom(...RUN_LENGTHS),
            seed,
        });
        const seen = new Set<number>();
        fc.assert(
            fc.property(shape, fc.nat(9), (recipe, compression) => {
                const { width, height } = recipe;
                const screen = { width, pixels: generatedPixels(recipe), address: null };
                const whole = { x: 0, y: 0, width, height };
                const written = (side: number, shown: EncodedScreen): Uint8Array => {
                    const writer = new ByteWriter();
                    const wishes = { compression, quality: null };
                    const { encoder, reader } = sides[side] ?? {};
                    encoder?.encode(writer, shown, whole, NATIVE, wishes);
                    const bytes = writer.take();
                    seen.add(bytes[0] ?? 0);
                    return reader?.read(bytes, width, height) ?? bytes;
                };
                inKernels(screen, held => {
                    expectSame(written(0, held), written(1, screen));
                });
            }),
            { numRuns: RUNS, endOnFailure: true },
        );
        // Two colours, some, and many.
        for (const control of [0x50, 0x60, 0x00]) expect(seen).toContain(control);
        for (const { encoder } of sides) encoder.close();
    });

    it('find the same cells changed as the script, and take the same pixels', () => {
        const [width, height] = [203, 117];
        const nobody = { resized: () => undefined, suspected: () => undefined };
        useKernels(false);
        const script = new FrameStore(nobody);
        useKernels(true);
        const kernel = new FrameStore(nobody);
        const stride = width * 4 + 12;
        let changes = 0;
        fc.assert(
            fc.property(seed, fc.nat(3), (from, kind) => {
                const next = chance(from);
                const bytes = new Uint8Array(stride * height);
                for (let dot = next(60); dot > 0; dot--) bytes[next(bytes.length)] = next(256);
                const source = {
                    ...{ width, height, stride, format: PixmanFormat.x8r8g8b8, offset: 0 },
                    bytes: new GLib.Bytes(bytes),
                };
                const part = { x: next(width), y: next(height), width: next(90), height: next(90) };
                const found = [script, kernel].map(store => {
                    store.setSource(source);
                    if (kind > 0) store.suspect(part);
                    return Array.from(store.refresh().cells);
                });
                expectSame(found[1] ?? [], found[0] ?? []);
                expectSame(kernel.pixels, script.pixels);
                changes += found[0]?.some(cell => cell !== 0) ? 1 : 0;
            }),
            { numRuns: RUNS, endOnFailure: true },
        );
        expect(changes).toBeGreaterThan(10);
        kernel.close();
        script.close();
    });

    it('find the same that has moved as the script', () => {
        const [width, height] = [403, 180];
        const next = chance(7);
        const pixels = (): Uint32Array =>
            generatedPixels({ width, height, colours: 5000, run: 1 + next(40), seed: next(9999) });
        let moved = 0;
        let old = pixels();
        for (let turn = 0; turn < 40; turn++) {
            const by = next(4) === 0 ? 0 : next(81) - 40;
            const now = next(6) === 0 ? pixels() : old.slice();
            const left = next(200);
            for (let row = Math.max(0, by); row < Math.min(height, height + by); row++)
                now.set(
                    old.subarray((row - by) * width + left, (row - by + 1) * width),
                    row * width + left,
                );
            const part = { x: 3, y: 5, width: width - 3, height: height - 9 };
            const start = part.y * width + part.x;
            const found = findScroll(
                part,
                { words: old, start, stride: width },
                { words: now, start, stride: width },
            );
            expect(kernelScroll(part, old, now, width)).toEqual(found);
            if (found) {
                moved++;
                const copy = old.slice();
                moveRows(copy, width, found);
                const { x, y, width: wide } = found.rect;
                for (let row = y; row < y + found.rect.height; row++) {
                    const from = (row - found.by) * width + x;
                    expectSame(
                        copy.subarray(row * width + x, row * width + x + wide),
                        old.subarray(from, from + wide),
                    );
                }
            }
            old = now;
        }
        expect(moved).toBeGreaterThan(10);
    });

    for (const hasKernels of [true, false])
        it(`tell what has moved, and leave nothing wrong, ${hasKernels ? 'as' : 'and so does'} the script`, () => {
            const [width, height] = [403, 311];
            useKernels(hasKernels);
            const store = new FrameStore({ resized: () => undefined, suspected: () => undefined });
            const seen = new Uint32Array(width * height);
            const next = chance(5);
            const page = Uint32Array.from({ length: width * 700 }, (_, at) =>
                at % 7 < 3 ? 0xffffff : Math.imul(Math.floor(at / 5), 0x9e3779b1) & 0xffffff,
            );
            let row = 200;
            let moved = 0;
            for (let turn = 0; turn < 60; turn++) {
                const by = next(5) === 0 ? 0 : next(61) - 30;
                row = Math.min(380, Math.max(0, row + by));
                const pixels = page.slice(row * width, (row + height) * width);
                // What stays where it is: a bar at the left, and something that changes at the top.
                for (let y = 0; y < height; y++) pixels.fill(0x204060, y * width, y * width + 130);
                for (let dot = 0; dot < 40; dot++) pixels[next(width * 30)] = next(0xffffff);
                store.setSource({
                    ...{ width, height, stride: width * 4, offset: 0 },
                    format: PixmanFormat.x8r8g8b8,
                    bytes: new GLib.Bytes(new Uint8Array(pixels.buffer)),
                });
                const changed = store.refresh();
                const { scroll } = store;
                // As a viewer would: it moves what it has, and then takes what is new.
                const before = seen.slice();
                if (scroll) {
                    moved++;
                    const { rect } = scroll;
                    expect(rect.x).withContext('the bar').toBe(128);
                    for (let y = rect.y; y < rect.y + rect.height; y++) {
                        const from = (y - scroll.by) * width + rect.x;
                        seen.set(before.subarray(from, from + rect.width), y * width + rect.x);
                    }
                }
                let cells = 0;
                for (const { x, y, width: wide, height: high } of changed.rects())
                    for (let line = y; line < y + high; line++) {
                        const from = line * width + x;
                        seen.set(pixels.subarray(from, from + wide), from);
                        cells += wide;
                    }
                expectSame(seen, pixels);
                if (scroll) expect(cells).toBeLessThan(width * height * 0.6);
            }
            expect(moved).toBeGreaterThan(10);
            store.close();
            useKernels(true);
        });
});
