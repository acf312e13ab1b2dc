// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GioUnix from 'gi://GioUnix?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { testMemory } from './test-memory.js';

/** Memory with these bytes, of which its owner can take nothing away: a descriptor for the caller. */
export function sealedMemory(bytes: Uint8Array): number {
    const fd = testMemory().new_sealed(bytes.length);
    GioUnix.OutputStream.new(fd, false).write_all(bytes, null);
    return fd;
}

/** Writes into such memory, which may be shown meanwhile. */
export function writeMemory(fd: number, position: number, bytes: Uint8Array): void {
    const file = Gio.File.new_for_path(`/proc/self/fd/${fd}`).open_readwrite(null);
    file.seek(position, GLib.SeekType.SET, null);
    file.get_output_stream().write_all(bytes, null);
    file.close(null);
}
