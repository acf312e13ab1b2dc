// SPDX-License-Identifier: GPL-3.0-or-later
import type { Rect } from '../../display1/checks.js';
import { kernels, MOST_SCANNED, type Address, type Kernels } from '../../kernels/kernels.js';
import { ByteWriter } from '../byte-writer.js';
import { Encoding } from '../numbers.js';
import type { PixelWriter } from '../pixel-writer.js';
import {
    kernelArguments,
    type EncodedScreen,
    type Encoder,
    type EncodingWishes,
    type KernelArguments,
} from './encoder.js';
import { Palette } from './palette.js';
import { gatheredPixels } from './gathered-pixels.js';
import { jpegOf } from './jpeg.js';
import { Control, writeColours, writeData } from './tight-data.js';
import { PlannedPieces } from './planned-pieces.js';
import type { Piece } from './tight-plan.js';
import { KernelStream, newZlibStream, type ZlibStream } from './zlib-stream.js';

/** Its streams of zlib's: one for each kind of data, which are alike among themselves. */
const Stream = { FULL_COLOUR: 0, TWO_COLOURS: 1, INDEXED: 2 } as const;

const PALETTE_FILTER = 1;
const MAX_PALETTE = 256;
/** Shorter data goes unpacked. */
const MIN_PACKED = 12;
/** What kernels write over behind the last pixel. */
const KERNEL_SLACK = 32;

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
    readonly #pieces = new PlannedPieces();
    #hasLost = false;

    get hasLost(): boolean {
        return this.#hasLost;
    }

    pieces(screen: EncodedScreen, rect: Rect, wishes: EncodingWishes): Iterable<Rect> | null {
        return this.#pieces.of(screen, rect, wishes);
    }

    encode(
        writer: ByteWriter,
        screen: EncodedScreen,
        rect: Rect,
        format: PixelWriter,
        wishes: EncodingWishes,
    ): void {
        this.#hasLost = false;
        const memory = kernels();
        const fits = this.#pieces.known(rect) !== null || rect.width * rect.height <= MOST_SCANNED;
        if (memory && screen.address !== null && format.tightSize === 3 && fits)
            this.#encodeByKernel(memory, screen.address, writer, screen, rect, wishes);
        else this.#encodeByScript(writer, screen, rect, format, wishes);
    }

    #encodeByKernel(
        memory: Kernels,
        address: Address,
        writer: ByteWriter,
        screen: EncodedScreen,
        rect: Rect,
        wishes: EncodingWishes,
    ): void {
        const { run } = memory;
        const part = kernelArguments(address, screen, rect);
        const planned = this.#pieces.known(rect);
        if (planned?.kind === 'photo') {
            this.#hasLost = true;
            writer.u8(Control.JPEG);
            writeData(writer, jpegOf(gatheredPixels(screen, rect), rect, wishes));
            return;
        }
        if (planned?.kind === 'solid') {
            writer.u8(Control.FILL);
            writeColours(writer, Uint32Array.of(planned.colour));
            return;
        }
        const size = coloursIn(memory, part, planned);
        const area = rect.width * rect.height;
        const colours = memory.wordsAt(run.scannedColours(), Math.min(size, MAX_PALETTE));
        if (size === 1) {
            writer.u8(Control.FILL);
            writeColours(writer, colours);
        } else if (size === 2) {
            writePalette(writer, Stream.TWO_COLOURS, colours);
            const input = run.inputFor(area);
            const length = run.writeTwoColours(input, rect.width, rect.height);
            this.#packInput(memory, writer, Stream.TWO_COLOURS, input, length, wishes);
        } else if (size <= MAX_PALETTE && size * 4 < area) {
            writePalette(writer, Stream.INDEXED, colours);
            const input = run.inputFor(area);
            const length = run.writeIndices(input);
            this.#packInput(memory, writer, Stream.INDEXED, input, length, wishes);
        } else {
            writer.u8(Stream.FULL_COLOUR << Control.STREAM_SHIFT);
            const input = run.inputFor(area * 3 + KERNEL_SLACK);
            const length = run.writeColours(input);
            this.#packInput(memory, writer, Stream.FULL_COLOUR, input, length, wishes);
        }
    }

    /** Writes what a kernel has written, packed where that can be worth it. */
    #packInput(
        memory: Kernels,
        writer: ByteWriter,
        stream: number,
        input: Address,
        length: number,
        wishes: EncodingWishes,
    ): void {
        const zlib = length < MIN_PACKED ? null : this.#stream(stream, wishes);
        if (!zlib) writer.bytes(memory.bytesAt(input, length));
        else if (zlib instanceof KernelStream) writeData(writer, zlib.compressInput(length));
        else writeData(writer, zlib.compress(memory.bytesAt(input, length)));
    }

    #encodeByScript(
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
    #pack(writer: ByteWriter, stream: number, wishes: EncodingWishes): void {
        const data = this.#scratch.take();
        if (data.length < MIN_PACKED) writer.bytes(data);
        else writeData(writer, this.#stream(stream, wishes).compress(data));
    }

    #stream(stream: number, { compression }: EncodingWishes): ZlibStream {
        const known = this.#streams.get(stream);
        if (known) return known;
        const zlib = newZlibStream(levelFor(compression));
        this.#streams.set(stream, zlib);
        return zlib;
    }

    close(): void {
        for (const stream of this.#streams.values()) stream.close();
        this.#streams.clear();
    }
}

/** How many colours a part has, whose pixels the kernels hold from now on. */
function coloursIn({ run }: Kernels, part: KernelArguments, planned: Piece | null): number {
    if (planned?.kind === 'many') {
        run.hold(...part);
        return MAX_PALETTE + 1;
    }
    if (planned && planned.scanned > 0) return planned.scanned;
    return run.scan(...part, MAX_PALETTE);
}

function writePalette(writer: ByteWriter, stream: number, colours: Uint32Array): void {
    writer.u8((stream << Control.STREAM_SHIFT) | Control.EXPLICIT_FILTER);
    writer.u8(PALETTE_FILTER).u8(colours.length - 1);
    writeColours(writer, colours);
}
