// SPDX-License-Identifier: LGPL-2.1-or-later
import type Gio from 'gi://Gio?version=2.0';

import { RemoteSignal } from '../display1/remote-signal.js';

const BUS = 'org.freedesktop.DBus';

/** Told who owns a name on a bus from now on; '' where nobody does. */
export type OwnerChanged = (name: string, newOwner: string) => void;

/**
 * Follows who owns the names of a bus, until it is closed.
 *
 * @param name - one name; null for all
 */
export function followOwners(
    connection: Gio.DBusConnection,
    name: string | null,
    changed: OwnerChanged,
): RemoteSignal {
    const match = {
        path: '/org/freedesktop/DBus',
        interfaceName: BUS,
        signal: 'NameOwnerChanged',
        argument: name,
    };
    return new RemoteSignal({ connection, busName: BUS }, match, parameters => {
        const [changedName = '', newOwner = ''] = [0, 2].map(
            at => parameters.get_child_value(at).get_string()[0],
        );
        changed(changedName, newOwner);
    });
}
