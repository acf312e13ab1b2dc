// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import type Soup from 'gi://Soup?version=3.0';

import { now } from '../clock.js';
import { sendAtOnce } from '../peer-address.js';
import { serveTls } from '../server-tls.js';

/** More connections at once are turned away. */
const MAX_CONNECTIONS = 256;

/** A browser that has asked for nothing for so long, or takes so long to ask, is let go. */
const IDLE_MS = 60_000;

const SWEEP_MS = 10_000;

/** A connection while it speaks HTTP. */
interface HttpConnection {
    readonly stream: Gio.IOStream;
    readonly remote: Gio.SocketAddress;
    /** When its last answer had left, or it came. */
    since: number;
}

/** The connections of browsers that speak HTTP: how many there are, and for how long. */
export class HttpConnections {
    readonly #server: Soup.Server;
    readonly #certificate: () => Gio.TlsCertificate | null;
    readonly #cancellable = new Gio.Cancellable();
    readonly #connections = new Set<HttpConnection>();
    #sweep = 0;

    /**
     * @param server - gets the requests
     * @param certificate - gives what browsers know this server by, asked for each anew; null:
     *     nothing is enciphered
     */
    constructor(server: Soup.Server, certificate: () => Gio.TlsCertificate | null) {
        this.#server = server;
        this.#certificate = certificate;
    }

    /** Takes a browser's connection. */
    async accept(socket: Gio.SocketConnection): Promise<void> {
        this.#forgetClosed();
        if (this.#connections.size >= MAX_CONNECTIONS) {
            socket.close(null);
            return;
        }
        sendAtOnce(socket);
        const remote = socket.get_remote_address();
        if (!remote) {
            socket.close(null);
            return;
        }
        const pending = { stream: socket, remote, since: now() };
        this.#add(pending);
        try {
            const certificate = this.#certificate();
            const identity = certificate && { certificate, authorities: null };
            const stream = identity ? await serveTls(socket, identity, this.#cancellable) : socket;
            this.#connections.delete(pending);
            this.#add({ stream, remote, since: now() });
            this.#server.accept_iostream(stream, socket.get_local_address(), remote);
        } catch {
            // It speaks no TLS, or does not take this certificate.
            this.#connections.delete(pending);
            closeStream(socket);
        }
    }

    /** A request was answered: its connection may ask the next. */
    answered(remote: Gio.SocketAddress | null): void {
        for (const connection of this.#connections)
            if (connection.remote === remote) connection.since = now();
    }

    /** A connection speaks HTTP no more; whoever took its stream closes it. */
    taken(remote: Gio.SocketAddress | null): void {
        for (const connection of this.#connections)
            if (connection.remote === remote) this.#connections.delete(connection);
    }

    #add(connection: HttpConnection): void {
        this.#connections.add(connection);
        if (this.#sweep !== 0) return;
        this.#sweep = GLib.timeout_add(GLib.PRIORITY_DEFAULT, SWEEP_MS, () => {
            this.#closeIdle();
            if (this.#connections.size > 0) return GLib.SOURCE_CONTINUE;
            this.#sweep = 0;
            return GLib.SOURCE_REMOVE;
        });
    }

    #forgetClosed(): void {
        for (const connection of this.#connections)
            if (connection.stream.is_closed()) this.#connections.delete(connection);
    }

    #closeIdle(): void {
        this.#forgetClosed();
        for (const connection of this.#connections) {
            if (now() - connection.since < IDLE_MS) continue;
            closeStream(connection.stream);
            this.#connections.delete(connection);
        }
    }

    close(): void {
        if (this.#sweep !== 0) GLib.source_remove(this.#sweep);
        this.#sweep = 0;
        this.#cancellable.cancel();
        for (const { stream } of this.#connections) closeStream(stream);
        this.#connections.clear();
    }
}

function closeStream(stream: Gio.IOStream): void {
    stream.close_async(GLib.PRIORITY_DEFAULT, null).catch(() => undefined);
}
