// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { sliceBytes } from './byte-slices.js';
import { randomBytes } from './random-bytes.js';

function newMemoryFile(): Gio.File {
    const directory = GLib.file_test('/dev/shm', GLib.FileTest.IS_DIR)
        ? '/dev/shm'
        : GLib.get_user_runtime_dir();
    const suffix = Array.from(randomBytes(8), byte => byte.toString(16).padStart(2, '0')).join('');
    return Gio.File.new_build_filenamev([directory, `vitrine-frame-${suffix}`]);
}

function mapFile(file: Gio.File): GLib.Bytes {
    const path = file.get_path();
    if (path === null) throw new TypeError('a file in memory has no path');
    return GLib.MappedFile.new(path, false).get_bytes();
}

/**
 * Memory that can be written here and seen elsewhere: an unlinked file in memory and its mapping.
 *
 * JavaScript cannot write into memory that GTK or another process reads without copying it whole,
 * so bytes go in by `write()` and everybody sees them through the mapping.
 */
export class SharedFile {
    /** The whole memory; shows every later write. */
    readonly bytes: GLib.Bytes;

    #stream: Gio.FileIOStream;

    /** Zeros. Close it after use; the mapping lives as long as somebody holds its bytes. */
    constructor(size: number) {
        const file = newMemoryFile();
        this.#stream = file.create_readwrite(Gio.FileCreateFlags.PRIVATE, null);
        try {
            this.#stream.truncate(size, null);
            this.bytes = mapFile(file);
        } catch (error) {
            this.#stream.close(null);
            throw error;
        } finally {
            file.delete(null);
        }
    }

    /** The file's descriptor, which stays ours: whoever sends it sends a copy. */
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
