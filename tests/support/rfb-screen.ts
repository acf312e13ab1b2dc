// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GdkPixbuf from 'gi://GdkPixbuf?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import type { NovncDisplay, NovncSocket } from './novnc.js';

/** Bytes for noVNC's decoders, all of which are there. */
export class ByteSocket implements NovncSocket {
    readonly #bytes: Uint8Array;
    #at = 0;

    constructor(bytes: Uint8Array) {
        this.#bytes = bytes;
    }

    get left(): number {
        return this.#bytes.length - this.#at;
    }

    rQwait(what: string, count: number): boolean {
        if (this.left < count) throw new Error(`${what}: ${count} bytes wanted, ${this.left} left`);
        return false;
    }

    rQpeek8(): number {
        return this.#bytes[this.#at] ?? 0;
    }

    rQpeekBytes(count: number): Uint8Array {
        return this.#bytes.slice(this.#at, this.#at + count);
    }

    rQshift8(): number {
        return this.#bytes[this.#at++] ?? 0;
    }

    rQshift16(): number {
        return (this.rQshift8() << 8) | this.rQshift8();
    }

    rQshift32(): number {
        return ((this.rQshift16() << 16) | this.rQshift16()) >>> 0;
    }

    rQshiftBytes(count: number): Uint8Array {
        const bytes = this.rQpeekBytes(count);
        this.#at += count;
        return bytes;
    }

    rQshiftTo(target: Uint8Array, count: number): void {
        target.set(this.rQshiftBytes(count));
    }

    rQskipBytes(count: number): void {
        this.#at += count;
    }
}

/** What decoders draw, as pixels of `0x00RRGGBB`. */
export class PixelCanvas implements NovncDisplay {
    readonly width: number;
    readonly height: number;
    readonly pixels: Uint32Array;

    constructor(width: number, height: number) {
        this.width = width;
        this.height = height;
        this.pixels = new Uint32Array(width * height);
    }

    #set(x: number, y: number, red = 0, green = 0, blue = 0): void {
        if (x >= this.width || y >= this.height) throw new Error(`drawn outside at ${x},${y}`);
        this.pixels[y * this.width + x] = (red << 16) | (green << 8) | blue;
    }

    fillRect(
        x: number,
        y: number,
        width: number,
        height: number,
        [red, green, blue]: Uint8Array | number[],
    ): void {
        for (let row = y; row < y + height; row++)
            for (let column = x; column < x + width; column++)
                this.#set(column, row, red, green, blue);
    }

    blitImage(
        x: number,
        y: number,
        width: number,
        height: number,
        pixels: Uint8Array,
        offset: number,
    ): void {
        let at = offset;
        for (let row = y; row < y + height; row++)
            for (let column = x; column < x + width; column++, at += 4)
                this.#set(column, row, pixels[at], pixels[at + 1], pixels[at + 2]);
    }

    /** As browsers do it: by their own decoders of pictures. */
    imageRect(
        x: number,
        y: number,
        width: number,
        height: number,
        mime: string,
        data: Uint8Array,
    ): void {
        const stream = Gio.MemoryInputStream.new_from_bytes(new GLib.Bytes(data));
        const picture = GdkPixbuf.Pixbuf.new_from_stream(stream, null);
        const [wide, high] = [picture.get_width(), picture.get_height()];
        if (wide !== width || high !== height) throw new Error(`${mime} of ${wide}×${high}`);
        const bytes = picture.read_pixel_bytes().toArray();
        const step = picture.get_n_channels();
        for (let row = 0; row < height; row++)
            for (let column = 0, at = row * picture.get_rowstride(); column < width; column++) {
                this.#set(x + column, y + row, bytes[at], bytes[at + 1], bytes[at + 2]);
                at += step;
            }
    }
}
