// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';

import { pause } from '../time-limit.js';
import { tryUserLock } from '../user-lock.js';
import type { FileIdentity } from './read-image.js';

const POLL_MS = 50;

/** Longer than a start may take; whoever holds the name that long is no Vitrine that starts. */
const PATIENCE_MS = 40_000;

function lockName({ device, inode }: FileIdentity): string {
    return `start-${String(device)}-${inode}`;
}

/** Runs work while no other process of this user does work for the same file. */
export async function withStartLock<T>(
    identity: FileIdentity,
    cancellable: Gio.Cancellable | null,
    work: () => Promise<T>,
): Promise<T> {
    const name = lockName(identity);
    let lock = tryUserLock(name);
    for (let waited = 0; !lock && waited < PATIENCE_MS; waited += POLL_MS) {
        await pause(POLL_MS, cancellable);
        cancellable?.set_error_if_cancelled();
        lock = tryUserLock(name);
    }
    try {
        return await work();
    } finally {
        lock?.close();
    }
}
