// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { WritableMemory } from '../../../src/memory/writable-memory.js';
import { testMemory } from '../../support/test-memory.js';

function newSealedMemory(size: number): [Gio.FileIOStream, GLib.Bytes] {
    const fd = testMemory().new_sealed(size);
    try {
        const stream = Gio.File.new_for_path(`/proc/self/fd/${fd}`).open_readwrite(null);
        return [stream, GLib.MappedFile.new_from_fd(fd, false).get_bytes()];
    } finally {
        GLib.close(fd);
    }
}

/** Memory that cannot shrink: what a viewer may be given as a DMA-BUF too. */
export class SealedMemory extends WritableMemory {
    constructor(size: number) {
        super(...newSealedMemory(size));
    }
}
