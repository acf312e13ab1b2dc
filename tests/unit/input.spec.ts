// SPDX-License-Identifier: GPL-3.0-or-later
import { MouseButton } from '../../src/display1/mouse.js';
import { mouseButtonFromGdk, wheelButton } from '../../src/input/pointer-buttons.js';
import { PressedKeys } from '../../src/input/pressed-keys.js';
import { Remainder } from '../../src/input/remainder.js';

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
