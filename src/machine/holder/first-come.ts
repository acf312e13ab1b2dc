// SPDX-License-Identifier: LGPL-2.1-or-later
//
// What only one program can have at a time, shared by this user's programs: the first that comes
// has it and serves the others on a private socket; when it leaves, the next one has it.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { connectionToAddress } from '../connection.js';
import { isCancelled, isIOError, MachineError } from '../errors.js';
import { privateDirectory } from '../private-directory.js';
import { shortKey } from '../short-key.js';
import { pause, TimeLimitReached, withTimeLimit } from '../time-limit.js';
import { tryUserLock } from '../user-lock.js';

const POLL_MS = 50;

/** Whoever is coming first has reached the thing by then, or failed. */
const PATIENCE_MS = 10_000;

const JOIN_TIMEOUT_MS = 2000;

/** What the first program has beside the thing itself. */
export interface HoldersPlace {
    /** Where the others come. */
    readonly path: string;
    /** Closing it lets the next one be the holder. */
    readonly lock: Gio.Socket;
}

/** How a program takes part. */
export interface Parts<T> {
    /** Through the program that has it. */
    join(connection: Gio.DBusConnection): T;
    /**
     * As the one that has it; `place` is null where there is no place that is ours alone, so that
     * nobody can be served. Closes the lock when it fails.
     */
    hold(place: HoldersPlace | null): Promise<T>;
    /** Set where the caller does not want to be the one that has it. */
    readonly refusal?: MachineError;
}

/**
 * The socket on which the program that has the thing serves the others; null where there is no
 * place that is ours alone.
 */
export function holderPath(folder: string, key: string): string | null {
    const name = shortKey(key);
    try {
        return GLib.build_filenamev([privateDirectory(folder, name), name]);
    } catch (error) {
        if (error instanceof MachineError || error instanceof GLib.Error) return null;
        throw error;
    }
}

function isGone(error: unknown): boolean {
    const { NOT_FOUND, CONNECTION_REFUSED, CONNECTION_CLOSED, CLOSED, FAILED } = Gio.IOErrorEnum;
    // Authentication that ends half-way is told as FAILED: the holder left in that moment.
    const codes = [NOT_FOUND, CONNECTION_REFUSED, CONNECTION_CLOSED, CLOSED, FAILED];
    return codes.some(code => isIOError(error, code));
}

/** Connects to a holder; null where there is none, or one that has just left. */
async function connectToHolder(
    path: string,
    cancellable: Gio.Cancellable | null,
): Promise<Gio.DBusConnection | null> {
    const address = `unix:path=${Gio.dbus_address_escape_value(path)}`;
    try {
        return await withTimeLimit(JOIN_TIMEOUT_MS, cancellable, inner =>
            connectionToAddress(address, Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT, inner),
        );
    } catch (error) {
        if (isCancelled(error)) throw error;
        if (error instanceof TimeLimitReached) {
            throw new MachineError(
                'not-answering',
                'Another Vitrine program has this machine and does not answer: close it, or wait.',
                { cause: error },
            );
        }
        if (isGone(error)) return null;
        throw error;
    }
}

/**
 * Takes part in what only one program can have.
 *
 * @param folder - where holders of this kind have their sockets
 * @param key - what tells the thing from every other of its kind
 * @throws MachineError, and what `hold` throws
 */
export async function firstCome<T>(
    folder: string,
    key: string,
    parts: Parts<T>,
    cancellable: Gio.Cancellable | null,
): Promise<T> {
    const name = shortKey(key);
    const path = holderPath(folder, key);
    if (path === null) {
        if (parts.refusal) throw parts.refusal;
        return parts.hold(null);
    }
    for (let waited = 0; waited < PATIENCE_MS; waited += POLL_MS) {
        const connection = await connectToHolder(path, cancellable);
        if (connection) return parts.join(connection);
        if (parts.refusal) throw parts.refusal;
        const lock = tryUserLock(`${folder}-${name}`);
        if (lock) return parts.hold({ path, lock });
        await pause(POLL_MS, cancellable);
        cancellable?.set_error_if_cancelled();
    }
    throw new MachineError(
        'in-use',
        'Another Vitrine program is opening this machine and does not get there: close it.',
    );
}
