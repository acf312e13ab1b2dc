// SPDX-License-Identifier: LGPL-2.1-or-later
import GLib from 'gi://GLib?version=2.0';

import { layoutBytes, type PixelLayout, type Rect } from '../display1/checks.js';
import {
    bytesPerPixel,
    isPackedFormat,
    PixmanFormat,
    type DirectFormat,
    type PackedFormat,
} from '../display1/pixel-format.js';
import { SharedFile } from '../memory/shared-file.js';
import type { FrameSource } from './frame-source.js';
import { unpackRows } from './packed-pixels.js';

/** Packed pixels are converted so many at a time, which stay in the processor's cache. */
const CHUNK_PIXELS = 32 * 1024;

/** Pixels in some memory, the first at `offset`. */
export interface Pixels {
    readonly bytes: GLib.Bytes;
    readonly offset: number;
    readonly stride: number;
    readonly format: PixmanFormat;
}

/** The format in which pixels are kept and drawn: their own, or what they are converted to. */
export function shownFormat(format: PixmanFormat): DirectFormat {
    return isPackedFormat(format) ? PixmanFormat.x8r8g8b8 : format;
}

/** The layout in which a frame of ours holds such pixels. */
export function shownLayout(layout: PixelLayout): PixelLayout & { format: DirectFormat } {
    const { width, height, format } = layout;
    if (!isPackedFormat(format)) return { width, height, format, stride: layout.stride };
    return { width, height, format: shownFormat(format), stride: width * 4 };
}

/**
 * A frame of our own for machines that send pixels inside messages, or in a format that GDK does
 * not know.
 *
 * JavaScript cannot write into memory that GTK reads without copying it whole, so the frame is an
 * unlinked file in memory: pixels go in by `write()` straight from the message, and textures see
 * them through a mapping of the same file. One copy in all.
 */
export class FrameMemory implements FrameSource {
    readonly offset = 0;
    readonly width: number;
    readonly height: number;
    readonly stride: number;
    readonly format: DirectFormat;
    /** The whole frame; shows every later write. */
    readonly bytes: GLib.Bytes;

    #memory: SharedFile;

    /** A black frame for pixels of this layout. Close it after use. */
    constructor(layout: PixelLayout) {
        const { width, height, stride, format } = shownLayout(layout);
        this.width = width;
        this.height = height;
        this.stride = stride;
        this.format = format;
        this.#memory = new SharedFile(layoutBytes(this));
        this.bytes = this.#memory.bytes;
    }

    /**
     * Copies a rectangle of pixels whose {@link shownFormat} is the frame's.
     *
     * @param target - must lie inside the frame
     * @param source - its first pixel is the rectangle's
     */
    write(target: Rect, source: Pixels): void {
        const { format } = source;
        if (isPackedFormat(format)) {
            this.#unpack(target, { ...source, format });
            return;
        }
        const pixelBytes = bytesPerPixel(this.format);
        const rowBytes = target.width * pixelBytes;
        const start = this.#positionOf(target.x, target.y);
        if (source.stride === this.stride && target.width === this.width) {
            const length = (target.height - 1) * this.stride + rowBytes;
            this.#memory.write(start, source.bytes, source.offset, length);
            return;
        }
        for (let row = 0; row < target.height; row++)
            this.#memory.write(
                start + row * this.stride,
                source.bytes,
                source.offset + row * source.stride,
                rowBytes,
            );
    }

    #unpack({ x, y, width, height }: Rect, source: Pixels & { format: PackedFormat }): void {
        const step = Math.max(1, Math.floor(CHUNK_PIXELS / width));
        for (let row = 0; row < height; row += step) {
            const count = Math.min(step, height - row);
            const offset = source.offset + row * source.stride;
            const rows = unpackRows({ ...source, offset, width, height: count });
            this.#writeTight(x, y + row, count, rows);
        }
    }

    #writeTight(x: number, y: number, count: number, rows: Uint8Array): void {
        const rowBytes = rows.length / count;
        if (rowBytes === this.stride) {
            this.#memory.writeArray(this.#positionOf(x, y), rows);
            return;
        }
        for (let row = 0; row < count; row++)
            this.#memory.writeArray(
                this.#positionOf(x, y + row),
                rows.subarray(row * rowBytes, (row + 1) * rowBytes),
            );
    }

    #positionOf(x: number, y: number): number {
        return y * this.stride + x * bytesPerPixel(this.format);
    }

    close(): void {
        this.#memory.close();
    }
}
