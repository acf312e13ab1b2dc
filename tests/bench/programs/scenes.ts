// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the producer shows: for each scene, which part of the picture changes, and how often.
import type { Rect } from '../../../src/display1/checks.js';

export interface Scene {
    /** Frames a second; 0: nothing ever changes. */
    readonly rate: number;
    /** What a frame changes. Holds the number's area. */
    readonly damage: Rect;
}

/** 64 × 64 pixels: a pointer, a cursor, a letter typed. */
const SMALL: Rect = { x: 100, y: 100, width: 64, height: 64 };

/** @param size - of the picture, at least 1280 × 720 */
export function sceneOf(name: string, size: { width: number; height: number }): Scene {
    switch (name) {
        case 'full':
            return { rate: 60, damage: { x: 0, y: 0, ...size } };
        case 'terminal':
            // 100 columns and 37 lines of 8 × 16 pixels.
            return { rate: 60, damage: { x: 64, y: 64, width: 800, height: 592 } };
        case 'video':
            return { rate: 60, damage: { x: 64, y: 64, width: 640, height: 480 } };
        case 'small':
            return { rate: 60, damage: SMALL };
        case 'alone':
            // Each frame finds the viewer idle; not a divisor of 60, so that it comes at any time
            // between two frames of the screen.
            return { rate: 11.3, damage: SMALL };
        case 'blink':
            return { rate: 2, damage: SMALL };
        case 'idle':
            return { rate: 0, damage: SMALL };
        default:
            throw new RangeError(`there is no scene ${name}`);
    }
}
