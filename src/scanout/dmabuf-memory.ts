// SPDX-License-Identifier: LGPL-2.1-or-later
//
// What the memory behind a DMA-BUF's descriptor really is: any program may send any descriptor.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { nativeGtk } from '../native/native-gtk.js';
import type { VitrineNativeGtk } from '../../types/vitrine-native-gtk.js';

/**
 * `dmabuf`: what it says it is. `sealed`: a file in memory that never gets shorter. `shrinkable`:
 * one that its owner may cut at any time, and whoever reads on is ended by a signal.
 */
export type MemoryKind = 'dmabuf' | 'sealed' | 'shrinkable';

export interface SharedMemory {
    readonly kind: MemoryKind;
    /** Bytes; final unless the memory is shrinkable. */
    readonly size: number;
}

/** @returns null where the descriptor is no memory at all */
export function inspectMemory(fd: number): SharedMemory | null {
    try {
        return nativeGtk ? inspectNatively(nativeGtk, fd) : inspectByProc(fd);
    } catch (error) {
        if (error instanceof GLib.Error) return null;
        throw error;
    }
}

function inspectNatively(
    { inspect_memory, MemoryKind }: VitrineNativeGtk,
    fd: number,
): SharedMemory {
    const [, kind, size] = inspect_memory(fd);
    if (kind === MemoryKind.DMABUF) return { kind: 'dmabuf', size };
    return { kind: kind === MemoryKind.SEALED ? 'sealed' : 'shrinkable', size };
}

/**
 * The kernel describes a DMA-BUF in `/proc`, in words that no other file has. It tells nobody
 * there of seals, so all other memory counts as shrinkable.
 */
function inspectByProc(fd: number): SharedMemory | null {
    const [, bytes] = GLib.file_get_contents(`/proc/self/fdinfo/${fd}`);
    const text = new TextDecoder().decode(bytes);
    const size = /^size:\s*(\d+)$/m.exec(text)?.[1];
    if (size !== undefined && /^exp_name:/m.test(text))
        return { kind: 'dmabuf', size: Number(size) };
    const info = Gio.File.new_for_path(`/proc/self/fd/${fd}`).query_info(
        'standard::type,standard::size',
        Gio.FileQueryInfoFlags.NONE,
        null,
    );
    if (info.get_file_type() !== Gio.FileType.REGULAR) return null;
    return { kind: 'shrinkable', size: info.get_size() };
}
