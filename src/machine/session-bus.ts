// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { listMachines } from './bus-list.js';
import { closeQuietly } from './close.js';
import { MachineError } from './errors.js';
import type { ListedMachine } from './find.js';
import { connectBus } from './private-bus.js';

/**
 * The session bus's address, or null where there is none. Asking GIO instead would, with neither
 * the variable nor the socket there, start a bus by running `dbus-launch` and wait for it.
 */
function sessionBusAddress(): string | null {
    const given = GLib.getenv('DBUS_SESSION_BUS_ADDRESS');
    if (given !== null && given !== '') return given;
    const path = GLib.build_filenamev([GLib.get_user_runtime_dir(), 'bus']);
    if (!GLib.file_test(path, GLib.FileTest.EXISTS)) return null;
    return `unix:path=${Gio.dbus_address_escape_value(path)}`;
}

/**
 * Connects to the session bus by a connection of our own, which the caller closes. GIO's shared
 * one ends the process with the bus, and QEMU before 9.2 takes one listener a console from it.
 */
export async function connectSessionBus(
    cancellable: Gio.Cancellable | null,
): Promise<Gio.DBusConnection> {
    const address = sessionBusAddress();
    if (address === null) {
        throw new MachineError(
            'no-socket',
            'There is no session bus: log in to a desktop, or run under “dbus-run-session”.',
        );
    }
    return connectBus(address, cancellable);
}

/**
 * Lists the machines on the session bus.
 *
 * @param connection - the session bus, which stays the caller's; null for one of our own
 * @throws MachineError when there is no session bus or it does not answer
 */
export async function listSessionMachines(
    connection: Gio.DBusConnection | null,
    cancellable: Gio.Cancellable | null,
): Promise<ListedMachine[]> {
    if (connection) return listMachines(connection, cancellable);
    const own = await connectSessionBus(cancellable);
    try {
        return await listMachines(own, cancellable);
    } finally {
        closeQuietly(own);
    }
}
