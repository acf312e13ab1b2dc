// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';

/** Told who owns a name on a bus from now on; '' where nobody does. */
export type OwnerChanged = (name: string, newOwner: string) => void;

/**
 * Follows who owns the names of a bus.
 *
 * @param name - one name; null for all
 * @returns the subscription, for the connection's `signal_unsubscribe`
 */
export function subscribeOwners(
    connection: Gio.DBusConnection,
    name: string | null,
    changed: OwnerChanged,
): number {
    return connection.signal_subscribe(
        'org.freedesktop.DBus',
        'org.freedesktop.DBus',
        'NameOwnerChanged',
        '/org/freedesktop/DBus',
        name,
        Gio.DBusSignalFlags.NONE,
        (_connection, _sender, _path, _interface, _signal, parameters) => {
            const [changedName = '', newOwner = ''] = [0, 2].map(
                at => parameters.get_child_value(at).get_string()[0],
            );
            changed(changedName, newOwner);
        },
    );
}
