// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

import type { Rect } from '../../display1/checks.js';
import { native } from '../../native/native.js';
import type { EncodingWishes } from './encoder.js';

/** libjpeg's quality for each of RFB's levels. */
const QUALITIES = [15, 25, 32, 37, 42, 50, 60, 75, 86, 95];
/** From this level on colours are as sharp as light. */
const SHARP_COLOURS = 8;
/** From this level of compression on, a JPEG has codes of its own: smaller, and slower to make. */
const OWN_CODES = 6;

const PIXEL_BYTES = 4;

/** Whether there is something that makes JPEGs of small parts. */
export function canLose(): boolean {
    return native !== null;
}

/**
 * A picture as a JPEG.
 *
 * @param pixels - as the frame store has them, row after row without padding
 * @throws TypeError where nothing makes JPEGs
 */
export function jpegOf(
    pixels: Uint8Array,
    { width, height }: Rect,
    { quality, compression }: EncodingWishes,
): Uint8Array {
    if (!native) throw new TypeError('There is nothing here that makes JPEGs.');
    const bytes = new GLib.Bytes(pixels);
    const level = quality ?? QUALITIES.length - 1;
    return native
        .jpeg_compress(
            bytes,
            width * PIXEL_BYTES,
            width,
            height,
            QUALITIES[level] ?? 0,
            level >= SHARP_COLOURS,
            compression >= OWN_CODES,
        )
        .toArray();
}
