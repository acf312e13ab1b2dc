// SPDX-License-Identifier: GPL-3.0-or-later
import type { PixelLayout } from '../display1/checks.js';
import { bytesPerPixel, PixmanFormat, type DirectFormat } from '../display1/pixel-format.js';
import { FrameMemory, shownFormat, type Pixels } from '../scanout/frame-memory.js';

/** A picture to be recorded, in memory that goes on changing. */
export type LivePicture = Omit<PixelLayout, 'stride'> & Pixels;

/** GStreamer's names: it counts bytes in memory as GDK does; alpha is whatever the guest left. */
const VIDEO_FORMATS: Readonly<Record<DirectFormat, string>> = {
    [PixmanFormat.x8r8g8b8]: 'BGRx',
    [PixmanFormat.a8r8g8b8]: 'BGRx',
    [PixmanFormat.x8b8g8r8]: 'RGBx',
    [PixmanFormat.a8b8g8r8]: 'RGBx',
    [PixmanFormat.b8g8r8x8]: 'xRGB',
    [PixmanFormat.b8g8r8a8]: 'xRGB',
    [PixmanFormat.r8g8b8x8]: 'xBGR',
    [PixmanFormat.r8g8b8a8]: 'xBGR',
    [PixmanFormat.r8g8b8]: 'BGR',
    [PixmanFormat.b8g8r8]: 'RGB',
};

/** What GStreamer takes raw rows to be, where nothing else is said. */
const STRIDE_ALIGNMENT = 4;

/** GStreamer's name of the format in which a picture is kept in its slot. */
export function videoFormat(format: PixmanFormat): string {
    return VIDEO_FORMATS[shownFormat(format)];
}

/**
 * Memory into which pictures are copied, in turn: each copy stays as it is until as many others as
 * there are slots have followed, and nothing is left for the garbage collector.
 */
export class FrameSlots {
    readonly #count: number;
    #slots: FrameMemory[] = [];
    #next = 0;
    #kind = '';

    constructor(count: number) {
        this.#count = count;
    }

    /** @returns where the copy is; not to be kept longer than said above */
    copy(picture: LivePicture): FrameMemory {
        const { width, height, format } = picture;
        const kind = `${width}×${height} ${videoFormat(format)}`;
        if (kind !== this.#kind) this.#replace(kind);
        const slot = (this.#slots[this.#next] ??= new FrameMemory({
            width,
            height,
            format: shownFormat(format),
            stride: alignedStride(width, shownFormat(format)),
        }));
        this.#next = (this.#next + 1) % this.#count;
        slot.write({ x: 0, y: 0, width, height }, picture);
        return slot;
    }

    /** What is still read elsewhere stays mapped until it is not. */
    #replace(kind: string): void {
        this.close();
        this.#kind = kind;
    }

    close(): void {
        for (const slot of this.#slots) slot.close();
        this.#slots = [];
        this.#next = 0;
        this.#kind = '';
    }
}

function alignedStride(width: number, format: DirectFormat): number {
    return Math.ceil((width * bytesPerPixel(format)) / STRIDE_ALIGNMENT) * STRIDE_ALIGNMENT;
}
