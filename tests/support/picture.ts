// SPDX-License-Identifier: GPL-3.0-or-later
import type { Rect } from '../../src/display1/checks.js';

/** A picture of three bytes a pixel, red first, rows without padding. */
export interface Picture {
    readonly width: number;
    readonly height: number;
    readonly data: Uint8Array;
}

/** The colour of one pixel as 0xRRGGBB; throws outside the picture. */
export function pixelAt(picture: Picture, x: number, y: number): number {
    const { width, height, data } = picture;
    if (x < 0 || y < 0 || x >= width || y >= height)
        throw new Error(
            `${String(x)},${String(y)} is outside ${String(width)}×${String(height)} pixels`,
        );
    const at = (y * width + x) * 3;
    return ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
}

/** A copy of a part; throws when it is not wholly inside. */
export function crop(
    picture: Picture,
    x: number,
    y: number,
    width: number,
    height: number,
): Picture {
    if (x < 0 || y < 0 || x + width > picture.width || y + height > picture.height)
        throw new Error('The part is not wholly inside the picture');
    const data = new Uint8Array(width * height * 3);
    for (let row = 0; row < height; row++) {
        const from = ((y + row) * picture.width + x) * 3;
        data.set(picture.data.subarray(from, from + width * 3), row * width * 3);
    }
    return { width, height, data };
}

/** Paints a rectangle, which lies inside the picture, in 0xRRGGBB. */
export function fillRect(picture: Picture, rect: Rect, colour: number): void {
    for (let row = rect.y; row < rect.y + rect.height; row++)
        for (let column = rect.x; column < rect.x + rect.width; column++)
            picture.data.set(
                [colour >> 16, (colour >> 8) & 0xff, colour & 0xff],
                (row * picture.width + column) * 3,
            );
}

/**
 * How two pictures differ: the number of pixels, and the first of them in words. Null when they are
 * the same to the bit.
 */
export function difference(actual: Picture, expected: Picture): string | null {
    if (actual.width !== expected.width || actual.height !== expected.height) {
        const size = ({ width, height }: Picture) => `${String(width)}×${String(height)}`;
        return `${size(actual)} instead of ${size(expected)} pixels`;
    }
    let count = 0;
    let first = '';
    for (let y = 0; y < actual.height; y++) {
        for (let x = 0; x < actual.width; x++) {
            const [a, b] = [pixelAt(actual, x, y), pixelAt(expected, x, y)];
            if (a === b) continue;
            count++;
            first ||= `first at ${String(x)},${String(y)}: ${hex(a)} instead of ${hex(b)}`;
        }
    }
    return count === 0 ? null : `${String(count)} pixels differ, ${first}`;
}

function hex(colour: number): string {
    return `#${colour.toString(16).padStart(6, '0')}`;
}

/** The fields of an xwd header that matter, by their place among its 32-bit words. */
const XWD = {
    headerSize: 0,
    version: 1,
    width: 4,
    height: 5,
    byteOrder: 7,
    bitsPerPixel: 11,
    bytesPerLine: 12,
    redMask: 14,
    colours: 19,
} as const;
const XWD_VERSION = 7;
const XWD_COLOUR_SIZE = 12;

/**
 * Reads what `xwd` writes for a true-colour screen: 32 bits a pixel, or 24 where windows of several
 * visuals make it up.
 */
export function parseXwd(bytes: Uint8Array): Picture {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const field = (name: keyof typeof XWD) => view.getUint32(XWD[name] * 4);
    if (
        field('version') !== XWD_VERSION ||
        ![24, 32].includes(field('bitsPerPixel')) ||
        field('redMask') !== 0xff0000 ||
        field('byteOrder') !== 0
    )
        throw new Error('The X server has a pixel format that this does not read');
    const [width, height, stride] = [field('width'), field('height'), field('bytesPerLine')];
    const start = field('headerSize') + field('colours') * XWD_COLOUR_SIZE;
    const pixelBytes = field('bitsPerPixel') / 8;
    const data = new Uint8Array(width * height * 3);
    let to = 0;
    for (let y = 0; y < height; y++) {
        for (let x = 0; x < width; x++) {
            const from = start + y * stride + x * pixelBytes;
            data[to++] = bytes[from + 2] ?? 0;
            data[to++] = bytes[from + 1] ?? 0;
            data[to++] = bytes[from] ?? 0;
        }
    }
    return { width, height, data };
}
