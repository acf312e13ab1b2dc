// SPDX-License-Identifier: GPL-3.0-or-later
import type { Rect } from '../../display1/checks.js';
import { kernels } from '../../kernels/kernels.js';
import { ByteWriter } from '../byte-writer.js';
import { Encoding } from '../numbers.js';
import type { PixelWriter } from '../pixel-writer.js';
import { tilesOf } from '../rect-tiles.js';
import {
    kernelArguments,
    NO_LIMITS,
    type EncodedScreen,
    type Encoder,
    type EncodingWishes,
} from './encoder.js';
import { Palette } from './palette.js';
import { KernelStream, newZlibStream, type ZlibStream } from './zlib-stream.js';

const TILE = 64;
const MAX_PALETTE = 127;
/** What kernels write over behind the last tile. */
const KERNEL_SLACK = 32;
/** More colours than this cannot be packed into parts of a byte. */
const MAX_PACKED = 16;

/** What a tile's first byte says, beside the size of its palette: RFC 6143, 7.7.6. */
const Tile = { RAW: 0, SOLID: 1, RUNS: 128 } as const;

/** How a tile looks. */
interface TileShape {
    /** Runs of the same colour, over the ends of rows. */
    runs: number;
    /** Bytes that the runs' lengths take. */
    lengthBytes: number;
}

/** Bits of a colour's number in a packed tile. */
function packedBits(colours: number): number {
    if (colours <= 2) return 1;
    return colours <= 4 ? 2 : 4;
}

function lengthBytes(length: number): number {
    return Math.floor((length - 1) / 255) + 1;
}

/** Tiles of 64×64, each in the shortest of five forms, in one stream of zlib's. */
export class ZrleEncoder implements Encoder {
    readonly encoding = Encoding.ZRLE;
    readonly limits = NO_LIMITS;
    readonly #palette = new Palette(MAX_PALETTE);
    readonly #scratch = new ByteWriter();
    #stream: ZlibStream | null = null;

    encode(
        writer: ByteWriter,
        screen: EncodedScreen,
        rect: Rect,
        format: PixelWriter,
        { compression }: EncodingWishes,
    ): void {
        this.#stream ??= newZlibStream(compression);
        const packed =
            this.#packByKernel(this.#stream, screen, rect, format) ??
            this.#packByScript(this.#stream, screen, rect, format);
        writer.u32(packed.length).bytes(packed);
    }

    /** Null where kernels do not know such pixels. */
    #packByKernel(
        stream: ZlibStream,
        screen: EncodedScreen,
        rect: Rect,
        { compactOrder }: PixelWriter,
    ): Uint8Array | null {
        const memory = kernels();
        const { address } = screen;
        if (!memory || !(stream instanceof KernelStream)) return null;
        if (address === null || compactOrder === null) return null;
        const { width, height } = rect;
        const tiles = Math.ceil(width / TILE) * Math.ceil(height / TILE);
        const input = memory.run.inputFor(width * height * 3 + tiles + KERNEL_SLACK);
        const part = kernelArguments(address, screen, rect);
        return stream.compressInput(memory.run.writeZrle(input, ...part, compactOrder));
    }

    #packByScript(
        stream: ZlibStream,
        screen: EncodedScreen,
        rect: Rect,
        format: PixelWriter,
    ): Uint8Array {
        for (const tile of tilesOf(rect, TILE, TILE)) this.#encodeTile(screen, tile, format);
        return stream.compress(this.#scratch.take());
    }

    close(): void {
        this.#stream?.close();
    }

    #encodeTile(screen: EncodedScreen, tile: Rect, format: PixelWriter): void {
        const palette = this.#palette;
        palette.scan(screen, tile);
        const { size, isFull } = palette;
        if (size === 1) {
            this.#scratch.u8(Tile.SOLID);
            this.#compact(format, palette.colour(0));
            return;
        }
        const { runs, lengthBytes: lengths } = shapeOf(screen, tile);
        const { compactSize } = format;
        const area = tile.width * tile.height;
        const rawBytes = area * compactSize;
        const runBytes = runs * compactSize + lengths;
        const paletteBytes = size * compactSize;
        const paletteRunBytes = isFull ? Infinity : paletteBytes + runs + lengths;
        const packedBytes =
            size <= MAX_PACKED
                ? paletteBytes + Math.ceil((tile.width * packedBits(size)) / 8) * tile.height
                : Infinity;
        const least = Math.min(rawBytes, runBytes, paletteRunBytes, packedBytes);
        if (least === packedBytes) this.#packed(screen, tile, format);
        else if (least === paletteRunBytes) this.#paletteRuns(screen, tile, format);
        else if (least === runBytes) this.#runs(screen, tile, format);
        else this.#raw(screen, tile, format);
    }

    #compact(format: PixelWriter, pixel: number): void {
        format.writeCompact(this.#scratch.reserve(format.compactSize), 0, pixel);
    }

    #raw({ pixels, width: stride }: EncodedScreen, tile: Rect, format: PixelWriter): void {
        this.#scratch.u8(Tile.RAW);
        const target = this.#scratch.reserve(tile.width * tile.height * format.compactSize);
        let at = 0;
        for (let row = tile.y; row < tile.y + tile.height; row++) {
            const start = row * stride + tile.x;
            for (let from = start; from < start + tile.width; from++)
                at = format.writeCompact(target, at, pixels[from] ?? 0);
        }
    }

    #writePalette(format: PixelWriter): void {
        for (let index = 0; index < this.#palette.size; index++)
            this.#compact(format, this.#palette.colour(index));
    }

    #packed({ pixels, width: stride }: EncodedScreen, tile: Rect, format: PixelWriter): void {
        const { size } = this.#palette;
        this.#scratch.u8(size);
        this.#writePalette(format);
        const bits = packedBits(size);
        const rowBytes = Math.ceil((tile.width * bits) / 8);
        const target = this.#scratch.reserve(rowBytes * tile.height);
        for (let row = 0; row < tile.height; row++) {
            const from = (tile.y + row) * stride + tile.x;
            let at = row * rowBytes;
            let byte = 0;
            let free = 8;
            for (let column = 0; column < tile.width; column++) {
                free -= bits;
                byte |= this.#palette.indexOf(pixels[from + column] ?? 0) << free;
                if (free > 0) continue;
                target[at++] = byte;
                byte = 0;
                free = 8;
            }
            if (free < 8) target[at] = byte;
        }
    }

    #runs(screen: EncodedScreen, tile: Rect, format: PixelWriter): void {
        this.#scratch.u8(Tile.RUNS);
        eachRun(screen, tile, (pixel, length) => {
            this.#compact(format, pixel);
            this.#writeLength(length);
        });
    }

    #paletteRuns(screen: EncodedScreen, tile: Rect, format: PixelWriter): void {
        this.#scratch.u8(Tile.RUNS | this.#palette.size);
        this.#writePalette(format);
        eachRun(screen, tile, (pixel, length) => {
            const index = this.#palette.indexOf(pixel);
            this.#scratch.u8(length === 1 ? index : index | Tile.RUNS);
            if (length > 1) this.#writeLength(length);
        });
    }

    #writeLength(length: number): void {
        let left = length - 1;
        for (; left >= 255; left -= 255) this.#scratch.u8(255);
        this.#scratch.u8(left);
    }
}

/** Calls back for each run of pixels of one colour, over the ends of rows. */
function eachRun(
    { pixels, width: stride }: EncodedScreen,
    { x, y, width, height }: Rect,
    take: (pixel: number, length: number) => void,
): void {
    let last = pixels[y * stride + x] ?? 0;
    let length = 0;
    for (let row = y; row < y + height; row++) {
        const end = row * stride + x + width;
        for (let at = row * stride + x; at < end; at++) {
            const pixel = pixels[at] ?? 0;
            if (pixel === last) {
                length++;
                continue;
            }
            take(last, length);
            last = pixel;
            length = 1;
        }
    }
    take(last, length);
}

function shapeOf(screen: EncodedScreen, tile: Rect): TileShape {
    const shape = { runs: 0, lengthBytes: 0 };
    eachRun(screen, tile, (_pixel, length) => {
        shape.runs++;
        shape.lengthBytes += lengthBytes(length);
    });
    return shape;
}
