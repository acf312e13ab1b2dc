// SPDX-License-Identifier: LGPL-2.1-or-later
import GLib from 'gi://GLib?version=2.0';

import { layoutBytes, Rejected, type PixelLayout } from './checks.js';

/**
 * Maps the memory behind `fd` read-only and checks that the frame lies within it.
 *
 * The right bound is the end of the last *pixel*: QEMU's heads share one resource, so
 * `offset + stride * height` may pass its end (QEMU 10.0, two heads). The mapping is private, yet
 * shows the peer's later writes, since this side never writes. A peer that shrinks the memory
 * afterwards can still kill us by SIGBUS, which is why only QEMU on its own control connection is
 * told that this side takes maps.
 *
 * @param fd - stays the caller's, who may close it at once: the mapping does not need it
 */
export function mapFrame(fd: number, offset: number, layout: PixelLayout): GLib.Bytes {
    let mapped: GLib.MappedFile;
    try {
        mapped = GLib.MappedFile.new_from_fd(fd, false);
    } catch (error) {
        throw new Rejected(`the shared memory cannot be mapped: ${String(error)}`);
    }
    const length = mapped.get_length();
    if (offset + layoutBytes(layout) > length)
        throw new Rejected(
            `a frame of ${layoutBytes(layout)} bytes at ${offset} in ${length} bytes of memory`,
        );
    return mapped.get_bytes();
}
