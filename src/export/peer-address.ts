// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';

const IPPROTO_TCP = 6;
const TCP_NODELAY = 1;
const TCP_NOTSENT_LOWAT = 25;

/**
 * What the kernel takes beyond what is on its way. Else it takes megabytes for a slow viewer, which
 * then sees and hears the past.
 */
const MAX_UNSENT = 128 * 1024;

/** What is sent to viewers is small or large, never in between: nothing is to be waited for. */
export function sendAtOnce(connection: Gio.SocketConnection): void {
    const socket = connection.get_socket();
    if (socket.get_family() === Gio.SocketFamily.UNIX) return;
    socket.set_option(IPPROTO_TCP, TCP_NODELAY, 1);
    socket.set_option(IPPROTO_TCP, TCP_NOTSENT_LOWAT, MAX_UNSENT);
}
