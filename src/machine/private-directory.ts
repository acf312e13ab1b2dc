// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { MachineError } from './errors.js';

/** A Unix socket's path has 108 bytes with the NUL. */
const MAX_SOCKET_PATH = 107;

/**
 * The directory of all that is Vitrine's below the runtime directory; null where there is none. In a
 * Flatpak it is the one that all its instances have: what else is there is each sandbox's own.
 */
function runtimeDirectory(): string | null {
    const runtime = GLib.getenv('XDG_RUNTIME_DIR') ?? '';
    if (!runtime.startsWith('/')) return null;
    const id = GLib.getenv('FLATPAK_ID') ?? '';
    const isSandbox = id !== '' && GLib.file_test('/.flatpak-info', GLib.FileTest.EXISTS);
    return GLib.build_filenamev(isSandbox ? [runtime, 'app', id] : [runtime, 'vitrine']);
}

/**
 * A directory of ours for sockets, which only this user may enter; made where it is missing.
 * Without a runtime directory it is in the temporary directory, under a name that anybody could
 * have taken before us.
 *
 * @param name - inside the directory of all that is Vitrine's
 * @param longestFile - the longest path of a socket inside: where it would not fit, another
 *     directory is taken
 */
export function privateDirectory(name: string, longestFile: string): string {
    const runtime = runtimeDirectory();
    if (runtime !== null) {
        const path = GLib.build_filenamev([runtime, name]);
        const fits = byteLength(`${path}/${longestFile}`) <= MAX_SOCKET_PATH;
        if (fits && GLib.mkdir_with_parents(path, 0o700) === 0) return path;
    }
    const uid = Gio.Credentials.new().get_unix_user();
    const own = GLib.build_filenamev([GLib.get_tmp_dir(), `vitrine-${String(uid)}`]);
    GLib.mkdir_with_parents(own, 0o700);
    checkOwn(own, uid);
    const path = GLib.build_filenamev([own, name]);
    GLib.mkdir_with_parents(path, 0o700);
    return path;
}

function byteLength(text: string): number {
    return new TextEncoder().encode(text).length;
}

function checkOwn(path: string, uid: number): void {
    const info = Gio.File.new_for_path(path).query_info(
        'standard::type,unix::uid,unix::mode',
        Gio.FileQueryInfoFlags.NOFOLLOW_SYMLINKS,
        null,
    );
    const mode = info.get_attribute_uint32('unix::mode') & 0o777;
    const directory = info.get_file_type() === Gio.FileType.DIRECTORY;
    if (directory && info.get_attribute_uint32('unix::uid') === uid && mode === 0o700) return;
    throw new MachineError(
        'launch-failed',
        `${path} is not a directory that only you can use: set XDG_RUNTIME_DIR to one that is.`,
    );
}
