// SPDX-License-Identifier: GPL-3.0-or-later
//
// Mutter's own D-Bus interfaces for remote control, which it serves without a shell.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../../src/display1/promisify.js';
import { patience } from './main-loop.js';

export const REMOTE_DESKTOP = 'org.gnome.Mutter.RemoteDesktop';
export const SCREEN_CAST = 'org.gnome.Mutter.ScreenCast';

const CALL_TIMEOUT_MS = 5000;

/** A connection of our own: a session of mutter's lives as long as the client that made it. */
export function connectToBus(): Gio.DBusConnection {
    const address = Gio.dbus_address_get_for_bus_sync(Gio.BusType.SESSION, null);
    return Gio.DBusConnection.new_for_address_sync(
        address,
        Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT |
            Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION,
        null,
        null,
    );
}

/** Calls a method of mutter's; the interface is named after the service that has it. */
export function callMutter(
    connection: Gio.DBusConnection,
    service: string,
    path: string,
    interfaceName: string,
    method: string,
    parameters: GLib.Variant | null,
): Promise<GLib.Variant> {
    return connection.call(
        service,
        path,
        interfaceName,
        method,
        parameters,
        null,
        Gio.DBusCallFlags.NONE,
        patience(CALL_TIMEOUT_MS),
        null,
    );
}

/** Calls `CreateSession` of a service and gives the new session's object path. */
export async function createSession(
    connection: Gio.DBusConnection,
    service: string,
    parameters: GLib.Variant | null,
): Promise<string> {
    const path = `/${service.replaceAll('.', '/')}`;
    const call = callMutter(connection, service, path, service, 'CreateSession', parameters);
    return (await call).get_child_value(0).get_string()[0];
}

/** Adds the picture of the only monitor to a ScreenCast session; gives the stream's path. */
export async function recordMonitor(
    connection: Gio.DBusConnection,
    session: string,
): Promise<string> {
    const HIDDEN_CURSOR = 0;
    const options = { 'cursor-mode': new GLib.Variant('u', HIDDEN_CURSOR) };
    const reply = await callMutter(
        connection,
        SCREEN_CAST,
        session,
        `${SCREEN_CAST}.Session`,
        'RecordMonitor',
        // An empty connector name stands for the primary monitor.
        new GLib.Variant('(sa{sv})', ['', options]),
    );
    return reply.get_child_value(0).get_string()[0];
}
