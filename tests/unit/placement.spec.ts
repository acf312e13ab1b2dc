// SPDX-License-Identifier: GPL-3.0-or-later
import fc from 'fast-check';

import {
    naturalSize,
    place,
    shownSize,
    toGuest,
    toGuestMotion,
    toWidget,
    turnedSize,
    UPRIGHT,
    type Orientation,
    type PlacementRequest,
    type ScaleMode,
} from '../../src/input/placement.js';

const REQUEST: PlacementRequest = {
    widget: { width: 1000, height: 500 },
    guest: { width: 640, height: 480 },
    deviceScale: 1,
    origin: { x: 0, y: 0 },
    mode: 'fit',
    zoom: 1,
    orientation: UPRIGHT,
    scroll: null,
};

const MODES: readonly ScaleMode[] = ['fit', 'fit-down', 'integer', 'one-to-one', 'zoom'];

const orientations: fc.Arbitrary<Orientation> = fc.record({
    quarterTurns: fc.constantFrom(0, 1, 2, 3),
    isMirrored: fc.boolean(),
});

const side = fc.integer({ min: 1, max: 5000 });

const requests: fc.Arbitrary<PlacementRequest> = fc.record({
    widget: fc.record({ width: side, height: side }),
    guest: fc.record({ width: side, height: side }),
    deviceScale: fc.oneof(
        fc.constantFrom(0.5, 1, 1.25, 4 / 3, 1.37, 1.5, 2, 3, 4),
        fc.double({ min: 0.5, max: 4, noNaN: true }),
    ),
    origin: fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.nat(300) }),
    mode: fc.constantFrom(...MODES),
    zoom: fc.double({ min: 0.1, max: 4, noNaN: true }),
    orientation: orientations,
    scroll: fc.option(
        fc.record({
            x: fc.double({ min: -100, max: 20_000, noNaN: true }),
            y: fc.double({ min: -100, max: 20_000, noNaN: true }),
        }),
    ),
});

describe('A placement', () => {
    it('shows a guest of the same size at scale 1, from corner to corner', () => {
        const size = { width: 1280, height: 800 };
        const { x, y, scale } = place({ ...REQUEST, widget: size, guest: size });
        expect([x, y, scale]).toEqual([0, 0, 1]);
    });

    it('centres by aspect', () => {
        const { x, y, scale } = place({ ...REQUEST, widget: { width: 1000, height: 400 } });
        expect(scale).toBeCloseTo(400 / 480, 9);
        expect(x).toBe(Math.round((1000 - 640 * (400 / 480)) / 2));
        expect(y).toBe(0);
    });

    it('has the size that its mode says', () => {
        const large = { width: 2000, height: 1500 };
        const small = { width: 320, height: 240 };
        const scaleOf = (mode: ScaleMode, widget: typeof large, deviceScale = 1): number =>
            place({ ...REQUEST, widget, mode, deviceScale, zoom: 0.75 }).scale * deviceScale;
        expect(MODES.map(mode => scaleOf(mode, large))).toEqual([3.125, 1, 3, 1, 0.75]);
        expect(MODES.map(mode => scaleOf(mode, small))).toEqual([0.5, 0.5, 0.5, 1, 0.75]);
        expect(MODES.map(mode => scaleOf(mode, large, 2))).toEqual([6.25, 1, 6, 1, 0.75]);
    });

    it('gives each guest pixel one device pixel, centred, on any screen', () => {
        const guest = { width: 640, height: 600 };
        const request = { ...REQUEST, guest, mode: 'one-to-one' as const };
        const { x, y, scale } = place({ ...request, deviceScale: 2 });
        expect([x, y, scale]).toEqual([340, 100, 0.5]);
        expect(place(request).y).toBe(-50);
    });

    it('turns the screen before it fits it', () => {
        const orientation: Orientation = { quarterTurns: 1, isMirrored: false };
        expect(turnedSize(REQUEST.guest, orientation)).toEqual({ width: 480, height: 640 });
        expect(place({ ...REQUEST, orientation }).scale).toBeCloseTo(500 / 640, 9);
        expect(naturalSize(REQUEST.guest, orientation, 1.25, 2)).toEqual({
            width: 768,
            height: 1024,
        });
    });

    it('shows the part of a large screen that it is scrolled to, and no more than there is', () => {
        const guest = { width: 3000, height: 400 };
        const request = { ...REQUEST, guest, mode: 'one-to-one' as const };
        const startAt = (x: number): [number, number] => {
            const placed = place({ ...request, scroll: { x, y: 30 } });
            return [placed.x, placed.y];
        };
        expect(startAt(0)).toEqual([0, 50]);
        expect(startAt(700.4)).toEqual([-700, 50]);
        expect(startAt(-5)).toEqual([0, 50]);
        expect(startAt(9999)).toEqual([-2000, 50]);
        expect(place(request).x).toBe(-1000);
        expect(shownSize(place(request), guest)).toEqual({ width: 3000, height: 400 });
    });

    it('leaves no room beside a screen that is larger than the widget', () => {
        fc.assert(
            fc.property(requests, request => {
                const placement = place(request);
                const { width, height } = shownSize(placement, request.guest);
                const devicePixel = 1 / request.deviceScale;
                const covers = (start: number, length: number, room: number): boolean =>
                    length < room || (start <= devicePixel && start + length >= room - devicePixel);
                return (
                    covers(placement.x, width, request.widget.width) &&
                    covers(placement.y, height, request.widget.height)
                );
            }),
            { numRuns: 20_000 },
        );
        expect(shownSize(place(REQUEST), REQUEST.guest).height).toBeCloseTo(500, 9);
    });

    it('has its corner on a whole device pixel of the surface', () => {
        let cases = 0;
        fc.assert(
            fc.property(requests, request => {
                const { x, y, deviceScale } = place(request);
                const deviceX = (x + request.origin.x) * deviceScale;
                const deviceY = (y + request.origin.y) * deviceScale;
                cases++;
                return (
                    Math.abs(deviceX - Math.round(deviceX)) < 1e-6 &&
                    Math.abs(deviceY - Math.round(deviceY)) < 1e-6
                );
            }),
            { numRuns: 5000 },
        );
        expect(cases).toBeGreaterThanOrEqual(5000);
    });
});

describe('A point of the guest', () => {
    it('comes back from where it is shown, at any scale and orientation', () => {
        let cases = 0;
        fc.assert(
            fc.property(requests, fc.nat(), fc.nat(), (request, x, y) => {
                const { guest } = request;
                const placement = place(request);
                const point = { x: x % guest.width, y: y % guest.height };
                const shown = toWidget(placement, guest, point);
                const back = toGuest(placement, guest, shown);
                const again = toWidget(placement, guest, back);
                const isSame = back.x === point.x && back.y === point.y;
                const reach = 1 / request.deviceScale + 1e-6;
                cases++;
                // Of several in the last device pixel, the last comes back.
                return (
                    isSame ||
                    (placement.scale * request.deviceScale < 1 &&
                        Math.abs(again.x - shown.x) <= reach &&
                        Math.abs(again.y - shown.y) <= reach)
                );
            }),
            { numRuns: 40_000 },
        );
        expect(cases).toBeGreaterThanOrEqual(40_000);
    });

    it('is shown within a device pixel of where the pointer was', () => {
        fc.assert(
            fc.property(
                requests,
                fc.double({ min: 0, max: 0.999, noNaN: true }),
                fc.double({ min: 0, max: 0.999, noNaN: true }),
                (request, partX, partY) => {
                    const { guest, deviceScale, orientation } = request;
                    const placement = place(request);
                    const shown = turnedSize(guest, orientation);
                    const point = {
                        x: placement.x + partX * shown.width * placement.scale,
                        y: placement.y + partY * shown.height * placement.scale,
                    };
                    const back = toWidget(placement, guest, toGuest(placement, guest, point));
                    // The middle of a guest pixel, which may cover many of the device's.
                    const reach = Math.max(placement.scale / 2, 1 / deviceScale) + 1e-6;
                    return (
                        Math.abs(back.x - point.x) <= reach && Math.abs(back.y - point.y) <= reach
                    );
                },
            ),
            { numRuns: 40_000 },
        );
        const exact = place({ ...REQUEST, mode: 'one-to-one' });
        expect(toGuest(exact, REQUEST.guest, { x: 500, y: 250 })).toEqual({
            x: 320,
            y: 240,
        });
    });

    it('is at the corner when the pointer is, or beyond', () => {
        let cases = 0;
        fc.assert(
            fc.property(requests, request => {
                const { guest } = request;
                const placement = place(request);
                const shown = turnedSize(guest, request.orientation);
                const right = placement.x + shown.width * placement.scale;
                const bottom = placement.y + shown.height * placement.scale;
                const pixel = 1 / request.deviceScale;
                // What is no longer than a pixel of the monitor has no two ends to point at.
                const least = pixel * 1.001;
                fc.pre(right - placement.x > least && bottom - placement.y > least);
                const first = toGuest(placement, guest, { x: placement.x, y: placement.y });
                const last = toGuest(placement, guest, { x: right - pixel, y: bottom - pixel });
                const before = toGuest(placement, guest, {
                    x: placement.x - 1,
                    y: placement.y - 1,
                });
                const after = toGuest(placement, guest, { x: right + 1, y: bottom + 1 });
                const ends = (a: number, b: number, extent: number): boolean =>
                    Math.min(a, b) === 0 && Math.max(a, b) === extent - 1;
                cases++;
                return (
                    ends(first.x, last.x, guest.width) &&
                    ends(first.y, last.y, guest.height) &&
                    ends(before.x, after.x, guest.width) &&
                    ends(before.y, after.y, guest.height)
                );
            }),
            { numRuns: 20_000 },
        );
        expect(cases).toBeGreaterThanOrEqual(20_000);
    });
});

describe('Motion', () => {
    it('goes where the picture goes', () => {
        const motionIn = (orientation: Orientation) =>
            toGuestMotion({ ...place(REQUEST), scale: 2, orientation }, 10, 4);
        expect(motionIn(UPRIGHT)).toEqual({ x: 5, y: 2 });
        expect(motionIn({ quarterTurns: 0, isMirrored: true })).toEqual({ x: -5, y: 2 });
        expect(motionIn({ quarterTurns: 1, isMirrored: false })).toEqual({ x: 2, y: -5 });
        expect(motionIn({ quarterTurns: 2, isMirrored: false })).toEqual({ x: -5, y: -2 });
        expect(motionIn({ quarterTurns: 3, isMirrored: true })).toEqual({ x: 2, y: 5 });
    });

    it('is the difference of two points, at any orientation', () => {
        fc.assert(
            fc.property(requests, fc.nat(99), fc.nat(99), (request, x, y) => {
                const guest = { width: 100, height: 100 };
                const placement = place({ ...request, guest });
                const from = toWidget(placement, guest, { x: 0, y: 0 });
                const to = toWidget(placement, guest, { x, y });
                const motion = toGuestMotion(placement, to.x - from.x, to.y - from.y);
                return Math.abs(motion.x - x) < 1e-6 && Math.abs(motion.y - y) < 1e-6;
            }),
            { numRuns: 2000 },
        );
        expect(toGuestMotion(place(REQUEST), 0, 0)).toEqual({ x: 0, y: 0 });
    });
});
