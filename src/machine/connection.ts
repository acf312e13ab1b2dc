// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';

import '../display1/promisify.js';

type ConnectToAddress = (
    address: string,
    flags: Gio.DBusConnectionFlags,
    observer: Gio.DBusAuthObserver | null,
    cancellable: Gio.Cancellable | null,
) => Promise<Gio.DBusConnection>;

/**
 * Connects to a D-Bus address without blocking. The generated types know the constructor only in
 * its callback form.
 */
export function connectionToAddress(
    address: string,
    flags: Gio.DBusConnectionFlags,
    cancellable: Gio.Cancellable | null,
): Promise<Gio.DBusConnection> {
    const connectionClass = Gio.DBusConnection as unknown as Record<
        'new_for_address',
        ConnectToAddress
    >;
    return connectionClass.new_for_address(address, flags, null, cancellable);
}
