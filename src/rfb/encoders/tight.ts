// SPDX-License-Identifier: GPL-3.0-or-later
import type { Rect } from '../../display1/checks.js';
import { ByteWriter } from '../byte-writer.js';
import { Encoding } from '../numbers.js';
import type { PixelWriter } from '../pixel-writer.js';
import type { EncodedScreen, Encoder, EncodingWishes } from './encoder.js';
import { Palette } from './palette.js';
import { ZlibStream } from './zlib-stream.js';

/** Its streams of zlib's: one for each kind of data, which are alike among themselves. */
const Stream = { FULL_COLOUR: 0, TWO_COLOURS: 1, INDEXED: 2 } as const;

/** Bits of the first byte. */
const Control = { FILL: 0x80, EXPLICIT_FILTER: 0x40, STREAM_SHIFT: 4 } as const;

const PALETTE_FILTER = 1;
const MAX_PALETTE = 256;
/** Shorter data goes unpacked. */
const MIN_PACKED = 12;

/** How hard zlib works for each level that a viewer may ask for. */
function levelFor(compression: number): number {
    return Math.max(1, compression);
}

/** Rectangles of one colour, of few colours, or of pixels of three bytes, packed each by its kind. */
export class TightEncoder implements Encoder {
    readonly encoding = Encoding.TIGHT;
    // No viewer has to take wider ones, and large ones have seldom few colours.
    readonly limits = { width: 2048, pixels: 16_384 };
    readonly #palette = new Palette(MAX_PALETTE);
    readonly #scratch = new ByteWriter();
    readonly #streams = new Map<number, ZlibStream>();

    encode(
        writer: ByteWriter,
        screen: EncodedScreen,
        rect: Rect,
        format: PixelWriter,
        wishes: EncodingWishes,
    ): void {
        this.#palette.scan(screen, rect);
        const { size, isFull } = this.#palette;
        if (size === 1) this.#fill(writer, format);
        else if (size === 2) this.#twoColours(writer, screen, rect, format, wishes);
        else if (!isFull && size * 4 < rect.width * rect.height)
            this.#indexed(writer, screen, rect, format, wishes);
        else this.#fullColour(writer, screen, rect, format, wishes);
    }

    #colour(writer: ByteWriter, format: PixelWriter, pixel: number): void {
        format.writeTight(writer.reserve(format.tightSize), 0, pixel);
    }

    #fill(writer: ByteWriter, format: PixelWriter): void {
        writer.u8(Control.FILL);
        this.#colour(writer, format, this.#palette.colour(0));
    }

    #beginPalette(writer: ByteWriter, stream: number, format: PixelWriter): void {
        const { size } = this.#palette;
        writer.u8((stream << Control.STREAM_SHIFT) | Control.EXPLICIT_FILTER);
        writer.u8(PALETTE_FILTER).u8(size - 1);
        for (let index = 0; index < size; index++)
            this.#colour(writer, format, this.#palette.colour(index));
    }

    #twoColours(
        writer: ByteWriter,
        { pixels, width: stride }: EncodedScreen,
        { x, y, width, height }: Rect,
        format: PixelWriter,
        wishes: EncodingWishes,
    ): void {
        this.#beginPalette(writer, Stream.TWO_COLOURS, format);
        const background = this.#palette.colour(0);
        const rowBytes = Math.ceil(width / 8);
        const target = this.#scratch.reserve(rowBytes * height).fill(0);
        for (let row = 0; row < height; row++) {
            const from = (y + row) * stride + x;
            for (let column = 0; column < width; column++)
                if (pixels[from + column] !== background) {
                    const place = row * rowBytes + (column >> 3);
                    target[place] = (target[place] ?? 0) | (0x80 >> (column & 7));
                }
        }
        this.#pack(writer, Stream.TWO_COLOURS, wishes);
    }

    #indexed(
        writer: ByteWriter,
        { pixels, width: stride }: EncodedScreen,
        { x, y, width, height }: Rect,
        format: PixelWriter,
        wishes: EncodingWishes,
    ): void {
        this.#beginPalette(writer, Stream.INDEXED, format);
        const target = this.#scratch.reserve(width * height);
        let at = 0;
        for (let row = y; row < y + height; row++) {
            const start = row * stride + x;
            for (let from = start; from < start + width; from++)
                target[at++] = this.#palette.indexOf(pixels[from] ?? 0);
        }
        this.#pack(writer, Stream.INDEXED, wishes);
    }

    #fullColour(
        writer: ByteWriter,
        { pixels, width: stride }: EncodedScreen,
        { x, y, width, height }: Rect,
        format: PixelWriter,
        wishes: EncodingWishes,
    ): void {
        writer.u8(Stream.FULL_COLOUR << Control.STREAM_SHIFT);
        const target = this.#scratch.reserve(width * height * format.tightSize);
        let at = 0;
        for (let row = y; row < y + height; row++) {
            const start = row * stride + x;
            for (let from = start; from < start + width; from++)
                at = format.writeTight(target, at, pixels[from] ?? 0);
        }
        this.#pack(writer, Stream.FULL_COLOUR, wishes);
    }

    /** Writes what is in the scratch, packed where that can be worth it. */
    #pack(writer: ByteWriter, stream: number, { compression }: EncodingWishes): void {
        const data = this.#scratch.take();
        if (data.length < MIN_PACKED) {
            writer.bytes(data);
            return;
        }
        let zlib = this.#streams.get(stream);
        if (!zlib) {
            zlib = new ZlibStream(levelFor(compression));
            this.#streams.set(stream, zlib);
        }
        const packed = zlib.compress(data);
        writeCompactLength(writer, packed.length);
        writer.bytes(packed);
    }
}

/** A length of up to 22 bits in one to three bytes, the least significant seven bits first. */
function writeCompactLength(writer: ByteWriter, length: number): void {
    if (length < 0x80) {
        writer.u8(length);
        return;
    }
    writer.u8((length & 0x7f) | 0x80);
    if (length < 0x4000) {
        writer.u8(length >> 7);
        return;
    }
    writer.u8(((length >> 7) & 0x7f) | 0x80).u8(length >> 14);
}
