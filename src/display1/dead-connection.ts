// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

/** Reading to the end of what a socket holds takes milliseconds. */
const READ_OUT_MS = 1000;

/**
 * Closes the socket of a connection that has just emitted `closed`. GDBus would keep it until the
 * connection is collected as garbage.
 *
 * @param error - what `closed` told. When it was a failed write, GDBus's thread still reads what
 *   came before the end, and warns of a socket that is closed under it: that one gets a second.
 */
export function closeDeadConnection(
    connection: Gio.DBusConnection,
    error: GLib.Error | null,
): void {
    const stream = connection.get_stream();
    const failedWrite = error?.matches(Gio.io_error_quark(), Gio.IOErrorEnum.BROKEN_PIPE) ?? false;
    if (!failedWrite || !(stream instanceof Gio.SocketConnection)) {
        stream.close(null);
        return;
    }
    stream.get_socket().shutdown(true, true);
    GLib.timeout_add(GLib.PRIORITY_DEFAULT, READ_OUT_MS, () => {
        stream.close(null);
        return GLib.SOURCE_REMOVE;
    });
}

/** Whether a message could not be sent since its connection is closed. */
export function isClosedError(error: unknown): boolean {
    return error instanceof GLib.Error && error.matches(Gio.IOErrorEnum, Gio.IOErrorEnum.CLOSED);
}
