// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';

import { isIOError } from './errors.js';

/**
 * Takes a lock among this user's processes, or gives null while another has it.
 *
 * The lock is a name in the kernel's abstract namespace, which goes with the process that holds
 * it, however it ends. Nothing secret may hang on it: another user who takes the name only makes us
 * wait.
 *
 * @param name - up to 80 characters
 * @returns what closing gives the lock back
 */
export function tryUserLock(name: string): Gio.Socket | null {
    const socket = Gio.Socket.new(
        Gio.SocketFamily.UNIX,
        Gio.SocketType.STREAM,
        Gio.SocketProtocol.DEFAULT,
    );
    const uid = Gio.Credentials.new().get_unix_user();
    const address = new Gio.UnixSocketAddress({
        path: `vitrine-${name}-${String(uid)}`,
        addressType: Gio.UnixSocketAddressType.ABSTRACT,
    });
    try {
        socket.bind(address, false);
        return socket;
    } catch (error) {
        socket.close();
        if (isIOError(error, Gio.IOErrorEnum.ADDRESS_IN_USE)) return null;
        throw error;
    }
}
