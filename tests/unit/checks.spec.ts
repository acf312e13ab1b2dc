// SPDX-License-Identifier: GPL-3.0-or-later
import fc from 'fast-check';
import GLib from 'gi://GLib?version=2.0';

import {
    checkCursorDefine,
    checkDamage,
    checkMouseSet,
    checkScanout,
    checkScanoutMap,
    checkUpdate,
    layoutBytes,
    MAX_CURSOR_DIMENSION,
    MAX_DIMENSION,
    MAX_FRAME_BYTES,
    Rejected,
} from '../../src/display1/checks.js';
import { bytesPerPixel, isPixmanFormat, PixmanFormat } from '../../src/display1/pixel-format.js';
import {
    CASES,
    data,
    drive,
    expectBoth,
    format,
    int32,
    ints,
    length,
    outcome,
    tuple,
    uint32,
    uints,
} from '../support/arbitrary.js';

/** Cases a message kind: six kinds make more than 100,000 in all. */
const RUNS = 17_000 * CASES;

describe('The door', () => {
    it('takes a Scanout only when every pixel of it is there', () => {
        const counts = drive(
            RUNS,
            [uint32, uint32, uint32, format, length],
            (width, height, stride, code, count) => {
                const parameters = tuple([...uints([width, height, stride, code]), data(count)]);
                const scanout = outcome(checkScanout, parameters);
                if (!scanout) return false;
                const needed = (height - 1) * stride + width * bytesPerPixel(scanout.format);
                if (count < needed || width < 1 || height < 1) throw new Error('too short');
                if (width > MAX_DIMENSION || height > MAX_DIMENSION) throw new Error('too large');
                if (stride < width * bytesPerPixel(scanout.format)) throw new Error('stride');
                if (scanout.bytes.get_size() !== count) throw new Error('other bytes');
                return true;
            },
        );
        expectBoth(counts);
    });

    it('takes an Update only inside any screen and with every pixel', () => {
        const counts = drive(
            RUNS,
            [int32, int32, int32, int32, uint32, format, length],
            (x, y, width, height, stride, code, count) => {
                const parameters = tuple([
                    ...ints([x, y, width, height]),
                    ...uints([stride, code]),
                    data(count),
                ]);
                const update = outcome(checkUpdate, parameters);
                if (!update) return false;
                if (x < 0 || y < 0 || x + width > MAX_DIMENSION || y + height > MAX_DIMENSION)
                    throw new Error('outside');
                if (count < layoutBytes(update)) throw new Error('too short');
                return true;
            },
        );
        expectBoth(counts);
    });

    it('takes a ScanoutMap of a sane layout', () => {
        const counts = drive(
            RUNS,
            [uint32, uint32, uint32, uint32, format],
            (offset, width, height, stride, code) => {
                const parameters = tuple([
                    GLib.Variant.new_handle(0),
                    ...uints([offset, width, height, stride, code]),
                ]);
                const map = outcome(checkScanoutMap, parameters);
                if (!map) return false;
                if (layoutBytes(map) > MAX_FRAME_BYTES) throw new Error('too large');
                if (map.offset !== offset || !isPixmanFormat(map.format)) throw new Error('other');
                return true;
            },
        );
        expectBoth(counts);
    });

    it('takes no frame that would be too large when converted', () => {
        const map = (height: number) =>
            tuple([
                GLib.Variant.new_handle(0),
                ...uints([0, MAX_DIMENSION, height, MAX_DIMENSION * 2, PixmanFormat.r5g6b5]),
            ]);
        const highest = MAX_FRAME_BYTES / (MAX_DIMENSION * 4);
        expect(checkScanoutMap(map(highest)).height).toBe(highest);
        expect(() => checkScanoutMap(map(highest + 1))).toThrowError(Rejected);
    });

    it('takes damage only inside any screen', () => {
        const counts = drive(RUNS, [int32, int32, int32, int32], (x, y, width, height) => {
            const damage = outcome(checkDamage, tuple(ints([x, y, width, height])));
            if (!damage) return false;
            if (damage.x < 0 || damage.y < 0 || damage.width < 1 || damage.height < 1)
                throw new Error('empty or outside');
            if (damage.x + damage.width > MAX_DIMENSION) throw new Error('outside');
            if (damage.y + damage.height > MAX_DIMENSION) throw new Error('outside');
            return true;
        });
        expectBoth(counts);
    });

    it('takes every position of the pointer, within bounds', () => {
        const counts = drive(RUNS, [int32, int32, int32], (x, y, on) => {
            const state = checkMouseSet(tuple(ints([x, y, on])));
            if (Math.abs(state.x) > 1 << 20 || Math.abs(state.y) > 1 << 20) throw new Error('wild');
            return state.visible === (on !== 0);
        });
        expect(counts.refused).toBe(0);
    });

    it('takes a cursor only with exactly its pixels, and keeps the hot spot inside', () => {
        const side = fc.oneof(fc.integer({ min: 1, max: 16 }), int32);
        const extra = fc.constantFrom(0, 0, 0, -4, -1, 1, 4);
        const counts = drive(
            RUNS,
            [side, side, int32, int32, extra],
            (width, height, hotX, hotY, surplus) => {
                const exact = width * height * 4;
                const count = Math.min(Math.max(exact + surplus, 0), 70_000);
                const parameters = tuple([...ints([width, height, hotX, hotY]), data(count)]);
                const cursor = outcome(checkCursorDefine, parameters);
                if (!cursor) return false;
                if (
                    count !== exact ||
                    width > MAX_CURSOR_DIMENSION ||
                    height > MAX_CURSOR_DIMENSION
                )
                    throw new Error('size');
                if (cursor.hotX < 0 || cursor.hotX >= width) throw new Error('hot spot');
                if (cursor.hotY < 0 || cursor.hotY >= height) throw new Error('hot spot');
                return true;
            },
        );
        expectBoth(counts);
    });

    it('names what is wrong', () => {
        const unknownFormat = tuple([...uints([1, 1, 4, 0x1234]), data(4)]);
        expect(() => checkScanout(unknownFormat)).toThrowError(Rejected, /0x00001234/);
        const short = tuple([...uints([2, 2, 8, PixmanFormat.x8r8g8b8]), data(15)]);
        expect(() => checkScanout(short)).toThrowError(Rejected, /15 bytes of pixels, 16 needed/);
    });
});
