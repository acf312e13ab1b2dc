// SPDX-License-Identifier: LGPL-2.1-or-later
import GLib from 'gi://GLib?version=2.0';

import { native } from '../native/native.js';
import type { VitrineNative } from '../../types/vitrine-native.js';
import { layoutBytes, Rejected, type PixelLayout } from './checks.js';

/** The memory of a peer, mapped for reading; what the peer writes later shows. */
export interface FrameMap {
    /** From the beginning of the memory; mapped as long as any slice of it is in use. */
    readonly bytes: GLib.Bytes;
    /**
     * Whether the peer took memory away that was read afterwards: it reads as zeros. Always false
     * where maps are not guarded.
     */
    readonly isLost: () => boolean;
    /** Reads the bytes while their device leaves them alone; missing where no device has them. */
    readonly reading?: (read: () => void) => void;
}

/**
 * Whether a peer that shrinks its memory leaves us alive. Where it is false, only QEMU on its own
 * control connection may be told that this side takes maps.
 */
export const mapsAreGuarded: boolean = native !== null;

/**
 * Maps the memory behind `fd` read-only and checks that the frame lies within it.
 *
 * The right bound is the end of the last *pixel*: QEMU's heads share one resource, so
 * `offset + stride * height` may pass its end (QEMU 10.0, two heads).
 *
 * @param fd - stays the caller's, who may close it at once: the mapping does not need it
 */
export function mapFrame(fd: number, offset: number, layout: PixelLayout): FrameMap {
    const needed = offset + layoutBytes(layout);
    try {
        return native ? mapGuarded(native, fd, needed) : mapPlainly(fd, needed);
    } catch (error) {
        if (error instanceof Rejected) throw error;
        throw new Rejected(`the shared memory cannot be mapped: ${messageOf(error)}`);
    }
}

function messageOf(error: unknown): string {
    return error instanceof GLib.Error ? error.message : String(error);
}

function mapGuarded({ GuardedMap }: VitrineNative, fd: number, needed: number): FrameMap {
    const map = GuardedMap.new(fd, needed);
    const reading = (read: () => void): void => {
        map.begin_read();
        try {
            read();
        } finally {
            map.end_read();
        }
    };
    return { bytes: map.get_bytes(), isLost: () => map.lost, reading };
}

/** The mapping is private, yet shows the peer's later writes, since this side never writes. */
function mapPlainly(fd: number, needed: number): FrameMap {
    const mapped = GLib.MappedFile.new_from_fd(fd, false);
    const length = mapped.get_length();
    if (needed > length)
        throw new Rejected(
            `the shared memory cannot be mapped: ${needed} bytes in ${length} bytes of memory`,
        );
    return { bytes: mapped.get_bytes(), isLost: () => false };
}
