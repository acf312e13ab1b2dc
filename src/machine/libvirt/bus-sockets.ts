// SPDX-License-Identifier: LGPL-2.1-or-later
//
// The buses that libvirt makes, one for each domain with a D-Bus display that is not peer to peer.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { listMachines } from '../bus-list.js';
import { childNames } from '../child-names.js';
import { closeQuietly } from '../close.js';
import { MachineError, isCancelled } from '../errors.js';
import type { FoundMachine, FoundState } from '../found.js';
import { connectBus } from '../private-bus.js';
import { formatTarget } from '../target.js';
import { TimeLimitReached, withTimeLimit } from '../time-limit.js';
import { runtimeDirectory } from './uris.js';

/** Connecting and asking together. */
const LIMIT_MS = 1000;

/** More domains than run on one computer. */
const MAX_SOCKETS = 256;

/** libvirt's names for them: the domain's number, its name (cut short where long), and this. */
const SOCKET_NAME = /^\d+-(.+)-dbus\.sock$/;

/** Where libvirt 8.4 and later put the sockets: the user's own libvirt, and the system's. */
export function busSocketDirectories(): string[] {
    const session = [runtimeDirectory(), 'libvirt', 'qemu', 'run', 'dbus'];
    return [GLib.build_filenamev(session), '/run/libvirt/qemu/dbus'];
}

function found(socket: string, name: string, state: FoundState): FoundMachine {
    const address = `unix:path=${Gio.dbus_address_escape_value(socket)}`;
    const target = formatTarget({ kind: 'addr', address, wanted: null });
    return { target, name, uuid: null, road: 'socket', state, pid: null, consoleIds: [] };
}

async function ask(
    socket: string,
    name: string,
    cancellable: Gio.Cancellable,
): Promise<FoundMachine | null> {
    const silent = found(socket, name, 'not-answering');
    const address = `unix:path=${Gio.dbus_address_escape_value(socket)}`;
    const connection = await connectBus(address, cancellable);
    try {
        const [machine] = await listMachines(connection, cancellable);
        if (!machine) return null;
        const { uuid, state, pid, consoleIds } = machine;
        return { ...silent, name: machine.name || name, uuid, state, pid, consoleIds };
    } finally {
        closeQuietly(connection);
    }
}

/** A socket that nobody listens at any more is no machine. */
function withoutAnswer(socket: string, name: string, error: unknown): FoundMachine | null {
    if (error instanceof TimeLimitReached) return found(socket, name, 'not-answering');
    if (!(error instanceof MachineError)) throw error;
    switch (error.code) {
        case 'not-answering':
            return found(socket, name, 'not-answering');
        case 'no-permission':
        case 'refused':
            return found(socket, name, 'no-permission');
        default:
            return null;
    }
}

async function look(
    socket: string,
    name: string,
    cancellable: Gio.Cancellable | null,
): Promise<FoundMachine | null> {
    try {
        return await withTimeLimit(LIMIT_MS, cancellable, inner => ask(socket, name, inner));
    } catch (error) {
        if (isCancelled(error)) throw error;
        return withoutAnswer(socket, name, error);
    }
}

/**
 * Lists the machines on libvirt's own buses. A folder that may not be read is passed over: libvirt
 * itself tells of the domains in it.
 */
export async function listBusSockets(
    directories: readonly string[],
    cancellable: Gio.Cancellable | null,
): Promise<FoundMachine[]> {
    const sockets = directories.flatMap(directory =>
        childNames(directory).flatMap(child => {
            const name = SOCKET_NAME.exec(child)?.[1];
            return name === undefined ? [] : [{ socket: `${directory}/${child}`, name }];
        }),
    );
    const looks = sockets
        .slice(0, MAX_SOCKETS)
        .map(({ socket, name }) => look(socket, name, cancellable));
    return (await Promise.all(looks)).filter(machine => machine !== null);
}
