// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import type GLib from 'gi://GLib?version=2.0';

import type { Control } from './control.js';

/** Which signals are meant. */
export interface SignalMatch {
    readonly path: string;
    readonly interfaceName: string;
    readonly signal: string;
    /** What their first argument says; null for whatever it says. */
    readonly argument?: string | null;
}

/**
 * Follows one signal of a peer until `close()`.
 *
 * Peer to peer signals come without a sender and no match rule is needed; GDBus handles both by
 * `busName` null. On a connection that is closed already nothing is heard, nor complained of: the
 * machine may have ended while what follows it was made, and GDBus would log the match rule that
 * it cannot send as a critical error.
 */
export class RemoteSignal {
    readonly #connection: Gio.DBusConnection;
    #subscription = 0;

    constructor(
        control: Control,
        match: SignalMatch,
        received: (parameters: GLib.Variant) => void,
    ) {
        this.#connection = control.connection;
        if (control.connection.is_closed()) return;
        this.#subscription = control.connection.signal_subscribe(
            control.busName,
            match.interfaceName,
            match.signal,
            match.path,
            match.argument ?? null,
            Gio.DBusSignalFlags.NONE,
            (_connection, _sender, _path, _interface, _signal, parameters) => {
                received(parameters);
            },
        );
    }

    /** Nothing more is heard. Safe to call twice. */
    close(): void {
        if (this.#subscription === 0) return;
        this.#connection.signal_unsubscribe(this.#subscription);
        this.#subscription = 0;
    }
}
