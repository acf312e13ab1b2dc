// SPDX-License-Identifier: GPL-3.0-or-later
import fc from 'fast-check';
import GLib from 'gi://GLib?version=2.0';

import { frameBytes, type AudioFormat } from '../../src/display1/audio-checks.js';
import { PlaySchedule } from '../../src/peripherals/sound/play-schedule.js';
import { RecordedQueue } from '../../src/peripherals/sound/recorded-queue.js';
import {
    applyGains,
    gainsOf,
    sampleFormatName,
    silence,
} from '../../src/peripherals/sound/sample-format.js';
import { SampleMix } from '../../src/peripherals/sound/sample-mix.js';
import { CASES } from '../support/arbitrary.js';

const RUNS = { numRuns: 200 * CASES };

const plain = fc.record({
    bits: fc.constantFrom(8 as const, 16 as const, 32 as const),
    isSigned: fc.boolean(),
    isFloat: fc.constant(false),
    frequency: fc.constant(48_000),
    channels: fc.integer({ min: 1, max: 8 }),
    isBigEndian: fc.boolean(),
});
const format: fc.Arbitrary<AudioFormat> = fc.oneof(
    { weight: 4, arbitrary: plain },
    {
        weight: 1,
        arbitrary: plain.map(one => ({ ...one, bits: 32 as const, isSigned: true, isFloat: true })),
    },
);

/** A sample as a number around 0, read without what is tested. */
function sampleAt(bytes: Uint8Array, at: number, one: AudioFormat): number {
    const size = one.bits / 8;
    const ordered = bytes.slice(at, at + size);
    if (one.isBigEndian) ordered.reverse();
    const view = new DataView(ordered.buffer);
    if (one.isFloat) return view.getFloat32(0, true);
    const value = ordered.reduce((sum, byte, index) => sum + byte * 256 ** index, 0);
    const whole = 2 ** one.bits;
    if (!one.isSigned) return value - whole / 2;
    return value >= whole / 2 ? value - whole : value;
}

function samplesOf(bytes: GLib.Bytes, one: AudioFormat): number[] {
    const array = bytes.toArray().slice();
    const size = one.bits / 8;
    return Array.from({ length: array.length / size }, (_, index) =>
        sampleAt(array, index * size, one),
    );
}

const frames = (one: AudioFormat): fc.Arbitrary<GLib.Bytes> =>
    fc
        .integer({ min: 1, max: 6 })
        .chain(count =>
            fc.uint8Array({
                minLength: count * frameBytes(one),
                maxLength: count * frameBytes(one),
            }),
        )
        .map(array => {
            // Any four bytes may be no number at all.
            if (one.isFloat)
                for (let at = 0; at < array.length; at += 4) array.fill(0x3e, at, at + 4);
            return new GLib.Bytes(array);
        });

const formatAndFrames = format.chain(one => fc.tuple(fc.constant(one), frames(one)));

describe('Samples of sound', () => {
    it('of any format get softer, each channel by its factor', () => {
        const gains = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
            minLength: 8,
            maxLength: 8,
        });
        const check = ([one, bytes]: [AudioFormat, GLib.Bytes], factors: number[]): void => {
            const before = samplesOf(bytes, one);
            const after = samplesOf(applyGains(bytes, one, factors), one);
            // Whole numbers are cut off, towards silence; others are rounded.
            const [softer, louder] = one.isFloat ? [1e-6, 1e-6] : [1, 0];
            before.forEach((sample, index) => {
                const wanted = Math.abs(sample * (factors[index % one.channels] ?? 1));
                const got = Math.abs(after[index] ?? NaN);
                expect(got).toBeGreaterThanOrEqual(wanted - softer);
                expect(got).toBeLessThanOrEqual(wanted + louder);
                expect((after[index] ?? NaN) * sample).toBeGreaterThanOrEqual(0);
            });
        };
        fc.assert(fc.property(formatAndFrames, gains, check), RUNS);
    });

    it('that are as loud as they were are the same, and not copied', () => {
        const check = ([one, bytes]: [AudioFormat, GLib.Bytes]): void => {
            expect(applyGains(bytes, one, [1, 1])).toBe(bytes);
        };
        fc.assert(fc.property(formatAndFrames, check), RUNS);
    });

    it('of a muted machine are what silence is', () => {
        const check = ([one, bytes]: [AudioFormat, GLib.Bytes]): void => {
            const volume = { id: 1n, isMuted: true, channels: [255] };
            const muted = samplesOf(applyGains(bytes, one, gainsOf(volume, one)), one);
            const silent = samplesOf(silence(one, bytes.get_size()), one);
            for (const sample of [...muted, ...silent]) expect(Math.abs(sample)).toBe(0);
        };
        fc.assert(fc.property(formatAndFrames, check), RUNS);
    });

    it('have the names that GStreamer gives them', () => {
        const plainFormat = {
            bits: 16,
            isSigned: true,
            isFloat: false,
            frequency: 44_100,
            channels: 2,
            isBigEndian: false,
        } as const;
        expect(sampleFormatName(plainFormat)).toBe('S16LE');
        expect(sampleFormatName({ ...plainFormat, isBigEndian: true })).toBe('S16BE');
        expect(sampleFormatName({ ...plainFormat, bits: 8, isSigned: false })).toBe('U8');
        expect(sampleFormatName({ ...plainFormat, bits: 32, isFloat: true })).toBe('F32LE');
    });

    it('have one volume for each channel, the last one for all others', () => {
        const one = { bits: 16, isSigned: true, isFloat: false, isBigEndian: false } as const;
        const stereo = { ...one, frequency: 48_000, channels: 2 };
        const volume = (...channels: number[]) => ({ id: 1n, isMuted: false, channels });
        expect(gainsOf(volume(255, 51), stereo)).toEqual([1, 0.2]);
        expect(gainsOf(volume(51), stereo)).toEqual([0.2, 0.2]);
        expect(gainsOf(volume(), stereo)).toEqual([1, 1]);
    });
});

describe('PlaySchedule', () => {
    const LIMITS = { lateMs: 40, aheadMs: 25 };
    const PIECE_MS = 10;

    it('lets pieces follow each other, however unevenly they come', () => {
        // A piece every 10 ms, each late by less than is allowed.
        const lateness = fc.array(fc.integer({ min: 0, max: 39 }), { minLength: 2, maxLength: 50 });
        fc.assert(
            fc.property(lateness, late => {
                const schedule = new PlaySchedule(LIMITS);
                let now = 0;
                late.forEach((ms, index) => {
                    now = Math.max(now, index * PIECE_MS + (index === 0 ? 0 : ms));
                    const placed = schedule.place(now, PIECE_MS);
                    expect(placed?.startMs).toBe(index * PIECE_MS);
                });
                return schedule.gaps === 0 && schedule.dropped === 0;
            }),
            RUNS,
        );
    });

    it('never plays two at once, and none later than it may', () => {
        const pauses = fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 100 });
        fc.assert(
            fc.property(pauses, fc.integer({ min: 1, max: 60 }), (waits, durationMs) => {
                const schedule = new PlaySchedule(LIMITS);
                let now = 0;
                let endMs = -Infinity;
                for (const wait of waits) {
                    now += wait;
                    const placed = schedule.place(now, durationMs);
                    if (!placed) continue;
                    expect(placed.startMs).toBeGreaterThanOrEqual(endMs);
                    expect(placed.startMs).toBeGreaterThanOrEqual(now - LIMITS.lateMs);
                    expect(placed.startMs).toBeLessThanOrEqual(now + LIMITS.aheadMs);
                    endMs = placed.startMs + durationMs;
                }
                return true;
            }),
            RUNS,
        );
    });

    it('counts what is missing and what was left out, but no pause', () => {
        const schedule = new PlaySchedule(LIMITS);
        schedule.place(0, PIECE_MS);
        expect(schedule.place(100, PIECE_MS)).toEqual({ startMs: 100, isContinued: false });
        expect(schedule.gaps).toBe(1);
        schedule.place(2000, PIECE_MS);
        schedule.pause(2100);
        schedule.place(2200, PIECE_MS);
        expect(schedule.gaps).toBe(1);
        const placed = Array.from({ length: 5 }, () => schedule.place(2200, PIECE_MS));
        expect(placed.filter(one => one === null).length).toBe(schedule.dropped);
        expect(schedule.dropped).toBeGreaterThan(0);
    });
});

describe('RecordedQueue', () => {
    it('gives in the order in which it was given, and is bounded', () => {
        const steps = fc.array(
            fc.record({ pushed: fc.integer({ min: 0, max: 30 }), asked: fc.nat({ max: 30 }) }),
        );
        fc.assert(
            fc.property(steps, list => {
                const queue = new RecordedQueue({ startBytes: 20, mostBytes: 60 });
                let next = 0;
                let last = -1;
                for (const { pushed, asked } of list) {
                    queue.push(Uint8Array.from({ length: pushed }, () => next++ % 251));
                    expect(queue.size).toBeLessThanOrEqual(60);
                    const given = queue.take(asked);
                    expect(given.length).toBeLessThanOrEqual(asked);
                    given.forEach((byte, index) => {
                        if (index > 0) expect(byte).toBe((last + 1) % 251);
                        last = byte;
                    });
                }
                return true;
            }),
            RUNS,
        );
    });

    it('waits until there is enough to begin with, again when it has run dry', () => {
        const queue = new RecordedQueue({ startBytes: 20, mostBytes: 60 });
        queue.push(new Uint8Array(10));
        expect(queue.take(10).length).toBe(0);
        queue.push(new Uint8Array(10));
        expect(queue.take(10).length).toBe(10);
        expect(queue.take(15).length).toBe(10);
        queue.push(new Uint8Array(10));
        expect(queue.take(10).length).toBe(0);
    });
});

describe('SampleMix', () => {
    it('adds up what falls on the same frames, and is silent where nothing does', () => {
        const mix = new SampleMix(100, 2);
        expect(mix.add(Int16Array.of(1, 2, 3, 4), 1)).toBe(3);
        mix.add(Int16Array.of(10, 20), 2);
        expect([...mix.give(4)]).toEqual([0, 0, 1, 2, 13, 24, 0, 0]);
        expect(mix.given).toBe(4);
        // Half of it comes too late.
        mix.add(Int16Array.of(5, 5, 6, 6), 3);
        expect([...mix.give(5)]).toEqual([6, 6]);
    });

    it('is never louder than samples can be', () => {
        const mix = new SampleMix(100, 1);
        for (let voice = 0; voice < 3; voice++) mix.add(Int16Array.of(30_000, -30_000), 0);
        expect([...mix.give(2)]).toEqual([32_767, -32_768]);
    });

    it('leaves out what is too far ahead, and gives at most what it keeps', () => {
        const mix = new SampleMix(10, 1);
        mix.add(Int16Array.of(1), 20);
        expect([...mix.give(100)]).toEqual(Array.from({ length: 20 }, () => 0));
        expect([...mix.give(21)]).toEqual([0]);
    });
});
