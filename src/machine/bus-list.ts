// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { READ_TIMEOUT_MS } from '../display1/control.js';
import { readVm } from '../display1/vm.js';
import { MachineError, errorText, isCancelled, isIOError, remoteErrorName } from './errors.js';
import type { ListedMachine } from './find.js';

/** The name every QEMU queues for; only the first in the queue owns it. */
export const QEMU_NAME = 'org.qemu';

/** More than a desktop runs; a bus full of pretenders must not hold up the list. */
const MAX_MACHINES = 256;

function callBus(
    connection: Gio.DBusConnection,
    method: string,
    name: string,
    cancellable: Gio.Cancellable | null,
): Promise<GLib.Variant> {
    return connection.call(
        'org.freedesktop.DBus',
        '/org/freedesktop/DBus',
        'org.freedesktop.DBus',
        method,
        new GLib.Variant('(s)', [name]),
        null,
        Gio.DBusCallFlags.NONE,
        READ_TIMEOUT_MS,
        cancellable,
    );
}

/**
 * The owner of a name, and no other: a Flatpak may talk to a name, and its bus does not say who queues
 * for it.
 */
async function soleOwner(
    connection: Gio.DBusConnection,
    name: string,
    cancellable: Gio.Cancellable | null,
): Promise<string[]> {
    const reply = await callBus(connection, 'GetNameOwner', name, cancellable);
    return [reply.get_child_value(0).get_string()[0]];
}

/** The unique names of all that queue for a name on a bus, in the queue's order: the owner first. */
export async function queuedOwners(
    connection: Gio.DBusConnection,
    cancellable: Gio.Cancellable | null,
    name = QEMU_NAME,
): Promise<string[]> {
    try {
        const reply = await callBus(connection, 'ListQueuedOwners', name, cancellable).catch(
            (error: unknown) => {
                if (remoteErrorName(error) === 'org.freedesktop.DBus.Error.AccessDenied')
                    return null;
                throw error;
            },
        );
        if (!reply) return await soleOwner(connection, name, cancellable);
        return [...new Set(reply.get_child_value(0).get_strv())].slice(0, MAX_MACHINES);
    } catch (error) {
        if (remoteErrorName(error) === 'org.freedesktop.DBus.Error.NameHasNoOwner') return [];
        throw error;
    }
}

/** The process behind a connection, null where the bus cannot say. */
export async function processId(
    connection: Gio.DBusConnection,
    uniqueName: string,
    cancellable: Gio.Cancellable | null,
): Promise<number | null> {
    try {
        const method = 'GetConnectionUnixProcessID';
        const reply = await callBus(connection, method, uniqueName, cancellable);
        return reply.get_child_value(0).get_uint32();
    } catch (error) {
        if (isCancelled(error)) throw error;
        return null;
    }
}

/** What the bus answers, in a machine's place, when the machine left while we asked. */
const LEFT = new Set([
    'org.freedesktop.DBus.Error.ServiceUnknown',
    'org.freedesktop.DBus.Error.NameHasNoOwner',
    'org.freedesktop.DBus.Error.NoReply',
]);

/**
 * Asks one owner of QEMU's name who it is; null when it has left meanwhile.
 *
 * @throws what GIO throws when the bus itself is silent or gone
 */
export async function readMachine(
    connection: Gio.DBusConnection,
    uniqueName: string,
    cancellable: Gio.Cancellable | null,
): Promise<ListedMachine | null> {
    const asking = readVm({ connection, busName: uniqueName }, cancellable);
    // Both are asked at once; the process is known even where the machine is silent.
    const [vm, pid] = await Promise.allSettled([
        asking,
        processId(connection, uniqueName, cancellable),
    ]);
    if (pid.status === 'rejected') throw pid.reason;
    const unread = { uniqueName, name: '', uuid: null, pid: pid.value, consoleIds: [] };
    if (vm.status === 'fulfilled') {
        return { uniqueName, ...vm.value, pid: pid.value, state: 'ready' };
    }
    const error: unknown = vm.reason;
    if (isIOError(error, Gio.IOErrorEnum.TIMED_OUT)) return { ...unread, state: 'not-answering' };
    const remote = remoteErrorName(error);
    if (remote === null) throw error;
    return LEFT.has(remote) ? null : { ...unread, state: 'no-display' };
}

/**
 * Lists every machine on a bus, in the order in which they queued for the name. All are asked at
 * once, so one that is silent costs a second, not a second each.
 *
 * @param connection - to a message bus; stays the caller's
 * @throws MachineError when the bus itself is silent or gone; GIO's CANCELLED
 */
export async function listMachines(
    connection: Gio.DBusConnection,
    cancellable: Gio.Cancellable | null,
): Promise<ListedMachine[]> {
    try {
        const owners = await queuedOwners(connection, cancellable);
        const machines = await Promise.all(
            owners.map(owner => readMachine(connection, owner, cancellable)),
        );
        return machines.filter(machine => machine !== null);
    } catch (error) {
        throw isCancelled(error) ? error : busError(error);
    }
}

function busError(error: unknown): unknown {
    if (!(error instanceof GLib.Error)) return error;
    const cause = { cause: error };
    if (isIOError(error, Gio.IOErrorEnum.TIMED_OUT)) {
        const sentence = 'The D-Bus bus does not answer: try again, or log in anew.';
        return new MachineError('not-answering', sentence, cause);
    }
    const sentence = `The D-Bus bus went away (${errorText(error)}), and its machines with it.`;
    return new MachineError('gone', sentence, cause);
}
