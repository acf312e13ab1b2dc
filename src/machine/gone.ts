// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';

import type { Control } from '../display1/control.js';

/** A watch over one machine's control connection. */
export interface GoneWatch {
    /** Resolves when the machine is gone; never after `stop`. */
    readonly gone: Promise<void>;
    stop(): void;
}

/**
 * Watches for the end of a machine's control connection: on a bus its unique name losing its
 * owner, and everywhere the connection closing. Started before the machine is asked anything, it
 * misses nothing.
 */
export function watchGone(control: Control): GoneWatch {
    const { connection, busName } = control;
    const { promise, resolve } = Promise.withResolvers<undefined>();
    let watching = true;
    const stop = (): void => {
        if (!watching) return;
        watching = false;
        connection.disconnect(closed);
        if (subscription !== null) connection.signal_unsubscribe(subscription);
    };
    const lost = (): void => {
        if (!watching) return;
        stop();
        resolve(undefined);
    };
    const closed = connection.connect('closed', lost);
    const subscription = busName === null ? null : watchName(connection, busName, lost);
    return { gone: promise, stop };
}

function watchName(connection: Gio.DBusConnection, name: string, lost: () => void): number {
    return connection.signal_subscribe(
        'org.freedesktop.DBus',
        'org.freedesktop.DBus',
        'NameOwnerChanged',
        '/org/freedesktop/DBus',
        name,
        Gio.DBusSignalFlags.NONE,
        (_connection, _sender, _path, _interface, _signal, parameters) => {
            if (parameters.get_child_value(2).get_string()[0] === '') lost();
        },
    );
}
