// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';

import { openPeerConnection } from '../display1/promisify.js';

/**
 * The flags for a connection to a machine that authenticates us over this socket.
 *
 * QEMU compares the user we claim to be with the one who *made* the socket pair. Where that is
 * somebody else (libvirt's root daemon makes pairs for desktop users), no claim of ours would
 * pass; CROSS_NAMESPACE claims nothing and lets the kernel say who made it. It must not be set
 * otherwise: a GDBus server before 2.73.3 never answers it.
 */
function peerFlags(socket: Gio.Socket): Gio.DBusConnectionFlags {
    const maker = socket.get_credentials().get_unix_user();
    const flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT;
    if (maker === Gio.Credentials.new().get_unix_user()) return flags;
    return flags | Gio.DBusConnectionFlags.CROSS_NAMESPACE;
}

/**
 * Makes a peer-to-peer connection to a machine at the other end of a socket.
 *
 * @param socket - becomes the connection's; closed when connecting fails
 */
export async function connectPeer(
    socket: Gio.Socket,
    cancellable: Gio.Cancellable | null,
): Promise<Gio.DBusConnection> {
    try {
        const stream = socket.connection_factory_create_connection();
        return await openPeerConnection(stream, null, peerFlags(socket), cancellable);
    } catch (error) {
        socket.close();
        throw error;
    }
}
