// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import type { PaintedNumber, SeenAt } from './painted-number.js';

/** Four looks in a frame of a screen of 60 frames a second. */
const LOOK_MS = 4;

const COLOURMAP_ENTRY_BYTES = 12;

/**
 * The framebuffer of an X server that was started with `-fbdir`: a file in the form of xwd, whose
 * pixels are the screen's own memory. To look costs the server nothing.
 */
export class XvfbScreen {
    readonly #stream: Gio.FileInputStream;
    readonly #width: number;
    readonly #height: number;
    readonly #stride: number;
    readonly #pixels: number;
    #timer = 0;

    constructor() {
        const folder = GLib.getenv('VITRINE_BENCH_FRAMEBUFFER') ?? '';
        const file = Gio.File.new_for_path(GLib.build_filenamev([folder, 'Xvfb_screen0']));
        this.#stream = file.read(null);
        const header = new DataView(this.#read(0, 100).buffer);
        const field = (index: number): number => header.getUint32(index * 4);
        this.#width = field(4);
        this.#height = field(5);
        this.#stride = field(12);
        if (field(11) !== 32) throw new Error('the screen has not 32 bits a pixel');
        this.#pixels = field(0) + field(19) * COLOURMAP_ENTRY_BYTES;
    }

    #read(position: number, length: number): Uint8Array<ArrayBuffer> {
        this.#stream.seek(position, GLib.SeekType.SET, null);
        return new Uint8Array(this.#stream.read_bytes(length, null).toArray());
    }

    /** Where a number is; null where there is none. */
    find(number: PaintedNumber): { x: number; y: number } | null {
        const screen = this.#read(this.#pixels, this.#stride * this.#height);
        const words = new Uint32Array(screen.buffer);
        const across = this.#stride / 4;
        for (let y = 0; y + number.height <= this.#height; y++)
            for (let x = 0; x + number.width <= this.#width; x++) {
                const start = y * across + x;
                // Both kinds begin with a block in black or white, of which few pixels are.
                const first = (words[start] ?? 0) & 0xffffff;
                if (first !== 0 && first !== 0xffffff) continue;
                const pixel = (dx: number, dy: number): number =>
                    (words[start + dy * across + dx] ?? 0) & 0xffffff;
                if (number.read(pixel) !== null) return { x, y };
            }
        return null;
    }

    /** Looks at the number at a place again and again, until it is told another place. */
    watch(number: PaintedNumber, place: { x: number; y: number }, seen: SeenAt): void {
        if (this.#timer !== 0) GLib.source_remove(this.#timer);
        const lines = new Map<number, Uint8Array>();
        const pixel = (x: number, y: number): number => {
            const [blue = 0, green = 0, red = 0] = lines.get(y)?.subarray(x * 4, x * 4 + 3) ?? [];
            return (red << 16) | (green << 8) | blue;
        };
        this.#timer = GLib.timeout_add(GLib.PRIORITY_DEFAULT, LOOK_MS, () => {
            for (const line of number.lines) {
                const start = this.#pixels + (place.y + line) * this.#stride + place.x * 4;
                lines.set(line, this.#read(start, number.width * 4));
            }
            seen(number.read(pixel), GLib.get_monotonic_time());
            return GLib.SOURCE_CONTINUE;
        });
    }
}
