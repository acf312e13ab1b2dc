// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures with something of all that encoders tell apart.
import { chance } from './mangled.js';

/** What a picture is made of. */
export interface FrameRecipe {
    readonly width: number;
    readonly height: number;
    /** Colours to choose among; they need not all occur. */
    readonly colours: number;
    /** Pixels of one colour in a row, over the ends of rows. */
    readonly run: number;
    readonly seed: number;
}

export const COLOUR_COUNTS = [1, 2, 3, 4, 5, 16, 17, 127, 128, 256, 257, 5000] as const;
export const RUN_LENGTHS = [1, 2, 7, 255, 256, 4096] as const;

/** Flat areas, rectangles, runs, few colours, many, or noise: pixels of `0x00RRGGBB`. */
export function generatedPixels({ width, height, colours, run, seed }: FrameRecipe): Uint32Array {
    const pixels = new Uint32Array(width * height);
    const next = chance(seed);
    let colour = 0;
    for (let at = 0; at < pixels.length; at++) {
        if (at % run === 0) colour = Math.imul(next(colours), 0x9e3779b1) & 0xffffff;
        pixels[at] = colour;
    }
    const [x, y] = [next(width), next(height)];
    for (let row = y; row < Math.min(height, y + 20); row++)
        pixels.fill(0x123456, row * width + x, row * width + Math.min(width, x + 30));
    return pixels;
}
