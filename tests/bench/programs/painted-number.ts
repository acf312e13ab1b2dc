// SPDX-License-Identifier: GPL-3.0-or-later
import { sectorFrameNumber, sectorFramePixel } from '../../guests/sector/picture.js';
import { NUMBER_AREA, readFoldedNumber } from './folded-number.js';

/** Told of each look: the number that was there (null: none), and when. */
export type SeenAt = (number: number | null, time: number) => void;

/** The colour 0xRRGGBB of a pixel. */
export type PixelAt = (x: number, y: number) => number;

/** A kind of number that a picture has in it. */
export interface PaintedNumber {
    /** The lines that must be looked at, from the number's own top. */
    readonly lines: readonly number[];
    readonly width: number;
    readonly height: number;
    /** Reads it, given the pixels from its top left corner on. */
    readonly read: (pixel: PixelAt) => number | null;
}

/** Where the sector guest's number begins (tests/guests/sector/README.md). */
const SECTOR_ORIGIN = 16;

/** The guest's number at the pixels' own origin; null for what any black and white edge shows. */
function readSectorNumber(pixel: PixelAt): number | null {
    const number = sectorFrameNumber((x, y) => pixel(x - SECTOR_ORIGIN, y - SECTOR_ORIGIN));
    return number === 0 || number === 0xffffffff ? null : number;
}

/** Where the number's own blocks are not; from the number's top left corner. */
const BESIDE = { x: 280, y: 8 };

/** More frames than any run has. */
const MOST_FRAMES = 1_000_000;

/** What the colour of frame 1 must be multiplied by to be 1, modulo 2 to the 24th. */
function inverseStep(): bigint {
    const step = BigInt(sectorFramePixel(0, 300, 640, 480, 32, 1, 'full'));
    let inverse = step;
    // Each step of Newton's doubles the number of right bits, of which an odd number has three.
    for (let bits = 3; bits < 24; bits *= 2)
        inverse = BigInt.asUintN(24, inverse * (2n - step * inverse));
    return inverse;
}

const INVERSE_STEP = inverseStep();

/**
 * The number of a frame of `animate N full`, by its colour: the guest paints over the blocks each
 * time, and many a look would meet none.
 */
function readSectorColour(pixel: PixelAt): number | null {
    const colour = BigInt(pixel(BESIDE.x, BESIDE.y));
    const number = Number(BigInt.asUintN(24, colour * INVERSE_STEP));
    return number === 0 || number > MOST_FRAMES ? null : number;
}

/** The colour of an X screen without windows. */
const EMPTY = 0;

export const NUMBERS: Readonly<Record<'folded' | 'sector' | 'colour' | 'window', PaintedNumber>> = {
    folded: {
        lines: [4, 12, 20, 28, 36],
        width: NUMBER_AREA.width,
        height: NUMBER_AREA.height,
        read: pixel => readFoldedNumber((x, y) => (pixel(x, y) >> 8) & 0xff),
    },
    sector: {
        lines: [4, 12],
        width: 256,
        height: 16,
        read: readSectorNumber,
    },
    colour: { lines: [BESIDE.y], width: BESIDE.x + 1, height: 16, read: readSectorColour },
    window: { lines: [0], width: 1, height: 1, read: pixel => (pixel(0, 0) === EMPTY ? null : 1) },
};
