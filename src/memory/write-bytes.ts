// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { sliceBytes } from './byte-slices.js';

/**
 * Writes all of `bytes`. Not by GIO's own call for this, which takes an array: GJS frees the copy
 * that it makes of one before the stream has written it.
 *
 * @param stream - with `write_bytes_async` made a promise (`display1/promisify.ts`)
 */
export async function writeBytes(
    stream: Gio.OutputStream,
    bytes: GLib.Bytes,
    cancellable: Gio.Cancellable | null,
): Promise<void> {
    for (let rest = bytes; rest.get_size() > 0;) {
        const written = await stream.write_bytes_async(rest, GLib.PRIORITY_DEFAULT, cancellable);
        rest = sliceBytes(rest, written, rest.get_size() - written);
    }
}
