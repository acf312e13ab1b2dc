// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

import { gcPacer } from '../../src/memory/gc-pacer.js';
import { FrameMeter } from '../../src/scanout/frame-meter.js';
import { Samples } from '../../src/scanout/samples.js';
import { sleep } from '../support/main-loop.js';

const QUIET = { messages: 0, rejected: 0, lastRejection: null, floodReason: null };
const SCREEN = {
    kind: 'inline',
    access: '',
    format: 'x8r8g8b8',
    width: 100,
    height: 50,
} as const;

describe('FrameMeter', () => {
    let meter: FrameMeter;

    beforeEach(() => {
        meter = new FrameMeter();
        meter.begin();
    });

    it('says that nothing is shown, and divides by no frame', () => {
        const statistics = meter.take(QUIET);
        expect(statistics).toEqual(
            jasmine.objectContaining({
                kind: 'none',
                format: '',
                frames: 0,
                damagedShare: 0,
                copiedBytes: 0,
                latencyMedianMs: null,
                latencyUntil: null,
            }),
        );
    });

    it('tells figures by the second and by the frame', async () => {
        meter.shows(SCREEN);
        for (let frame = 0; frame < 4; frame++) {
            for (let update = 0; update < 3; update++) {
                meter.received();
                meter.copied(400);
            }
            meter.uploaded(1000);
            meter.drawn();
        }
        meter.offloadable();
        await sleep(50);
        const statistics = meter.take({ ...QUIET, messages: 12 });
        expect(statistics.seconds).toBeGreaterThanOrEqual(0.05);
        expect(statistics.updates * statistics.seconds).toBeCloseTo(12, 6);
        expect(statistics.frames * statistics.seconds).toBeCloseTo(4, 6);
        expect(statistics.offloadable * statistics.seconds).toBeCloseTo(1, 6);
        expect(statistics.copiedBytes).toBe(1200);
        expect(statistics.uploadedBytes).toBe(1000);
        expect(statistics.messages).toBe(12);
        expect(statistics).toEqual(jasmine.objectContaining(SCREEN));
    });

    it('begins anew after each time', () => {
        meter.shows(SCREEN);
        meter.received();
        meter.copied(8);
        meter.drawn();
        meter.take(QUIET);
        expect(meter.take(QUIET)).toEqual(
            jasmine.objectContaining({ updates: 0, frames: 0, damagedShare: 0, copiedBytes: 0 }),
        );
    });

    it('counts damage as a share of the frames, and a pixel of a frame at most once', () => {
        meter.shows(SCREEN);
        meter.drawn();
        expect(meter.take(QUIET).damagedShare).toBe(1);

        meter.damaged(500);
        meter.drawn();
        meter.drawn();
        expect(meter.take(QUIET).damagedShare).toBe(0.05);

        meter.damaged(5000);
        meter.damaged(5000);
        meter.drawn();
        expect(meter.take(QUIET).damagedShare).toBe(1);
    });

    it('tells of the collector’s pauses', () => {
        const before = meter.take(QUIET).collections;
        gcPacer.count(64 * 1024 * 1024);
        const { collections, lastCollectionMs, longestCollectionMs } = meter.take(QUIET);
        expect(collections).toBe(before + 1);
        expect(lastCollectionMs).toBeGreaterThan(0);
        expect(longestCollectionMs).toBeGreaterThanOrEqual(lastCollectionMs);
    });

    it('costs less than 2 µs for each call', () => {
        const CALLS = 100_000;
        meter.shows(SCREEN);
        const start = GLib.get_monotonic_time();
        for (let i = 0; i < CALLS; i++) {
            meter.received();
            meter.damaged(64);
            meter.copied(256);
            meter.drawn();
        }
        const each = (GLib.get_monotonic_time() - start) / (CALLS * 4);
        expect(each).toBeLessThan(2);
    });
});

describe('Samples', () => {
    it('have no quantile while there are none', () => {
        const samples = new Samples();
        expect(samples.quantile(0.5)).toBeNull();
        samples.add(3);
        samples.clear();
        expect(samples.quantile(1)).toBeNull();
    });

    it('have the quantiles of what was added, in whatever order', () => {
        const samples = new Samples();
        for (let i = 0; i < 100; i++) samples.add(((i * 37) % 100) + 1);
        expect([0.01, 0.5, 0.95, 1].map(share => samples.quantile(share))).toEqual([
            1, 50, 95, 100,
        ]);
    });

    it('keep the newest where there are too many', () => {
        const samples = new Samples();
        for (let i = 0; i < 1000; i++) samples.add(i);
        expect(samples.count).toBe(256);
        expect(samples.quantile(0.001)).toBe(744);
        expect(samples.quantile(1)).toBe(999);
    });
});
