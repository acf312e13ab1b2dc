// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';

import { READ_TIMEOUT_MS, type Control } from '../display1/control.js';
import { readVm } from '../display1/vm.js';
import { closeQuietly } from './close.js';
import { connectionToAddress } from './connection.js';
import {
    MachineError,
    errorText,
    isCancelled,
    isIOError,
    remoteErrorName,
    socketError,
} from './errors.js';
import { TimeLimitReached, withTimeLimit } from './time-limit.js';

/** Connecting and authenticating together; both ends do it without a guest's help. */
const CONNECT_TIMEOUT_MS = 3000;

/** What was found behind a D-Bus address; whoever asked closes the connection. */
export type Endpoint =
    | { readonly kind: 'bus'; readonly connection: Gio.DBusConnection }
    | { readonly kind: 'machine'; readonly control: Control };

/**
 * Only sockets of this computer: `unixexec:` would let an address run a program, and over `tcp:`
 * anybody on the way could read and type.
 */
function checkAddress(address: string): void {
    const entries = address.split(';').filter(entry => entry !== '');
    if (entries.length > 0 && entries.every(entry => entry.startsWith('unix:'))) return;
    throw new MachineError(
        'bad-target',
        `“${address}” is no address that Vitrine connects to: write one like “unix:path=/run/…”.`,
    );
}

function silent(address: string, cause: unknown): MachineError {
    return new MachineError(
        'not-answering',
        `What listens at ${address} does not answer: it may be stopped, or no D-Bus at all.`,
        { cause },
    );
}

function connectError(address: string, error: unknown): unknown {
    if (isCancelled(error)) return error;
    if (error instanceof TimeLimitReached) return silent(address, error);
    if (isIOError(error, Gio.IOErrorEnum.INVALID_ARGUMENT)) {
        return new MachineError('bad-target', `${errorText(error)}.`, { cause: error });
    }
    if (isIOError(error, Gio.IOErrorEnum.CLOSED) || isAuthenticationError(error)) {
        return new MachineError(
            'refused',
            `${address} refused us (${errorText(error)}): run as the user whose machine it is.`,
            { cause: error },
        );
    }
    return socketError(address, error);
}

function isAuthenticationError(error: unknown): boolean {
    // GDBus reports exhausted mechanisms and a hang-up in the middle as a plain failure.
    return isIOError(error, Gio.IOErrorEnum.FAILED);
}

async function connectTo(
    address: string,
    flags: Gio.DBusConnectionFlags,
    cancellable: Gio.Cancellable | null,
): Promise<Gio.DBusConnection> {
    checkAddress(address);
    try {
        return await withTimeLimit(CONNECT_TIMEOUT_MS, cancellable, inner =>
            connectionToAddress(address, flags, inner),
        );
    } catch (error) {
        throw connectError(address, error);
    }
}

/**
 * Connects to a message bus.
 *
 * @param address - a D-Bus address of Unix sockets
 * @returns a connection that the caller closes
 */
export function connectBus(
    address: string,
    cancellable: Gio.Cancellable | null,
): Promise<Gio.DBusConnection> {
    const flags = Gio.DBusConnectionFlags;
    return connectTo(
        address,
        flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION,
        cancellable,
    );
}

/** Whether the other end is a message bus: only a bus takes the `Hello` it insists on. */
async function isBus(
    connection: Gio.DBusConnection,
    cancellable: Gio.Cancellable | null,
): Promise<boolean> {
    try {
        await connection.call(
            'org.freedesktop.DBus',
            '/org/freedesktop/DBus',
            'org.freedesktop.DBus',
            'Hello',
            null,
            null,
            Gio.DBusCallFlags.NONE,
            READ_TIMEOUT_MS,
            cancellable,
        );
        return true;
    } catch (error) {
        // A machine either knows no such object or drops the message without a word.
        if (remoteErrorName(error) !== null) return false;
        if (isIOError(error, Gio.IOErrorEnum.TIMED_OUT)) return false;
        throw error;
    }
}

async function checkMachine(
    address: string,
    control: Control,
    cancellable: Gio.Cancellable | null,
): Promise<Endpoint> {
    try {
        await readVm(control, cancellable);
        return { kind: 'machine', control };
    } catch (error) {
        if (isCancelled(error)) throw error;
        if (remoteErrorName(error) === null) throw silent(address, error);
        throw new MachineError(
            'no-display',
            `What listens at ${address} is neither a bus nor a machine with a D-Bus display.`,
            { cause: error },
        );
    }
}

/**
 * Connects to an address that may be a message bus or a machine itself.
 *
 * The first connection is a peer's: on it a bus answers `Hello`, a machine does not. A bus then
 * gets a second, proper one, because GDBus follows signals by sender only on a connection that it
 * knows to be a bus's. A machine keeps the first, since it may take one connection only.
 */
export async function connectAddress(
    address: string,
    cancellable: Gio.Cancellable | null,
): Promise<Endpoint> {
    const flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT;
    const connection = await connectTo(address, flags, cancellable);
    try {
        if (await isBus(connection, cancellable)) {
            closeQuietly(connection);
            return { kind: 'bus', connection: await connectBus(address, cancellable) };
        }
        return await checkMachine(address, { connection, busName: null }, cancellable);
    } catch (error) {
        closeQuietly(connection);
        throw isCancelled(error) || error instanceof MachineError
            ? error
            : connectError(address, error);
    }
}
