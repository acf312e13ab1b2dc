// SPDX-License-Identifier: GPL-3.0-or-later

/** The width and height of the image that the Linux guest's `kms` makes the hardware's cursor. */
export const LINUX_CURSOR_SIZE = 64;

/**
 * A pixel of that image: the same sums as cursor_pixel() in programs/kms.c. Its quarters are opaque,
 * half transparent (top right), white that comes in from the left (bottom left), and nothing.
 *
 * @param x - from the left, in pixels
 * @param y - from the top, in pixels
 * @returns 0xAARRGGBB, the colours multiplied by the alpha
 */
export function linuxCursorPixel(x: number, y: number): number {
    const isRight = x >= LINUX_CURSOR_SIZE / 2;
    const colour = ((x * 4) << 16) | ((y * 4) << 8) | 0x80;
    if (y < LINUX_CURSOR_SIZE / 2)
        return (isRight ? 0x80000000 | ((colour >> 1) & 0x7f7f7f) : 0xff000000 | colour) >>> 0;
    return isRight ? 0 : (x * 8 * 0x01010101) >>> 0;
}
