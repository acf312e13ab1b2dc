// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { closePeerConnection } from './close-connection.js';
import { isClosedError } from './dead-connection.js';
import { openPeerConnection } from './promisify.js';

/** A viewer that has not authenticated by then never will; QEMU would wait for ever. */
const AUTHENTICATION_TIMEOUT_MS = 10_000;

const READ_TIMEOUT_MS = 5000;

/**
 * The producer's end of a private connection: it authenticates the viewer, reads what the viewer
 * takes, and calls it.
 */
export class Feed {
    /** Full names of the further interfaces that the viewer has. */
    readonly interfaces: readonly string[];

    readonly #connection: Gio.DBusConnection;
    readonly #path: string;
    readonly #onClosed: () => void;
    #closedId: number;

    private constructor(
        connection: Gio.DBusConnection,
        path: string,
        interfaces: readonly string[],
        onClosed: () => void,
    ) {
        this.#connection = connection;
        this.#path = path;
        this.interfaces = interfaces;
        this.#onClosed = onClosed;
        this.#closedId = connection.connect('closed', () => {
            this.#release();
            connection.get_stream().close(null);
            this.#onClosed();
        });
    }

    /**
     * Opens the producer's end of a socket, which it owns from the call on.
     *
     * @param path - of the viewer's object
     * @param interfaceName - the one whose property `Interfaces` tells the others
     * @param onClosed - the viewer is gone; not called after {@link Feed.close}
     */
    static async open(
        socket: Gio.Socket,
        path: string,
        interfaceName: string,
        onClosed: () => void,
    ): Promise<Feed> {
        const stream = socket.connection_factory_create_connection();
        try {
            const connection = await authenticate(stream);
            const interfaces = await readInterfaces(connection, path, interfaceName);
            // A viewer that left at once: its `closed` has been and will not come again.
            if (connection.is_closed()) throw new Error('the viewer has left');
            return new Feed(connection, path, interfaces, onClosed);
        } catch (error) {
            stream.close(null);
            throw error;
        }
    }

    get isClosed(): boolean {
        return this.#connection.is_closed();
    }

    /** Calls a method that nobody answers, as QEMU does (`G_DBUS_CALL_FLAGS_NONE`, no callback). */
    send(interfaceName: string, method: string, parameters: GLib.Variant | null): void {
        if (this.#connection.is_closed()) return;
        const message = Gio.DBusMessage.new_method_call(null, this.#path, interfaceName, method);
        message.set_flags(Gio.DBusMessageFlags.NO_REPLY_EXPECTED);
        if (parameters) message.set_body(parameters);
        try {
            this.#connection.send_message(message, Gio.DBusSendMessageFlags.NONE);
        } catch (error) {
            // GDBus' own thread may have seen the end between the question and here.
            if (!isClosedError(error)) throw error;
        }
    }

    /**
     * Calls a method and waits for the answer. Descriptors stay the caller's; the copies that
     * travel are closed when the answer is there: only then is it certain that they were sent.
     */
    async call(
        interfaceName: string,
        method: string,
        parameters: GLib.Variant | null,
        timeoutMs: number,
        fds: readonly number[] = [],
    ): Promise<GLib.Variant> {
        const list = copies(fds);
        try {
            const [reply] = await this.#connection.call_with_unix_fd_list(
                null,
                this.#path,
                interfaceName,
                method,
                parameters,
                null,
                Gio.DBusCallFlags.NONE,
                timeoutMs,
                list,
                null,
            );
            return reply;
        } finally {
            for (const fd of list?.steal_fds() ?? []) GLib.close(fd);
        }
    }

    /** Ends the connection once what was sent has left. */
    close(): void {
        this.#release();
        closePeerConnection(this.#connection).catch(logError);
    }

    #release(): void {
        if (this.#closedId === 0) return;
        this.#connection.disconnect(this.#closedId);
        this.#closedId = 0;
    }
}

/** Is the authentication server on a stream, for a viewer that has a while to come. */
async function authenticate(stream: Gio.IOStream): Promise<Gio.DBusConnection> {
    const cancellable = new Gio.Cancellable();
    let timer = GLib.timeout_add(GLib.PRIORITY_DEFAULT, AUTHENTICATION_TIMEOUT_MS, () => {
        timer = 0;
        cancellable.cancel();
        return GLib.SOURCE_REMOVE;
    });
    const server = Gio.DBusConnectionFlags.AUTHENTICATION_SERVER;
    try {
        const guid = Gio.dbus_generate_guid();
        return await openPeerConnection(stream, guid, server, cancellable);
    } finally {
        if (timer !== 0) GLib.source_remove(timer);
    }
}

function copies(fds: readonly number[]): Gio.UnixFDList | null {
    if (fds.length === 0) return null;
    const list = new Gio.UnixFDList();
    for (const fd of fds) list.append(fd);
    return list;
}

/** A viewer that does not say has no further interfaces (libmks before it had Map). */
async function readInterfaces(
    connection: Gio.DBusConnection,
    path: string,
    interfaceName: string,
): Promise<readonly string[]> {
    try {
        const reply = await connection.call(
            null,
            path,
            'org.freedesktop.DBus.Properties',
            'Get',
            new GLib.Variant('(ss)', [interfaceName, 'Interfaces']),
            GLib.VariantType.new('(v)'),
            Gio.DBusCallFlags.NONE,
            READ_TIMEOUT_MS,
            null,
        );
        const value = reply.get_child_value(0).get_variant();
        return value.get_type_string() === 'as' ? value.get_strv() : [];
    } catch (error) {
        if (connection.is_closed()) throw error;
        return [];
    }
}
