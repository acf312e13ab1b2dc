// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../display1/promisify.js';
import { isCancelled } from './errors.js';

/** What the kernel knows of the program behind a socket's path. */
export type SocketState =
    /** Somebody listens, and nobody is connected. */
    | 'listening'
    /** Somebody listens, and has a client, or one that waits. */
    | 'in-use'
    /** Nobody listens. */
    | 'dead'
    /** The kernel's table is not to be had, or is another's: in a sandbox. */
    | 'unknown';

/** The kernel's table of Unix sockets. */
export interface SocketTable {
    /** The paths on which somebody listens, as they were bound. */
    readonly listening: ReadonlySet<string>;
    /** Those of them to which somebody is connected. */
    readonly connected: ReadonlySet<string>;
}

const ACCEPTS_CONNECTIONS = 0x10000;
const CONNECTING = '02';
const CONNECTED = '03';

/**
 * Reads the text of /proc/net/unix. What a listening socket accepted has the same path as it, so
 * the table also tells who has clients.
 */
export function parseSocketTable(text: string): SocketTable {
    const listening = new Set<string>();
    const connected = new Set<string>();
    const line = /^[^:]+: \w+ \w+ (\w+) \w+ (\w+) +\d+ (.+)$/gm;
    for (const [, flags = '', state = '', path = ''] of text.matchAll(line)) {
        if ((Number.parseInt(flags, 16) & ACCEPTS_CONNECTIONS) !== 0) listening.add(path);
        else if (state === CONNECTING || state === CONNECTED) connected.add(path);
    }
    return { listening, connected };
}

/** Reads the kernel's table; null where there is none, or only a sandbox's own. */
export async function readSocketTable(
    cancellable: Gio.Cancellable | null,
): Promise<SocketTable | null> {
    // A Flatpak without the network has a table of its own, with none of the desktop's sockets.
    if (GLib.file_test('/.flatpak-info', GLib.FileTest.EXISTS)) return null;
    try {
        const file = Gio.File.new_for_path('/proc/net/unix');
        const [contents] = await file.load_contents_async(cancellable);
        return parseSocketTable(new TextDecoder().decode(contents));
    } catch (error) {
        if (isCancelled(error) || !(error instanceof GLib.Error)) throw error;
        return null;
    }
}

/**
 * How it is behind a socket's path, without connecting to it: a QMP socket has one place for a
 * client, and whoever takes it to look keeps others out.
 *
 * @param path - absolute
 */
export function socketState(table: SocketTable | null, path: string): SocketState {
    if (!GLib.file_test(path, GLib.FileTest.EXISTS)) return 'dead';
    if (!table) return 'unknown';
    const bound = boundAs(table, path);
    if (bound === null) return 'dead';
    return table.connected.has(bound) ? 'in-use' : 'listening';
}

/** A program that was given a relative path has bound that: then the file's name has to do. */
function boundAs({ listening }: SocketTable, path: string): string | null {
    if (listening.has(path)) return path;
    const name = GLib.path_get_basename(path);
    const relative = [...listening].find(
        other => !/^[/@]/.test(other) && GLib.path_get_basename(other) === name,
    );
    return relative ?? null;
}
