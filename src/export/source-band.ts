// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of a machine's picture, as the frame store takes them.
import { layoutBytes, type Rect } from '../display1/checks.js';
import { bytesPerPixel, PixmanFormat, type DirectFormat } from '../display1/pixel-format.js';
import { sliceBytes } from '../memory/byte-slices.js';
import { CHANNEL_BYTES } from '../scanout/channel-bytes.js';
import type { FrameSource } from '../scanout/frame-source.js';

/** Pixels of which all but the lowest 24 bits mean nothing. */
export interface SourceBand {
    readonly words: Uint32Array;
    /** Words from a row to the next. */
    readonly stride: number;
}

/** Reads a part of a picture; it lies within it. */
export function readBand(source: FrameSource, rect: Rect): SourceBand {
    const { format, stride, bytes, offset, isFlipped = false } = source;
    const { x, width, height } = rect;
    const y = isFlipped ? source.height - rect.y - height : rect.y;
    const first = offset + y * stride + x * bytesPerPixel(format);
    const band = sliceBytes(bytes, first, layoutBytes({ ...rect, stride, format })).toArray();
    const read =
        isNative(format) && stride % 4 === 0
            ? { words: new Uint32Array(band.buffer, 0, band.length >> 2), stride: stride >> 2 }
            : { words: unpacked(band, rect, stride, format), stride: width };
    return isFlipped ? turned(read, rect) : read;
}

/** Whether a pixel's lowest 24 bits are the store's. */
function isNative(format: DirectFormat): boolean {
    return format === PixmanFormat.x8r8g8b8 || format === PixmanFormat.a8r8g8b8;
}

/** Pixels of other formats, as the store has them and without padding. */
function unpacked(
    band: Uint8Array,
    { width, height }: Rect,
    stride: number,
    format: DirectFormat,
): Uint32Array {
    const words = new Uint32Array(width * height);
    const step = bytesPerPixel(format);
    const [red, green, blue] = CHANNEL_BYTES[format];
    let to = 0;
    for (let row = 0; row < height; row++) {
        let from = row * stride;
        for (let column = 0; column < width; column++, from += step)
            words[to++] =
                ((band[from + red] ?? 0) << 16) |
                ((band[from + green] ?? 0) << 8) |
                (band[from + blue] ?? 0);
    }
    return words;
}

/** The lowest row first. */
function turned({ words, stride }: SourceBand, { width, height }: Rect): SourceBand {
    const result = new Uint32Array(width * height);
    for (let row = 0; row < height; row++) {
        const from = (height - 1 - row) * stride;
        result.set(words.subarray(from, from + width), row * width);
    }
    return { words: result, stride: width };
}
