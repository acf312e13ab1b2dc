// SPDX-License-Identifier: LGPL-2.1-or-later
import type Gio from 'gi://Gio?version=2.0';
import type GLib from 'gi://GLib?version=2.0';

import { closePeerConnection } from './close-connection.js';

/** Peer-to-peer connections on which something is served, each until its peer leaves. */
export class ServedConnections {
    readonly #ends = new Map<Gio.DBusConnection, () => void>();

    get size(): number {
        return this.#ends.size;
    }

    /**
     * Keeps a connection, which is this object's from now on.
     *
     * @param takeBack - ends what is served on it; called once, whoever ends it
     * @param left - the peer has ended it by itself, after that
     */
    add(
        connection: Gio.DBusConnection,
        takeBack: () => void,
        left: () => void = () => undefined,
    ): void {
        const closed = connection.connect('closed', () => {
            end();
            left();
        });
        const end = (): void => {
            if (!this.#ends.delete(connection)) return;
            connection.disconnect(closed);
            takeBack();
            closePeerConnection(connection).catch(logError);
        };
        this.#ends.set(connection, end);
    }

    /** Emits a signal to all peers. */
    emit(path: string, interfaceName: string, signal: string, parameters: GLib.Variant): void {
        for (const connection of this.#ends.keys())
            if (!connection.is_closed())
                connection.emit_signal(null, path, interfaceName, signal, parameters);
    }

    /** Ends all of them; others may be added later. */
    close(): void {
        for (const end of [...this.#ends.values()]) end();
    }
}
