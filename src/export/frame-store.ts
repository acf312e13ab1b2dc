// SPDX-License-Identifier: GPL-3.0-or-later
import type { Rect } from '../display1/checks.js';
import { kernels, type Address, type Kernels } from '../kernels/kernels.js';
import type { FrameSource } from '../scanout/frame-source.js';
import { CELL, DirtyCells } from './dirty-cells.js';
import { findScroll, moveRows, type Scroll } from './find-scroll.js';
import { readBand, type SourceBand } from './source-band.js';

/** Who is told what becomes of a frame store. */
export interface StoreObserver {
    /** The screen has another size; all of it is new. */
    resized(): void;
    /** Pixels may have changed in the machine: {@link FrameStore.refresh} tells whether they did. */
    suspected(): void;
    /** All that was suspected has been read: the machine may draw over it. */
    fetched?(): void;
}

/** Kernels read up to so many bytes beyond the last pixel. */
const KERNEL_SLACK = 64;

/** A smaller part is sent sooner than it is looked at. */
const SCROLL_WIDTH = 128;
const SCROLL_ROWS = 128;
const MOST_STILL_PARTS = 8;

/** Rows are fetched so many at a time, which stay in the processor's cache. */
const BAND_ROWS = 4 * CELL;

/**
 * One console's picture as its exporters see it: pixels of `0x00RRGGBB`, without padding.
 *
 * What a machine says that it drew is only suspected to be different: firmware and consoles draw
 * the same again, and QEMU's VGA tells whole lines. So it is compared when it is fetched, which
 * happens only once somebody can take it: many changes are one by then.
 */
export class FrameStore {
    readonly #observer: StoreObserver;
    #width = 0;
    #height = 0;
    readonly #kernels = kernels();
    /** Where the pixels are without kernels. */
    #pixels = new Uint32Array(0);
    /** Where they are with them, in the kernels' memory. */
    #address: Address | null = null;
    #band = { address: 0, bytes: 0 };
    #marks: Address = 0;
    #scroll: Scroll | null = null;
    /** Of parts in which nothing had moved, one after the other; and how many are not looked at. */
    #stillParts = 0;
    #unlooked = 0;
    #suspected = new DirtyCells(0, 0);
    #changed = new DirtyCells(0, 0);
    #source: FrameSource | null = null;

    constructor(observer: StoreObserver) {
        this.#observer = observer;
    }

    /** Guest pixels; 0 before the first picture. */
    get width(): number {
        return this.#width;
    }

    get height(): number {
        return this.#height;
    }

    /** Row after row, `width` numbers each. */
    get pixels(): Uint32Array {
        if (!this.#kernels || this.#address === null) return this.#pixels;
        return this.#kernels.wordsAt(this.#address, this.#width * this.#height);
    }

    /** The same for kernels; null where there are none. */
    get address(): Address | null {
        return this.#address;
    }

    /** Takes pixels from elsewhere from now on; null: what was there last stays. */
    setSource(source: FrameSource | null): void {
        this.#source = source;
        if (!source) return;
        if (source.width !== this.#width || source.height !== this.#height) this.#resize(source);
        this.#suspected.markAll();
        this.#observer.suspected();
    }

    #resize({ width, height }: FrameSource): void {
        this.#width = width;
        this.#height = height;
        this.#makePixels();
        this.#suspected = new DirtyCells(width, height);
        this.#changed = new DirtyCells(width, height);
        this.#observer.resized();
    }

    #makePixels(): void {
        const count = this.#width * this.#height;
        this.#release();
        if (!this.#kernels) {
            this.#pixels = new Uint32Array(count);
            return;
        }
        const { run } = this.#kernels;
        this.#address = run.allocate(count * 4 + KERNEL_SLACK);
        this.#marks = run.allocate(Math.ceil(this.#width / CELL) * (BAND_ROWS / CELL));
        this.#kernels.wordsAt(this.#address, count).fill(0);
    }

    #release(): void {
        if (!this.#kernels || this.#address === null) return;
        for (const address of [this.#address, this.#marks, this.#band.address])
            if (address !== 0) this.#kernels.run.release(address);
        this.#address = null;
        this.#band = { address: 0, bytes: 0 };
    }

    /** Says that a part of the source was drawn anew. */
    suspect(rect: Rect): void {
        this.#suspected.mark(rect);
        if (!this.#suspected.isEmpty) this.#observer.suspected();
    }

    /** What has moved before anything else changed, at the last refresh; null where nothing did. */
    get scroll(): Scroll | null {
        return this.#scroll;
    }

    /** Fetches what may have changed. @returns what did; valid until the next call */
    refresh(): DirtyCells {
        this.#changed.clear();
        this.#scroll = null;
        const source = this.#source;
        if (!source || this.#suspected.isEmpty) return this.#changed;
        const fetch = (): void => {
            this.#fetchSuspected(source);
        };
        if (source.reading) source.reading(fetch);
        else fetch();
        this.#suspected.clear();
        this.#observer.fetched?.();
        return this.#changed;
    }

    #fetchSuspected(source: FrameSource): void {
        for (const rect of this.#suspected.rects()) {
            if (!this.#scroll && this.#mayScroll(rect)) this.#fetchWhole(source, rect);
            else this.#fetch(source, rect);
        }
    }

    /** Where nothing has moved for a while it is looked for less often: it costs a few milliseconds. */
    #mayScroll({ width, height }: Rect): boolean {
        if (width < SCROLL_WIDTH || height < SCROLL_ROWS) return false;
        if (this.#unlooked === 0) return true;
        this.#unlooked--;
        return false;
    }

    /** Fetches a part in one, to see whether it has moved. */
    #fetchWhole(source: FrameSource, rect: Rect): void {
        const { words, stride } = readBand(source, rect);
        const memory = this.#kernels;
        const frame = this.#address;
        if (!memory || frame === null) {
            this.#moveByScript(words, stride, rect);
            this.#takeWords(words, stride, rect);
            return;
        }
        const band = this.#bandFor(memory, words.byteLength);
        memory.wordsAt(band, words.length).set(words);
        this.#moveByKernel(memory, frame, band, stride, rect);
        for (let y = 0; y < rect.height; y += BAND_ROWS) {
            const height = Math.min(BAND_ROWS, rect.height - y);
            const rows = { ...rect, y: rect.y + y, height };
            this.#takeBand(memory, frame, band + y * stride * 4, stride, rows);
        }
    }

    /** Moves in the store what has moved on the screen. */
    #moveByKernel(
        memory: Kernels,
        frame: Address,
        band: Address,
        bandWidth: number,
        { x, y, width, height }: Rect,
    ): void {
        const { run } = memory;
        const by = run.findScroll(frame, this.#width, x, y, width, height, band, bandWidth);
        if (by === 0) {
            this.#moved(null);
            return;
        }
        const [left = 0, top = 0, wide = 0, high = 0] = memory.wordsAt(run.foundScroll(), 4);
        run.moveRows(frame, this.#width, left, top, wide, high, by);
        this.#moved({ rect: { x: left, y: top, width: wide, height: high }, by });
    }

    #moveByScript(words: Uint32Array, stride: number, rect: Rect): void {
        const start = rect.y * this.#width + rect.x;
        const old = { words: this.#pixels, start, stride: this.#width };
        const scroll = findScroll(rect, old, { words, start: 0, stride });
        if (scroll) moveRows(this.#pixels, this.#width, scroll);
        this.#moved(scroll);
    }

    #moved(scroll: Scroll | null): void {
        this.#scroll = scroll;
        this.#stillParts = scroll ? 0 : Math.min(this.#stillParts + 1, MOST_STILL_PARTS);
        if (!scroll) this.#unlooked = this.#stillParts;
    }

    #fetch(source: FrameSource, rect: Rect): void {
        const end = rect.y + rect.height;
        for (let y = rect.y; y < end; y += BAND_ROWS) {
            const rows = { ...rect, y, height: Math.min(BAND_ROWS, end - y) };
            this.#take(readBand(source, rows), rows);
        }
    }

    /** Compares and takes pixels. */
    #take({ words, stride }: SourceBand, rect: Rect): void {
        if (this.#kernels && this.#address !== null)
            this.#takeByKernel(this.#kernels, this.#address, words, stride, rect);
        else this.#takeWords(words, stride, rect);
    }

    #takeByKernel(
        memory: Kernels,
        frame: Address,
        words: Uint32Array,
        wordStride: number,
        rect: Rect,
    ): void {
        const band = this.#bandFor(memory, words.byteLength);
        memory.wordsAt(band, words.length).set(words);
        this.#takeBand(memory, frame, band, wordStride, rect);
    }

    /** Takes rows that are in the kernels' memory, no more than {@link BAND_ROWS}. */
    #takeBand(
        memory: Kernels,
        frame: Address,
        band: Address,
        wordStride: number,
        { x, y, width, height }: Rect,
    ): void {
        const marks = this.#marks;
        const place = [x, y, width, height] as const;
        memory.run.takeBand(frame, this.#width, band, wordStride, ...place, marks);
        const columns = Math.ceil(width / CELL);
        const marked = memory.bytesAt(marks, columns * Math.ceil(height / CELL));
        for (let at = 0; at < marked.length; at++)
            if (marked[at] !== 0)
                this.#changed.markCell(
                    x / CELL + (at % columns),
                    y / CELL + Math.floor(at / columns),
                );
    }

    /** Room for a band of so many bytes in the kernels' memory. */
    #bandFor({ run }: Kernels, bytes: number): Address {
        if (bytes > this.#band.bytes) {
            if (this.#band.address !== 0) run.release(this.#band.address);
            this.#band = { address: run.allocate(bytes + KERNEL_SLACK), bytes };
        }
        return this.#band.address;
    }

    /** The same without kernels. */
    #takeWords(words: Uint32Array, wordStride: number, rect: Rect): void {
        const { x, y, width, height } = rect;
        const pixels = this.#pixels;
        const firstRow = Math.floor(y / CELL);
        for (let left = x; left < x + width; left += CELL) {
            const right = Math.min(left + CELL, x + width);
            const column = left / CELL;
            for (let row = 0; row < height; row++) {
                const from = row * wordStride - x;
                const to = (y + row) * this.#width;
                let isSame = true;
                for (let at = left; at < right; at++) {
                    const pixel = (words[from + at] ?? 0) & 0xffffff;
                    if (pixels[to + at] === pixel) continue;
                    isSame = false;
                    pixels[to + at] = pixel;
                }
                if (!isSame) this.#changed.markCell(column, firstRow + Math.floor(row / CELL));
            }
        }
    }

    /** Gives back its memory; there are no pixels any more. */
    close(): void {
        this.#source = null;
        this.#release();
        [this.#width, this.#height] = [0, 0];
        this.#pixels = new Uint32Array(0);
    }
}
