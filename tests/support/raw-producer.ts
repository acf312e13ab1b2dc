// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { LISTENER_INTERFACE, LISTENER_PATH } from '../../src/display1/listener.js';
import { openPeerConnection } from '../../src/display1/promisify.js';

/**
 * The other end of a listener's socket, as QEMU is: it authenticates as server, and then sends
 * whatever a spec wants, well-formed or not.
 */
export class RawProducer {
    readonly #connection: Gio.DBusConnection;

    private constructor(connection: Gio.DBusConnection) {
        this.#connection = connection;
    }

    /** Start it in the same turn as the listener: both wait for each other. */
    static async open(socket: Gio.Socket): Promise<RawProducer> {
        const connection = await openPeerConnection(
            socket.connection_factory_create_connection(),
            Gio.dbus_generate_guid(),
            Gio.DBusConnectionFlags.AUTHENTICATION_SERVER,
            null,
        );
        return new RawProducer(connection);
    }

    /** Calls a method and waits for the answer; rejects with the listener's error. */
    async call(
        method: string,
        parameters: GLib.Variant | null,
        interfaceName = LISTENER_INTERFACE,
        fds: readonly number[] = [],
    ): Promise<void> {
        const list = new Gio.UnixFDList();
        for (const fd of fds) list.append(fd);
        try {
            await this.#connection.call_with_unix_fd_list(
                null,
                LISTENER_PATH,
                interfaceName,
                method,
                parameters,
                null,
                Gio.DBusCallFlags.NONE,
                5000,
                list,
                null,
            );
        } finally {
            for (const fd of list.steal_fds()) GLib.close(fd);
        }
    }

    /** What the listener says it takes beside the basic calls. */
    async interfaces(): Promise<string[]> {
        const reply = await this.#connection.call(
            null,
            LISTENER_PATH,
            'org.freedesktop.DBus.Properties',
            'Get',
            new GLib.Variant('(ss)', [LISTENER_INTERFACE, 'Interfaces']),
            new GLib.VariantType('(v)'),
            Gio.DBusCallFlags.NONE,
            5000,
            null,
        );
        return reply.get_child_value(0).get_variant().get_strv();
    }

    async close(): Promise<void> {
        if (!this.#connection.is_closed()) await this.#connection.close(null);
    }
}
