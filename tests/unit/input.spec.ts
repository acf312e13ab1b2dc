// SPDX-License-Identifier: GPL-3.0-or-later
import fc from 'fast-check';

import { MouseButton } from '../../src/display1/mouse.js';
import { fitPlacement, pixelPlacement, toGuest, toWidget } from '../../src/input/placement.js';
import { mouseButtonFromGdk, wheelButton } from '../../src/input/pointer-buttons.js';
import { PressedKeys } from '../../src/input/pressed-keys.js';
import { Remainder } from '../../src/input/remainder.js';

describe('fitPlacement', () => {
    const ORIGIN = { x: 0, y: 0 };

    it('shows a guest of the same size at scale 1, from corner to corner', () => {
        const size = { width: 1280, height: 800 };
        expect(fitPlacement(size, size, 1, ORIGIN)).toEqual({
            x: 0,
            y: 0,
            scale: 1,
            deviceScale: 1,
        });
    });

    it('centres by aspect', () => {
        const placement = fitPlacement(
            { width: 1000, height: 400 },
            { width: 640, height: 480 },
            1,
            ORIGIN,
        );
        expect(placement.scale).toBeCloseTo(400 / 480, 9);
        expect(placement.x).toBe(Math.round((1000 - 640 * (400 / 480)) / 2));
        expect(placement.y).toBe(0);
    });

    it('puts the corner on a whole device pixel of the surface', () => {
        fc.assert(
            fc.property(
                fc.integer({ min: 1, max: 4000 }),
                fc.integer({ min: 1, max: 4000 }),
                fc.constantFrom(1, 1.25, 4 / 3, 1.5, 2, 3),
                fc.integer({ min: 0, max: 300 }),
                (width, height, deviceScale, offset) => {
                    const origin = { x: offset / deviceScale, y: offset };
                    const guest = { width: 800, height: 600 };
                    const { x, y } = fitPlacement({ width, height }, guest, deviceScale, origin);
                    const deviceX = (x + origin.x) * deviceScale;
                    const deviceY = (y + origin.y) * deviceScale;
                    return (
                        Math.abs(deviceX - Math.round(deviceX)) < 1e-6 &&
                        Math.abs(deviceY - Math.round(deviceY)) < 1e-6
                    );
                },
            ),
            { numRuns: 2000 },
        );
        expect(fitPlacement({ width: 3, height: 3 }, { width: 2, height: 2 }, 1, ORIGIN).x).toBe(0);
    });
});

describe('pixelPlacement', () => {
    it('gives each guest pixel one device pixel, centred, on any screen', () => {
        const widget = { width: 1000, height: 500 };
        const guest = { width: 640, height: 600 };
        const placement = pixelPlacement(widget, guest, 2, { x: 0, y: 0 });
        expect(placement).toEqual({ x: 340, y: 100, scale: 0.5, deviceScale: 2 });
        expect(pixelPlacement(widget, guest, 1, { x: 0, y: 0 }).y).toBe(-50);
    });
});

describe('toGuest', () => {
    it('gives back the pixel that toWidget points at, and stays inside the screen', () => {
        const side = fc.integer({ min: 1, max: 5000 });
        let cases = 0;
        fc.assert(
            fc.property(side, side, side, side, fc.nat(), fc.nat(), (w, h, gw, gh, gx, gy) => {
                const guest = { width: gw, height: gh };
                const placement = fitPlacement({ width: w, height: h }, guest, 1, { x: 0, y: 0 });
                const point = { x: gx % gw, y: gy % gh };
                const back = toGuest(placement, guest, toWidget(placement, point));
                cases++;
                return back.x === point.x && back.y === point.y;
            }),
            { numRuns: 5000 },
        );
        expect(cases).toBeGreaterThanOrEqual(5000);
    });

    it('reaches the corners from beside the screen', () => {
        const guest = { width: 640, height: 480 };
        const placement = fitPlacement({ width: 1000, height: 480 }, guest, 1, { x: 0, y: 0 });
        expect(toGuest(placement, guest, { x: -5, y: -5 })).toEqual({ x: 0, y: 0 });
        expect(toGuest(placement, guest, { x: 999, y: 900 })).toEqual({ x: 639, y: 479 });
    });
});

describe('PressedKeys', () => {
    it('forwards the release of a key that it saw go down, once', () => {
        const keys = new PressedKeys<number>();
        keys.press(30);
        keys.press(30);
        expect(keys.release(30)).toBeTrue();
        expect(keys.release(30)).toBeFalse();
        expect(keys.release(31)).toBeFalse();
    });

    it('lifts all keys, newest first, and then has none', () => {
        const keys = new PressedKeys<number>();
        for (const key of [29, 56, 34]) keys.press(key);
        expect(keys.releaseAll()).toEqual([34, 56, 29]);
        expect(keys.releaseAll()).toEqual([]);
        expect(keys.has(29)).toBeFalse();
    });
});

describe('Remainder', () => {
    it('loses nothing over many small amounts', () => {
        const remainder = new Remainder();
        let steps = 0;
        for (let i = 0; i < 1000; i++) steps += remainder.take(0.25);
        expect(steps).toBe(250);
    });

    it('starts a new direction at once', () => {
        const remainder = new Remainder();
        expect(remainder.take(0.9)).toBe(0);
        expect(remainder.take(-1)).toBe(-1);
    });
});

describe('Buttons', () => {
    it('are numbered as QEMU numbers them, and never otherwise', () => {
        expect([1, 2, 3, 8, 9].map(mouseButtonFromGdk)).toEqual([
            MouseButton.LEFT,
            MouseButton.MIDDLE,
            MouseButton.RIGHT,
            MouseButton.SIDE,
            MouseButton.EXTRA,
        ]);
        expect([0, 4, 5, 6, 7, 10, 255].map(mouseButtonFromGdk)).toEqual(
            new Array<null>(7).fill(null),
        );
    });

    it('of the wheel follow its direction', () => {
        expect(wheelButton('y', -1)).toBe(MouseButton.WHEEL_UP);
        expect(wheelButton('y', 1)).toBe(MouseButton.WHEEL_DOWN);
        expect(wheelButton('x', -1)).toBe(MouseButton.WHEEL_LEFT);
        expect(wheelButton('x', 1)).toBe(MouseButton.WHEEL_RIGHT);
    });
});
