// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { Rejected } from './checks.js';
import { closeDeadConnection } from './dead-connection.js';
import { guardFromFlood, type FloodGuard, type Invocation } from './flood-guard.js';
import { DisplayError } from './interface-info.js';
import { openPeerConnection } from './promisify.js';

/** How many messages came and how many of them the checks refused. */
export interface MessageCounts {
    received: number;
    rejected: number;
}

/** What one end of a private connection serves, and who is told. */
export interface EndpointService {
    readonly path: string;
    readonly interfaces: readonly Gio.DBusInterfaceInfo[];
    /** The value of the property `Interfaces`: full names of the further ones. */
    readonly advertised: readonly string[];
    /**
     * Answers a method whose parameters have the right types: a value, null for an empty reply, or
     * `LATER` when it answers the invocation itself. Throws `Rejected` for what the checks refuse.
     */
    receive(
        method: string,
        parameters: GLib.Variant,
        invocation: Invocation,
    ): GLib.Variant | null | typeof LATER;
    /** The peer is gone; nothing follows. Not called after {@link Endpoint.close}. */
    closed(): void;
}

/** Says that the invocation will be answered later. */
export const LATER = Symbol('answered later');

/**
 * Our end of a private connection on which a machine calls us: a display, a sound.
 *
 * This end is always the D-Bus authentication *client*, and exports its objects before it lets any
 * message in: QEMU stands still from the call that hands it the socket until authentication is
 * done, and reads our properties at once (QEMU 7.0 to 11.1, `ui/dbus-listener.c`).
 */
export class Endpoint {
    /** Live counters, for statistics. */
    readonly counts: MessageCounts = { received: 0, rejected: 0 };
    /** Why the latest refused message was refused. */
    lastRejection: string | null = null;

    readonly connection: Gio.DBusConnection;
    /**
     * Stands between the peer and the service.
     *
     * @internal
     */
    readonly guard: FloodGuard;
    #service: EndpointService;
    #registrations: number[] = [];
    #closedId = 0;

    private constructor(connection: Gio.DBusConnection, service: EndpointService) {
        this.connection = connection;
        this.#service = service;
        const { path, interfaces } = service;
        this.guard = guardFromFlood(connection, path, interfaces, this.#receive);
    }

    /**
     * Authenticates on `socket` and starts to serve. The socket belongs to the endpoint from the
     * call on, even when it rejects. Begin this *before* waiting for anything of the peer.
     *
     * @internal
     */
    static async open(
        socket: Gio.Socket,
        service: EndpointService,
        cancellable: Gio.Cancellable | null,
    ): Promise<Endpoint> {
        const stream = socket.connection_factory_create_connection();
        let connection: Gio.DBusConnection;
        try {
            connection = await openPeerConnection(
                stream,
                null,
                Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT |
                    Gio.DBusConnectionFlags.DELAY_MESSAGE_PROCESSING,
                cancellable,
            );
        } catch (error) {
            stream.close(null);
            throw error;
        }
        const endpoint = new Endpoint(connection, service);
        endpoint.#start();
        return endpoint;
    }

    #start(): void {
        for (const info of this.#service.interfaces) {
            this.#registrations.push(
                this.connection.register_object_with_closures2(
                    this.#service.path,
                    info,
                    this.#onCall,
                    () => new GLib.Variant('as', [...this.#service.advertised]),
                    null,
                ),
            );
        }
        this.#closedId = this.connection.connect('closed', (_connection, _vanished, error) => {
            closeDeadConnection(this.connection, error);
            this.guard.finish(() => {
                this.#release();
                this.#service.closed();
            });
        });
        this.connection.start_message_processing();
    }

    readonly #onCall = (
        _connection: Gio.DBusConnection,
        _sender: string | null,
        _path: string,
        _interfaceName: string,
        method: string,
        parameters: GLib.Variant,
        invocation: Gio.DBusMethodInvocation,
    ): void => {
        this.guard.receive(method, parameters, invocation);
    };

    readonly #receive = (
        method: string,
        parameters: GLib.Variant,
        invocation: Invocation,
    ): void => {
        this.counts.received++;
        try {
            const reply = this.#service.receive(method, parameters, invocation);
            if (reply !== LATER) invocation.return_value(reply);
        } catch (error) {
            this.#refuse(method, error, invocation);
        }
    };

    #refuse(method: string, error: unknown, invocation: Invocation): void {
        this.counts.rejected++;
        this.lastRejection =
            error instanceof Rejected ? error.message : `internal error: ${String(error)}`;
        const answer = new DisplayError('Invalid', `${method}: ${this.lastRejection}`);
        invocation.return_dbus_error(answer.dbusName, answer.message);
        if (!(error instanceof Rejected)) logError(error as object, method);
    }

    /** Leaves; the peer sees the end of its socket. */
    close(): void {
        this.#release();
        this.connection.close(null).catch(() => {
            // Already closed by the peer: what was wanted.
        });
    }

    #release(): void {
        if (this.#closedId === 0) return;
        this.connection.disconnect(this.#closedId);
        this.#closedId = 0;
        this.guard.close();
        for (const id of this.#registrations) this.connection.unregister_object(id);
        this.#registrations = [];
    }
}
