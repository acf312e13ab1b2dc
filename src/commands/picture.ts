// SPDX-License-Identifier: GPL-3.0-or-later
import type { Region } from '../command-line/parse.js';
import type { Cursor, PointerState } from '../display1/checks.js';
import type { Pixels } from '../export/encode-picture.js';
import { readBand } from '../export/source-band.js';
import type { FrameSource } from '../scanout/frame-source.js';
import { UsageError } from '../usage-error.js';

/** A screen, or a part of one. */
export type Picture = Pixels;

/** A copy of what a machine's memory shows now. */
export function pictureOf(source: FrameSource): Picture {
    const { width, height } = source;
    const pixels = new Uint32Array(width * height);
    const read = (): void => {
        const { words, stride } = readBand(source, { x: 0, y: 0, width, height });
        for (let row = 0, at = 0; row < height; row++)
            for (let from = row * stride, end = from + width; from < end; from++)
                pixels[at++] = (words[from] ?? 0) & 0xffffff;
    };
    if (source.reading) source.reading(read);
    else read();
    return { width, height, pixels };
}

/** A part of a picture. @throws UsageError where it does not lie within */
export function cropped(picture: Picture, { x, y, width, height }: Region): Picture {
    if (x + width > picture.width || y + height > picture.height)
        throw new UsageError(
            `There is no ${String(width)}x${String(height)}+${String(x)}+${String(y)} here: ` +
                `the screen has ${String(picture.width)}x${String(picture.height)} pixels.`,
        );
    const pixels = new Uint32Array(width * height);
    for (let row = 0; row < height; row++) {
        const from = (y + row) * picture.width + x;
        pixels.set(picture.pixels.subarray(from, from + width), row * width);
    }
    return { width, height, pixels };
}

function over(below: number, word: number): number {
    const alpha = word >>> 24;
    const rest = 255 - alpha;
    const mix = (shift: number): number => {
        const under = (below >> shift) & 0xff;
        return Math.min(255, ((word >> shift) & 0xff) + Math.round((under * rest) / 255)) << shift;
    };
    return mix(16) | mix(8) | mix(0);
}

/** The picture with the machine's own pointer drawn into it. */
export function withCursor(picture: Picture, cursor: Cursor, pointer: PointerState): Picture {
    const { width, height } = picture;
    const pixels = picture.pixels.slice();
    const words = new Uint32Array(cursor.bytes.toArray().slice().buffer);
    for (let row = 0; row < cursor.height; row++)
        for (let column = 0; column < cursor.width; column++) {
            const x = pointer.x + column;
            const y = pointer.y + row;
            if (x < 0 || y < 0 || x >= width || y >= height) continue;
            const at = y * width + x;
            pixels[at] = over(pixels[at] ?? 0, words[row * cursor.width + column] ?? 0);
        }
    return { width, height, pixels };
}
