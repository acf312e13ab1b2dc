// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';

import { isIOError } from '../errors.js';
import { pause } from '../time-limit.js';
import type { FileIdentity } from './read-image.js';

const POLL_MS = 50;

/** Longer than a start may take; whoever holds the name that long is no Vitrine that starts. */
const PATIENCE_MS = 40_000;

function addressOf({ device, inode }: FileIdentity): Gio.UnixSocketAddress {
    const uid = Gio.Credentials.new().get_unix_user();
    return new Gio.UnixSocketAddress({
        path: `vitrine-start-${String(uid)}-${String(device)}-${inode}`,
        addressType: Gio.UnixSocketAddressType.ABSTRACT,
    });
}

function tryLock(address: Gio.UnixSocketAddress): Gio.Socket | null {
    const socket = Gio.Socket.new(
        Gio.SocketFamily.UNIX,
        Gio.SocketType.STREAM,
        Gio.SocketProtocol.DEFAULT,
    );
    try {
        socket.bind(address, false);
        return socket;
    } catch (error) {
        socket.close();
        if (isIOError(error, Gio.IOErrorEnum.ADDRESS_IN_USE)) return null;
        throw error;
    }
}

/**
 * Runs work while no other process of this user does work for the same file. The lock is a name
 * in the kernel's abstract namespace, which goes with the process that holds it, however it ends.
 * Nothing secret hangs on it: another user who takes the name only makes us wait.
 */
export async function withStartLock<T>(
    identity: FileIdentity,
    cancellable: Gio.Cancellable | null,
    work: () => Promise<T>,
): Promise<T> {
    const address = addressOf(identity);
    let lock = tryLock(address);
    for (let waited = 0; !lock && waited < PATIENCE_MS; waited += POLL_MS) {
        await pause(POLL_MS, cancellable);
        cancellable?.set_error_if_cancelled();
        lock = tryLock(address);
    }
    try {
        return await work();
    } finally {
        lock?.close();
    }
}
