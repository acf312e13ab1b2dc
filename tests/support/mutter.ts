// SPDX-License-Identifier: GPL-3.0-or-later
//
// Mutter's own D-Bus interfaces for remote control, which it serves without a shell.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../../src/display1/promisify.js';
import { patience } from './main-loop.js';

import type { Rect } from '../../src/display1/checks.js';
import { until } from './main-loop.js';

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

const HIDDEN_CURSOR = 0;

async function record(
    connection: Gio.DBusConnection,
    session: string,
    method: string,
    parameters: GLib.Variant,
): Promise<string> {
    const interfaceName = `${SCREEN_CAST}.Session`;
    const call = [SCREEN_CAST, session, interfaceName, method, parameters] as const;
    const reply = await callMutter(connection, ...call);
    return reply.get_child_value(0).get_string()[0];
}

/** Adds the picture of the only monitor to a ScreenCast session; gives the stream's path. */
export function recordMonitor(connection: Gio.DBusConnection, session: string): Promise<string> {
    const options = { 'cursor-mode': new GLib.Variant('u', HIDDEN_CURSOR) };
    // An empty connector name stands for the primary monitor.
    const parameters = new GLib.Variant('(sa{sv})', ['', options]);
    return record(connection, session, 'RecordMonitor', parameters);
}

/** Adds a part of the screen to a ScreenCast session; gives the stream's path. */
export function recordArea(
    connection: Gio.DBusConnection,
    session: string,
    { x, y, width, height }: Rect,
): Promise<string> {
    const options = { 'cursor-mode': new GLib.Variant('u', HIDDEN_CURSOR) };
    const parameters = new GLib.Variant('(iiiia{sv})', [x, y, width, height, options]);
    return record(connection, session, 'RecordArea', parameters);
}

/** Starts a ScreenCast session with one stream; gives the stream's PipeWire node. */
export async function startScreenCast(
    connection: Gio.DBusConnection,
    session: string,
    stream: string,
): Promise<number> {
    let node: number | null = null;
    connection.signal_subscribe(
        SCREEN_CAST,
        `${SCREEN_CAST}.Stream`,
        'PipeWireStreamAdded',
        stream,
        null,
        Gio.DBusSignalFlags.NONE,
        (_connection, _sender, _path, _interface, _signal, parameters) => {
            node = parameters.get_child_value(0).get_uint32();
        },
    );
    const start = [session, `${SCREEN_CAST}.Session`, 'Start'] as const;
    await callMutter(connection, SCREEN_CAST, ...start, null);
    return until(() => node, `mutter's PipeWire stream`);
}
