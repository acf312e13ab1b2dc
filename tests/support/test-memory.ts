// SPDX-License-Identifier: GPL-3.0-or-later
import type GLib from 'gi://GLib?version=2.0';

import { loadLibrary } from '../../src/native/library.js';
import { buildPath } from './bed.js';

/** What of memory GJS cannot do by itself (tests/support/memory/). */
export interface TestMemory {
    /** Memory that never gets shorter; a descriptor for the caller. */
    readonly new_sealed: (size: number) => number;
    /** A DMA-BUF of such memory, whole pages; a descriptor for the caller. */
    readonly export_dmabuf: (memory: number, size: number) => number;
    /** A copy of a DMA-BUF's first bytes. */
    readonly read_dmabuf: (dmabuf: number, size: number) => GLib.Bytes;
}

/** Throws where it was not built. */
export function testMemory(): TestMemory {
    const library = loadLibrary<TestMemory>(
        'VitrineTestMemory',
        ({ new_sealed }) => typeof new_sealed === 'function',
        buildPath('tests/support/memory'),
    );
    if (!library) throw new Error('tests/support/memory is not built');
    return library;
}
