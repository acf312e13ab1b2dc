// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import './promisify.js';

/** A peer that has not read what was sent by then does not get it. */
const FLUSH_TIMEOUT_MS = 1000;

async function flush(connection: Gio.DBusConnection): Promise<void> {
    const cancellable = new Gio.Cancellable();
    let timer = GLib.timeout_add(GLib.PRIORITY_DEFAULT, FLUSH_TIMEOUT_MS, () => {
        timer = 0;
        cancellable.cancel();
        return GLib.SOURCE_REMOVE;
    });
    try {
        await connection.flush(cancellable);
    } finally {
        if (timer !== 0) GLib.source_remove(timer);
    }
}

/**
 * Ends a peer-to-peer connection once what was sent has left: closing alone would drop what waits
 * to be written, and GDBus would keep the socket until the connection is collected as garbage.
 */
export async function closePeerConnection(connection: Gio.DBusConnection): Promise<void> {
    try {
        await flush(connection);
        await connection.close(null);
    } catch {
        // Already closed by the other side, or never to be read: what was wanted.
    } finally {
        connection.get_stream().close(null);
    }
}
