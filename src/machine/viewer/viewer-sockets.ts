// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { randomBytes } from '../../memory/random-bytes.js';
import { childNames } from '../child-names.js';
import { connectionToAddress } from '../connection.js';
import { isIOError } from '../errors.js';
import { privateDirectory } from '../private-directory.js';
import { SHORT_KEY_LENGTH, shortKey } from '../short-key.js';
import { withTimeLimit } from '../time-limit.js';

const CONNECT_TIMEOUT_MS = 2000;
const RANDOM_BYTES = 4;

/** The longest name of a socket: of a machine, and of one viewer among those that show it. */
const LONGEST = '-'.repeat(SHORT_KEY_LENGTH + 1 + RANDOM_BYTES * 2);

/** What programs that show machines listen for: who wants their figures, or their window. */
export type ViewerFolder = 'viewers' | 'windows';

/** Where one more viewer of a machine would listen. */
export function newViewerSocket(key: string, name: ViewerFolder = 'viewers'): string {
    const own = Array.from(randomBytes(RANDOM_BYTES), byte => byte.toString(16).padStart(2, '0'));
    const folder = privateDirectory(name, LONGEST);
    return GLib.build_filenamev([folder, `${shortKey(key)}-${own.join('')}`]);
}

/** Where the viewers of a machine listen; one that was killed has left its socket behind. */
export function viewerSockets(key: string, name: ViewerFolder = 'viewers'): string[] {
    const folder = privateDirectory(name, LONGEST);
    const prefix = `${shortKey(key)}-`;
    const names = childNames(folder).filter(child => child.startsWith(prefix));
    return names.sort().map(child => GLib.build_filenamev([folder, child]));
}

/** Whether any program of this user's listens, for whatever machine. */
export function hasViewerSockets(name: ViewerFolder): boolean {
    return childNames(privateDirectory(name, LONGEST)).length > 0;
}

/**
 * Connects to a viewer; null where nobody listens any more, or does not answer. A socket that was
 * left behind is removed.
 */
export async function connectToViewer(path: string): Promise<Gio.DBusConnection | null> {
    const address = `unix:path=${Gio.dbus_address_escape_value(path)}`;
    try {
        return await withTimeLimit(CONNECT_TIMEOUT_MS, null, inner =>
            connectionToAddress(address, Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT, inner),
        );
    } catch (error) {
        if (isIOError(error, Gio.IOErrorEnum.CONNECTION_REFUSED)) GLib.unlink(path);
        return null;
    }
}
