// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import './promisify.js';
import { isClosedError } from './dead-connection.js';

/** The root of the object tree (QEMU `ui/dbus.c`). */
export const ROOT_PATH = '/org/qemu/Display1';

/** The prefix of every interface name. */
export const INTERFACE_PREFIX = 'org.qemu.Display1';

/**
 * How long a read may take before its peer counts as "not answering", in milliseconds. A machine
 * whose main loop stands still must never hold up a list.
 */
export const READ_TIMEOUT_MS = 1000;

/**
 * The connection over which one machine is controlled.
 *
 * On a bus, `busName` is the machine's *unique* name: the well-known `org.qemu` moves between
 * machines. Peer to peer there is no bus and `busName` is null; QEMU ignores destinations there.
 * Whoever made the connection closes it.
 */
export interface Control {
    readonly connection: Gio.DBusConnection;
    readonly busName: string | null;
}

/** Calls a method and waits for its reply, by default no longer than {@link READ_TIMEOUT_MS}. */
export function call(
    control: Control,
    path: string,
    interfaceName: string,
    method: string,
    parameters: GLib.Variant | null,
    cancellable: Gio.Cancellable | null,
    timeoutMs = READ_TIMEOUT_MS,
): Promise<GLib.Variant> {
    return control.connection.call(
        control.busName,
        path,
        interfaceName,
        method,
        parameters,
        null,
        Gio.DBusCallFlags.NO_AUTO_START,
        timeoutMs,
        cancellable,
    );
}

/**
 * Sends a method call that nobody waits for, with the no-reply flag on the wire: input must not
 * queue behind the answers of a slow guest.
 */
export function send(
    control: Control,
    path: string,
    interfaceName: string,
    method: string,
    parameters: GLib.Variant | null,
): void {
    const message = Gio.DBusMessage.new_method_call(control.busName, path, interfaceName, method);
    message.set_flags(Gio.DBusMessageFlags.NO_REPLY_EXPECTED | Gio.DBusMessageFlags.NO_AUTO_START);
    if (parameters) message.set_body(parameters);
    try {
        control.connection.send_message(message, Gio.DBusSendMessageFlags.NONE);
    } catch (error) {
        // A connection that has just closed reports itself by its `closed` signal.
        if (!isClosedError(error)) throw error;
    }
}

/** Reads all properties of one interface as a variant of type `a{sv}`. */
export async function readProperties(
    control: Control,
    path: string,
    interfaceName: string,
    cancellable: Gio.Cancellable | null,
): Promise<GLib.VariantDict> {
    const reply = await call(
        control,
        path,
        'org.freedesktop.DBus.Properties',
        'GetAll',
        new GLib.Variant('(s)', [interfaceName]),
        cancellable,
    );
    return GLib.VariantDict.new(reply.get_child_value(0));
}
