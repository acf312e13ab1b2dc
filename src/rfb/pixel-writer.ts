// SPDX-License-Identifier: GPL-3.0-or-later
import { ByteOrder } from '../kernels/kernels.js';
import { NATIVE_FORMAT, sameFormat, type RfbPixelFormat } from './pixel-format.js';

/** Where 8 bits of a channel go: the value shifted into its place, by value. */
function channelTable(max: number, shift: number): Uint32Array {
    const table = new Uint32Array(256);
    for (let value = 0; value < 256; value++)
        table[value] = Math.round((value * max) / 255) * 2 ** shift;
    return table;
}

/** Whether three bytes hold all of a pixel, and which: RFC 6143, 7.7.5 and 7.7.6. */
function compactOffset(format: RfbPixelFormat): number | null {
    const { bitsPerPixel, depth, redMax, greenMax, blueMax } = format;
    if (bitsPerPixel !== 32 || depth > 24) return null;
    const used =
        redMax * 2 ** format.redShift +
        greenMax * 2 ** format.greenShift +
        blueMax * 2 ** format.blueShift;
    if (used < 2 ** 24) return format.isBigEndian ? 1 : 0;
    if (used % 256 === 0) return format.isBigEndian ? 0 : 1;
    return null;
}

function hasBytesAsChannels(format: RfbPixelFormat): boolean {
    const { bitsPerPixel, depth, redMax, greenMax, blueMax } = format;
    if (bitsPerPixel !== 32 || depth !== 24) return false;
    return redMax === 255 && greenMax === 255 && blueMax === 255;
}

/** The order of three bytes, where they are the channels; null where they are not. */
function channelOrder(format: RfbPixelFormat): ByteOrder | null {
    if (!hasBytesAsChannels(format) || format.isBigEndian || format.greenShift !== 8) return null;
    if (format.redShift === 0 && format.blueShift === 16) return ByteOrder.RED_FIRST;
    return format.redShift === 16 && format.blueShift === 0 ? ByteOrder.BLUE_FIRST : null;
}

/**
 * Writes pixels of the frame store, `0x00RRGGBB` each, as a viewer wants them.
 */
export class PixelWriter {
    readonly format: RfbPixelFormat;
    /** Bytes of a pixel. */
    readonly size: number;
    /** Bytes of a compact pixel (ZRLE's CPIXEL): 3 where three hold all of a pixel's bits. */
    readonly compactSize: number;
    /** Bytes of Tight's compact pixel (TPIXEL): 3 where each channel has 8 bits. */
    readonly tightSize: number;

    /** The order of a compact pixel's bytes; null where kernels do not know it. */
    readonly compactOrder: ByteOrder | null;

    readonly #isNative: boolean;
    readonly #red: Uint32Array;
    readonly #green: Uint32Array;
    readonly #blue: Uint32Array;
    /** Of a compact pixel's first byte among the four; null where pixels are not made compact. */
    readonly #compactAt: number | null;

    constructor(format: RfbPixelFormat) {
        this.format = format;
        this.size = format.bitsPerPixel / 8;
        this.#isNative = sameFormat(format, NATIVE_FORMAT);
        this.#red = channelTable(format.redMax, format.redShift);
        this.#green = channelTable(format.greenMax, format.greenShift);
        this.#blue = channelTable(format.blueMax, format.blueShift);
        this.#compactAt = compactOffset(format);
        this.compactSize = this.#compactAt === null ? this.size : 3;
        this.compactOrder = channelOrder(format);
        this.tightSize = hasBytesAsChannels(format) ? 3 : this.size;
    }

    /** A pixel's value in the viewer's format. */
    valueOf(pixel: number): number {
        if (this.#isNative) return pixel;
        return (
            ((this.#red[(pixel >>> 16) & 0xff] ?? 0) |
                (this.#green[(pixel >>> 8) & 0xff] ?? 0) |
                (this.#blue[pixel & 0xff] ?? 0)) >>>
            0
        );
    }

    /** Writes one pixel; gives the position after it. */
    write(target: Uint8Array, at: number, pixel: number): number {
        const value = this.valueOf(pixel);
        const { size } = this;
        for (let byte = 0; byte < size; byte++)
            target[at + byte] =
                value >>> (this.format.isBigEndian ? (size - 1 - byte) * 8 : byte * 8);
        return at + size;
    }

    /** Writes pixels `start` to `end`; gives the position after them. */
    writeRun(
        target: Uint8Array,
        at: number,
        pixels: Uint32Array,
        start: number,
        end: number,
    ): number {
        let to = at;
        if (!this.#isNative) {
            for (let from = start; from < end; from++)
                to = this.write(target, to, pixels[from] ?? 0);
            return to;
        }
        target.set(
            new Uint8Array(pixels.buffer, pixels.byteOffset + start * 4, (end - start) * 4),
            at,
        );
        return at + (end - start) * 4;
    }

    /** Writes one compact pixel (CPIXEL); gives the position after it. */
    writeCompact(target: Uint8Array, at: number, pixel: number): number {
        const first = this.#compactAt;
        if (first === null) return this.write(target, at, pixel);
        const value = this.valueOf(pixel);
        const { isBigEndian } = this.format;
        for (let byte = 0; byte < 3; byte++) {
            const place = first + byte;
            target[at + byte] = value >>> (isBigEndian ? (3 - place) * 8 : place * 8);
        }
        return at + 3;
    }

    /** Writes one of Tight's compact pixels (TPIXEL); gives the position after it. */
    writeTight(target: Uint8Array, at: number, pixel: number): number {
        if (this.tightSize === this.size) return this.write(target, at, pixel);
        target[at] = pixel >>> 16;
        target[at + 1] = pixel >>> 8;
        target[at + 2] = pixel;
        return at + 3;
    }
}
