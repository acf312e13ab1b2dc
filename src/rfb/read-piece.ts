// SPDX-License-Identifier: GPL-3.0-or-later
import type Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../display1/promisify.js';
import { gcPacer } from '../memory/gc-pacer.js';

/** What a call of GIO's leaves to the collector, beside its bytes: tasks, results, promises. */
export const CALL_BYTES = 8192;

/** Reads as many bytes as there are, up to a count; none at the end. They are the caller's own. */
export async function readPiece(
    stream: Gio.IOStream,
    count: number,
    cancellable: Gio.Cancellable,
): Promise<Uint8Array> {
    const input = stream.get_input_stream();
    const bytes = await input.read_bytes_async(count, GLib.PRIORITY_DEFAULT, cancellable);
    gcPacer.count(bytes.get_size() + CALL_BYTES);
    return bytes.toArray();
}
