// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { sliceBytes } from '../../../src/memory/byte-slices.js';
import { testMemory } from '../../support/test-memory.js';

/** Memory that cannot shrink: what a viewer may be given as a DMA-BUF too. */
export class SealedMemory {
    readonly fd: number;
    /** The whole memory; shows every later write. */
    readonly bytes: GLib.Bytes;

    readonly #stream: Gio.FileIOStream;

    constructor(size: number) {
        this.fd = testMemory().new_sealed(size);
        this.bytes = GLib.MappedFile.new_from_fd(this.fd, false).get_bytes();
        this.#stream = Gio.File.new_for_path(`/proc/self/fd/${this.fd}`).open_readwrite(null);
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

    writeArray(position: number, source: Uint8Array): void {
        this.#stream.seek(position, GLib.SeekType.SET, null);
        this.#stream.get_output_stream().write_all(source, null);
    }
}
