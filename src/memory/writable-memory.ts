// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { sliceBytes } from './byte-slices.js';

/**
 * Memory that can be written here and seen elsewhere, by its descriptor and its mapping.
 *
 * JavaScript cannot write into memory that GTK or another process reads without copying it whole,
 * so bytes go in by `write()` and everybody sees them through the mapping.
 */
export class WritableMemory {
    /** The whole memory; shows every later write. */
    readonly bytes: GLib.Bytes;

    readonly #stream: Gio.FileIOStream;

    /**
     * Takes memory that is there already. Close it after use.
     *
     * @param stream - closed with this object
     * @param bytes - a mapping of the same memory; it lives as long as somebody holds its bytes
     */
    constructor(stream: Gio.FileIOStream, bytes: GLib.Bytes) {
        this.#stream = stream;
        this.bytes = bytes;
    }

    /** The memory's descriptor, which stays ours: whoever sends it sends a copy. */
    get fd(): number {
        const output: unknown = this.#stream.get_output_stream();
        return (output as Gio.FileDescriptorBased).get_fd();
    }

    /** Copies `length` bytes of `source` from `offset` on to `position`. */
    write(position: number, source: GLib.Bytes, offset: number, length: number): void {
        this.#stream.seek(position, GLib.SeekType.SET, null);
        const output = this.#stream.get_output_stream();
        for (let written = 0; written < length;) {
            const rest = sliceBytes(source, offset + written, length - written);
            written += output.write_bytes(rest, null);
        }
    }

    /** Copies an array to `position`, and leaves nothing behind that must be collected. */
    writeArray(position: number, source: Uint8Array): void {
        this.#stream.seek(position, GLib.SeekType.SET, null);
        this.#stream.get_output_stream().write_all(source, null);
    }

    /** Closes the descriptor; what was mapped stays. */
    close(): void {
        this.#stream.close(null);
    }
}
