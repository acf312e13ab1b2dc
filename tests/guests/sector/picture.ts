// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * What the sector guest shows, pixel by pixel: the same sums as picture.c, canvas.c and
 * animation.c. Every colour is 0xRRGGBB as the display shows it, that is after the loss of the
 * mode's depth. `bpp` is 8, 15, 16, 24 or 32.
 */

const CORNER = 8;

const BLOCK = 8;
const BLOCKS = 32;
const BLOCKS_X = 16;
const BLOCKS_Y = 16;

const BAR_WIDTH = 16;
const BAR_Y = 48;
const BAR_STEP = 4;
const BAR_COLOUR = 0xff8000;
const FULL_STEP = 0x0b1d2f;

function gradient(x: number, y: number): number {
    const blue = (((x >> 8) & 15) << 4) | ((y >> 8) & 15);
    return ((x & 0xff) << 16) | ((y & 0xff) << 8) | ((blue + x * 5 + y * 3) & 0xff);
}

function inLetter(x: number, y: number, width: number, height: number): boolean {
    const unit = height >> 4;
    const u = x - (width >> 1);
    const v = y - (height >> 2);
    if (u < 0 || v < 0 || v >= unit * 7) return false;
    return (
        u < unit || (v < unit && u < unit * 4) || (v >= unit * 3 && v < unit * 4 && u < unit * 3)
    );
}

function corner(left: boolean, top: boolean): number {
    if (top) return left ? 0xffffff : 0x00ffff;
    return left ? 0xff00ff : 0x000000;
}

function picture(x: number, y: number, width: number, height: number): number {
    const left = x < CORNER;
    const top = y < CORNER;
    if ((left || x >= width - CORNER) && (top || y >= height - CORNER)) return corner(left, top);
    if (y === 0) return 0xff0000;
    if (x === width - 1) return 0x00ff00;
    if (y === height - 1) return 0x0000ff;
    if (x === 0) return 0xffff00;
    return inLetter(x, y, width, height) ? 0xffffff : gradient(x, y);
}

/**
 * The colour that remains of `colour` in a mode of that depth.
 *
 * @param colour - 0xRRGGBB
 * @param bpp - bits per pixel of the mode
 * @returns 0xRRGGBB
 */
export function sectorColour(colour: number, bpp: number): number {
    switch (bpp) {
        case 8: {
            const red = Math.floor(((colour >> 21) * 255) / 7);
            const green = Math.floor((((colour >> 13) & 7) * 255) / 7);
            const blue = ((colour >> 6) & 3) * 85;
            return (red << 16) | (green << 8) | blue;
        }
        case 15:
            return colour & 0xf8f8f8;
        case 16:
            return colour & 0xf8fcf8;
        default:
            return colour;
    }
}

/**
 * A pixel of the known picture, as the guest shows it after `ready`, `mode` and `picture`.
 *
 * @param x - from the left, in pixels
 * @param y - from the top, in pixels
 * @param width - of the mode
 * @param height - of the mode
 * @param bpp - bits per pixel of the mode
 * @returns 0xRRGGBB
 */
export function sectorPixel(
    x: number,
    y: number,
    width: number,
    height: number,
    bpp: number,
): number {
    return sectorColour(picture(x, y, width, height), bpp);
}

function numberPixel(x: number, y: number, frame: number): number | null {
    const column = Math.floor((x - BLOCKS_X) / BLOCK);
    const row = Math.floor((y - BLOCKS_Y) / BLOCK);
    if (column < 0 || column >= BLOCKS || (row !== 0 && row !== 1)) return null;
    const bit = (frame >>> (BLOCKS - 1 - column)) & 1;
    return bit === (row === 0 ? 1 : 0) ? 0xffffff : 0x000000;
}

/**
 * A pixel of a frame of `animate`.
 *
 * @param x - from the left, in pixels
 * @param y - from the top, in pixels
 * @param width - of the mode
 * @param height - of the mode
 * @param bpp - bits per pixel of the mode
 * @param frame - the frame's number, 1 being the first
 * @param kind - what was asked for: the moving bar, or `full` for a new colour everywhere
 * @returns 0xRRGGBB
 */
export function sectorFramePixel(
    x: number,
    y: number,
    width: number,
    height: number,
    bpp: number,
    frame: number,
    kind: 'bar' | 'full' = 'bar',
): number {
    const number = numberPixel(x, y, frame);
    if (number !== null) return number;
    if (kind === 'full') return sectorColour(Math.imul(frame, FULL_STEP) & 0xffffff, bpp);
    const barX = width > BAR_WIDTH ? (frame * BAR_STEP) % (width - BAR_WIDTH) : 0;
    const inBar = y >= BAR_Y && x >= barX && x < barX + BAR_WIDTH && width > BAR_WIDTH;
    return inBar ? sectorColour(BAR_COLOUR, bpp) : sectorPixel(x, y, width, height, bpp);
}

/**
 * Reads the frame's number out of a picture.
 *
 * @param pixel - gives the colour (0xRRGGBB) at a position of the guest's screen
 * @returns the number, or null if what is there is no number, or only half of one
 */
export function sectorFrameNumber(pixel: (x: number, y: number) => number): number | null {
    let number = 0;
    for (let i = 0; i < BLOCKS; i++) {
        const x = BLOCKS_X + i * BLOCK + BLOCK / 2;
        const bit = pixel(x, BLOCKS_Y + BLOCK / 2);
        const inverse = pixel(x, BLOCKS_Y + BLOCK + BLOCK / 2);
        if ((bit !== 0 && bit !== 0xffffff) || (bit ^ inverse) !== 0xffffff) return null;
        number = number * 2 + (bit === 0 ? 0 : 1);
    }
    return number;
}
