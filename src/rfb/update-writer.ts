// SPDX-License-Identifier: GPL-3.0-or-later
import type { Rect } from '../display1/checks.js';
import type { ByteWriter } from './byte-writer.js';
import { FromServer } from './numbers.js';

/** One update, whose rectangles are counted as they are written. */
export class UpdateWriter {
    readonly writer: ByteWriter;
    readonly #countAt: number;
    #count = 0;

    constructor(writer: ByteWriter) {
        this.writer = writer;
        writer.u8(FromServer.UPDATE).u8(0);
        this.#countAt = writer.length;
        writer.u16(0);
    }

    get count(): number {
        return this.#count;
    }

    /** Begins a rectangle; what belongs to it is written after this. */
    begin({ x, y, width, height }: Rect, encoding: number): void {
        this.writer.u16(x).u16(y).u16(width).u16(height).u32(encoding);
        this.counted();
    }

    /** Takes the last rectangle back, which has so many bytes with its head. */
    takeBack(bytes: number): void {
        this.writer.unreserve(bytes);
        this.#count--;
        this.writer.setU16(this.#countAt, this.#count);
    }

    /** Counts a rectangle that was written whole elsewhere. */
    counted(): void {
        this.#count++;
        this.writer.setU16(this.#countAt, this.#count);
    }
}
