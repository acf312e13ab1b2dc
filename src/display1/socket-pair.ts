// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { DisplayError } from './interface-info.js';

/**
 * A connected stream socket out of a descriptor, which it owns from the call on, also when it
 * throws.
 *
 * @throws DisplayError when the descriptor is no socket
 */
export function socketFromFd(fd: number): Gio.Socket {
    try {
        return Gio.Socket.new_from_fd(fd);
    } catch (error) {
        // GLib has closed the descriptor together with the socket that did not come to be.
        throw new DisplayError('Failed', `Not a socket: ${String(error)}`);
    }
}

function unixSocket(): Gio.Socket {
    return Gio.Socket.new(Gio.SocketFamily.UNIX, Gio.SocketType.STREAM, Gio.SocketProtocol.DEFAULT);
}

/**
 * Makes two connected Unix stream sockets; the caller owns and closes both.
 *
 * GIO has no `socketpair()` that introspection reaches, so a listener on a path in a fresh 0700
 * directory stands in for it: nobody else can connect between bind and accept, and neither the
 * path nor the directory outlives the call. For AF_UNIX the connect completes without a main loop.
 */
export function socketPair(): [Gio.Socket, Gio.Socket] {
    const directory = GLib.dir_make_tmp('vitrine-XXXXXX');
    const path = GLib.build_filenamev([directory, 's']);
    const listener = unixSocket();
    const ours = unixSocket();
    try {
        const address = Gio.UnixSocketAddress.new(path);
        listener.bind(address, false);
        listener.listen();
        ours.connect(address, null);
        return [ours, listener.accept(null)];
    } catch (error) {
        ours.close();
        throw error;
    } finally {
        listener.close();
        GLib.unlink(path);
        GLib.rmdir(directory);
    }
}
