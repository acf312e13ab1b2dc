// SPDX-License-Identifier: LGPL-2.1-or-later
import GLib from 'gi://GLib?version=2.0';

import { layoutBytes, type PixelLayout, type Rect } from '../display1/checks.js';
import { bytesPerPixel } from '../display1/pixel-format.js';
import { SharedFile } from '../memory/shared-file.js';

/**
 * A frame of our own for machines that send pixels inside messages.
 *
 * JavaScript cannot write into memory that GTK reads without copying it whole, so the frame is an
 * unlinked file in memory: pixels go in by `write()` straight from the message, and textures see
 * them through a mapping of the same file. One copy in all.
 */
export class FrameMemory implements PixelLayout {
    readonly offset = 0;
    readonly width: number;
    readonly height: number;
    readonly stride: number;
    readonly format: PixelLayout['format'];
    /** The whole frame; shows every later write. */
    readonly bytes: GLib.Bytes;

    #memory: SharedFile;

    /** A black frame of this layout. Close it after use. */
    constructor(layout: PixelLayout) {
        this.width = layout.width;
        this.height = layout.height;
        this.stride = layout.stride;
        this.format = layout.format;
        this.#memory = new SharedFile(layoutBytes(layout));
        this.bytes = this.#memory.bytes;
    }

    /**
     * Copies a rectangle of pixels in the frame's own format.
     *
     * @param target - must lie inside the frame
     * @param source - its first byte is the rectangle's first pixel
     */
    write(target: Rect, source: GLib.Bytes, sourceStride: number): void {
        const pixelBytes = bytesPerPixel(this.format);
        const rowBytes = target.width * pixelBytes;
        const start = target.y * this.stride + target.x * pixelBytes;
        if (sourceStride === this.stride && target.width === this.width) {
            this.#memory.write(start, source, 0, (target.height - 1) * this.stride + rowBytes);
            return;
        }
        for (let row = 0; row < target.height; row++)
            this.#memory.write(start + row * this.stride, source, row * sourceStride, rowBytes);
    }

    close(): void {
        this.#memory.close();
    }
}
