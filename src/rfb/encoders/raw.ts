// SPDX-License-Identifier: GPL-3.0-or-later
import type { Rect } from '../../display1/checks.js';
import type { ByteWriter } from '../byte-writer.js';
import { Encoding } from '../numbers.js';
import type { PixelWriter } from '../pixel-writer.js';
import { NO_LIMITS, type EncodedScreen, type Encoder } from './encoder.js';

/** Writes the pixels of a rectangle as they are, row after row. */
export function writePixels(
    writer: ByteWriter,
    { pixels, width: stride }: EncodedScreen,
    { x, y, width, height }: Rect,
    format: PixelWriter,
): void {
    const target = writer.reserve(width * height * format.size);
    let at = 0;
    for (let row = y; row < y + height; row++) {
        const start = row * stride + x;
        at = format.writeRun(target, at, pixels, start, start + width);
    }
}

/** Pixels as they are: what every viewer understands. */
export class RawEncoder implements Encoder {
    readonly encoding = Encoding.RAW;
    readonly limits = NO_LIMITS;

    encode(writer: ByteWriter, screen: EncodedScreen, rect: Rect, format: PixelWriter): void {
        writePixels(writer, screen, rect, format);
    }
}
