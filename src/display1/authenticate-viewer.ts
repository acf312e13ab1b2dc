// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { openPeerConnection } from './promisify.js';

/** A viewer that has not authenticated by then never will; QEMU would wait for ever. */
const AUTHENTICATION_TIMEOUT_MS = 10_000;

/**
 * Is the authentication server on a stream, for a viewer that has a while to come. The stream
 * stays the caller's until this resolves, and is the connection's from then on.
 *
 * @param flags - further ones
 * @param cancellable - ends the waiting early, and is cancelled when the while is over
 */
export async function authenticateViewer(
    stream: Gio.IOStream,
    flags: Gio.DBusConnectionFlags,
    cancellable = new Gio.Cancellable(),
): Promise<Gio.DBusConnection> {
    let timer = GLib.timeout_add(GLib.PRIORITY_DEFAULT, AUTHENTICATION_TIMEOUT_MS, () => {
        timer = 0;
        cancellable.cancel();
        return GLib.SOURCE_REMOVE;
    });
    const server = Gio.DBusConnectionFlags.AUTHENTICATION_SERVER;
    try {
        return await openPeerConnection(
            stream,
            Gio.dbus_generate_guid(),
            server | flags,
            cancellable,
        );
    } finally {
        if (timer !== 0) GLib.source_remove(timer);
    }
}
