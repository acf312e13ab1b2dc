// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import type { Control } from './control.js';

/**
 * Follows `PropertiesChanged` of one interface at one path until `close()`.
 *
 * Peer to peer the signal comes without a sender and no match rule is needed; GDBus handles both
 * by `busName` null.
 */
export class RemoteProperties {
    #connection: Gio.DBusConnection;
    #subscription: number;

    /** @param onChanged - gets the changed properties, `a{sv}` */
    constructor(
        control: Control,
        path: string,
        interfaceName: string,
        onChanged: (changed: GLib.VariantDict) => void,
    ) {
        this.#connection = control.connection;
        this.#subscription = control.connection.signal_subscribe(
            control.busName,
            'org.freedesktop.DBus.Properties',
            'PropertiesChanged',
            path,
            interfaceName,
            Gio.DBusSignalFlags.NONE,
            (_connection, _sender, _path, _interface, _signal, parameters) => {
                if (parameters.get_type_string() !== '(sa{sv}as)') return;
                onChanged(GLib.VariantDict.new(parameters.get_child_value(1)));
            },
        );
    }

    close(): void {
        if (this.#subscription === 0) return;
        this.#connection.signal_unsubscribe(this.#subscription);
        this.#subscription = 0;
    }
}

/** A property of the given type, or null where it is missing or of another type. */
export function property(
    properties: GLib.VariantDict,
    name: string,
    type: string,
): GLib.Variant | null {
    // The GIR does not say that it may be null.
    return properties.lookup_value(name, GLib.VariantType.new(type)) as GLib.Variant | null;
}
