// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

/**
 * Takes peer-to-peer connections of this user's programs on a Unix socket. Others are turned away,
 * whatever the socket's mode.
 */
export class PeerServer {
    /** The D-Bus address under which it is reached. */
    readonly address: string;

    readonly #path: string;
    readonly #server: Gio.DBusServer;
    #handler: number;

    /**
     * @param path - of the socket, in a directory that only this user may enter; a file that is
     *     there is replaced
     * @param onConnection - exports objects at once: messages are let in when it returns
     */
    constructor(path: string, onConnection: (connection: Gio.DBusConnection) => void) {
        this.#path = path;
        this.address = `unix:path=${Gio.dbus_address_escape_value(path)}`;
        GLib.unlink(path);
        // Binds and listens, nothing that could wait; there is no other call.
        // eslint-disable-next-line no-restricted-syntax
        this.#server = Gio.DBusServer.new_sync(
            this.address,
            Gio.DBusServerFlags.AUTHENTICATION_REQUIRE_SAME_USER,
            Gio.dbus_generate_guid(),
            null,
            null,
        );
        this.#handler = this.#server.connect('new-connection', (_server, connection) => {
            onConnection(connection);
            return true;
        });
        this.#server.start();
    }

    /** Takes no more connections; those that are there stay. */
    close(): void {
        if (this.#handler === 0) return;
        this.#server.disconnect(this.#handler);
        this.#handler = 0;
        this.#server.stop();
        GLib.unlink(this.#path);
    }
}
