// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';

const IPPROTO_TCP = 6;
const TCP_NODELAY = 1;

/** Where a viewer comes from, for logs and for counting tries. */
export function addressOf(connection: Gio.SocketConnection): string {
    const address = connection.get_remote_address();
    return address instanceof Gio.InetSocketAddress
        ? address.get_address().to_string()
        : 'this computer';
}

/** What is sent to viewers is small or large, never in between: nothing is to be waited for. */
export function sendAtOnce(connection: Gio.SocketConnection): void {
    const socket = connection.get_socket();
    if (socket.get_family() === Gio.SocketFamily.UNIX) return;
    socket.set_option(IPPROTO_TCP, TCP_NODELAY, 1);
}
