// SPDX-License-Identifier: GPL-3.0-or-later
import type { Rect } from '../../display1/checks.js';
import { ByteWriter } from '../byte-writer.js';
import { Encoding } from '../numbers.js';
import type { PixelWriter } from '../pixel-writer.js';
import { NO_LIMITS, type EncodedScreen, type Encoder, type EncodingWishes } from './encoder.js';
import { writePixels } from './raw.js';
import { newZlibStream, type ZlibStream } from './zlib-stream.js';

/** Raw pixels in one stream of zlib's. */
export class ZlibEncoder implements Encoder {
    readonly encoding = Encoding.ZLIB;
    readonly limits = NO_LIMITS;
    readonly #scratch = new ByteWriter();
    #stream: ZlibStream | null = null;

    encode(
        writer: ByteWriter,
        screen: EncodedScreen,
        rect: Rect,
        format: PixelWriter,
        { compression }: EncodingWishes,
    ): void {
        // The level stays as it is first: this stream has no way to begin anew.
        this.#stream ??= newZlibStream(compression);
        writePixels(this.#scratch, screen, rect, format);
        const packed = this.#stream.compress(this.#scratch.take());
        writer.u32(packed.length).bytes(packed);
    }

    close(): void {
        this.#stream?.close();
    }
}
