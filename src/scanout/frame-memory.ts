// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { layoutBytes, type PixelLayout, type Rect } from '../display1/checks.js';
import { bytesPerPixel } from '../display1/pixel-format.js';
import { sliceBytes } from '../memory/byte-slices.js';
import { randomBytes } from '../memory/random-bytes.js';

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

    #stream: Gio.FileIOStream;

    /** A black frame of this layout. Close it after use. */
    constructor(layout: PixelLayout) {
        this.width = layout.width;
        this.height = layout.height;
        this.stride = layout.stride;
        this.format = layout.format;
        const file = memoryFile();
        this.#stream = file.create_readwrite(Gio.FileCreateFlags.PRIVATE, null);
        try {
            this.#stream.truncate(layoutBytes(layout), null);
            this.bytes = mapFile(file);
        } catch (error) {
            this.#stream.close(null);
            throw error;
        } finally {
            file.delete(null);
        }
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
            this.#writeAt(start, source, 0, (target.height - 1) * this.stride + rowBytes);
            return;
        }
        for (let row = 0; row < target.height; row++)
            this.#writeAt(start + row * this.stride, source, row * sourceStride, rowBytes);
    }

    #writeAt(position: number, source: GLib.Bytes, offset: number, length: number): void {
        this.#stream.seek(position, GLib.SeekType.SET, null);
        const output = this.#stream.get_output_stream();
        for (let written = 0; written < length;) {
            const rest = sliceBytes(source, offset + written, length - written);
            written += output.write_bytes(rest, null);
        }
    }

    close(): void {
        this.#stream.close(null);
    }
}

function memoryFile(): Gio.File {
    const directory = GLib.file_test('/dev/shm', GLib.FileTest.IS_DIR)
        ? '/dev/shm'
        : GLib.get_user_runtime_dir();
    const suffix = Array.from(randomBytes(8), byte => byte.toString(16).padStart(2, '0')).join('');
    return Gio.File.new_build_filenamev([directory, `vitrine-frame-${suffix}`]);
}

function mapFile(file: Gio.File): GLib.Bytes {
    const path = file.get_path();
    if (path === null) throw new TypeError('frame memory has no path');
    return GLib.MappedFile.new(path, false).get_bytes();
}
