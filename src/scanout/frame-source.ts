// SPDX-License-Identifier: LGPL-2.1-or-later
import GLib from 'gi://GLib?version=2.0';

import { layoutBytes, type PixelLayout } from '../display1/checks.js';
import { bytesPerPixel, type DirectFormat } from '../display1/pixel-format.js';
import { sliceBytes } from '../memory/byte-slices.js';

/** Pixels in memory that keep changing behind the same bytes. */
export interface FrameSource extends PixelLayout {
    readonly format: DirectFormat;
    /** Read it anew for every use: pixels that must be converted are so only then. */
    readonly bytes: GLib.Bytes;
    /** Of the first pixel in `bytes`. */
    readonly offset: number;
    /** Whether the rows come from the lowest on; what reads pixels by itself has to turn them. */
    readonly isFlipped?: boolean;
    /** Reads the bytes while their device leaves them alone; missing where no device has them. */
    readonly reading?: (read: () => void) => void;
}

/** A copy of the pixels as they are now, upside down. */
export function mirrorRows(source: FrameSource): FrameSource {
    const { width, height, stride, format } = source;
    const rows = sliceBytes(source.bytes, source.offset, layoutBytes(source)).toArray();
    const rowBytes = width * bytesPerPixel(format);
    const mirrored = new Uint8Array(rows.length);
    for (let row = 0; row < height; row++) {
        const from = row * stride;
        mirrored.set(rows.subarray(from, from + rowBytes), (height - 1 - row) * stride);
    }
    const bytes = new GLib.Bytes(mirrored);
    return { width, height, stride, format, bytes, offset: 0 };
}
