// SPDX-License-Identifier: LGPL-2.1-or-later
//
// Gio's asynchronous calls as promises, made so once and for every floor above. Importing this
// file is enough; a second `_promisify` of the same method would wrap the wrapper.
import Gio from 'gi://Gio?version=2.0';

Gio._promisify(Gio.DBusConnection, 'new', 'new_finish');
Gio._promisify(Gio.DBusConnection, 'new_for_address', 'new_for_address_finish');
Gio._promisify(Gio.DBusConnection.prototype, 'call', 'call_finish');
Gio._promisify(
    Gio.DBusConnection.prototype,
    'call_with_unix_fd_list',
    'call_with_unix_fd_list_finish',
);
Gio._promisify(Gio.DBusConnection.prototype, 'close', 'close_finish');
Gio._promisify(Gio.DBusConnection.prototype, 'flush', 'flush_finish');
Gio._promisify(Gio.SocketClient.prototype, 'connect_async', 'connect_finish');
Gio._promisify(Gio.DataInputStream.prototype, 'read_line_async', 'read_line_finish_utf8');
Gio._promisify(Gio.InputStream.prototype, 'read_bytes_async', 'read_bytes_finish');
Gio._promisify(Gio.InputStream.prototype, 'close_async', 'close_finish');
Gio._promisify(Gio.OutputStream.prototype, 'close_async', 'close_finish');
Gio._promisify(Gio.OutputStream.prototype, 'write_bytes_async', 'write_bytes_finish');
Gio._promisify(Gio.OutputStream.prototype, 'write_all_async', 'write_all_finish');
Gio._promisify(Gio.IOStream.prototype, 'close_async', 'close_finish');
Gio._promisify(Gio.Subprocess.prototype, 'wait_async', 'wait_finish');
Gio._promisify(Gio.Subprocess.prototype, 'communicate_async', 'communicate_finish');
Gio._promisify(Gio.Subprocess.prototype, 'communicate_utf8_async', 'communicate_utf8_finish');
Gio._promisify(Gio.File.prototype, 'load_contents_async', 'load_contents_finish');
Gio._promisify(Gio.File.prototype, 'query_info_async', 'query_info_finish');
Gio._promisify(Gio.File.prototype, 'read_async', 'read_finish');
Gio._promisify(Gio.File.prototype, 'create_async', 'create_finish');
Gio._promisify(Gio.File.prototype, 'replace_async', 'replace_finish');
Gio._promisify(Gio.File.prototype, 'delete_async', 'delete_finish');
Gio._promisify(Gio.File.prototype, 'make_directory_async', 'make_directory_finish');

type OpenConnection = (
    stream: Gio.IOStream,
    guid: string | null,
    flags: Gio.DBusConnectionFlags,
    observer: Gio.DBusAuthObserver | null,
    cancellable: Gio.Cancellable | null,
) => Promise<Gio.DBusConnection>;

/**
 * Opens a D-Bus connection on a stream without blocking. The generated types know the constructor
 * only in its callback form.
 *
 * @param guid - null for the authentication client, a GUID for the server
 */
export function openPeerConnection(
    stream: Gio.IOStream,
    guid: string | null,
    flags: Gio.DBusConnectionFlags,
    cancellable: Gio.Cancellable | null,
): Promise<Gio.DBusConnection> {
    const connectionClass = Gio.DBusConnection as unknown as Record<'new', OpenConnection>;
    return connectionClass.new(stream, guid, flags, null, cancellable);
}
