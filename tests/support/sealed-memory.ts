// SPDX-License-Identifier: GPL-3.0-or-later
import GioUnix from 'gi://GioUnix?version=2.0';

import { loadLibrary } from '../../src/native/library.js';
import { buildPath } from './bed.js';

interface VitrineTestMemory {
    readonly new_sealed: (size: number) => number;
}

/** Memory with these bytes, of which its owner can take nothing away: a descriptor for the caller. */
export function sealedMemory(bytes: Uint8Array): number {
    const library = loadLibrary<VitrineTestMemory>(
        'VitrineTestMemory',
        ({ new_sealed }) => typeof new_sealed === 'function',
        buildPath('tests/support/memory'),
    );
    if (!library) throw new Error('tests/support/memory is not built');
    const fd = library.new_sealed(bytes.length);
    GioUnix.OutputStream.new(fd, false).write_all(bytes, null);
    return fd;
}
