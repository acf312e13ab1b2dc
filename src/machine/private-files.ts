// SPDX-License-Identifier: LGPL-2.1-or-later
import GLib from 'gi://GLib?version=2.0';

/** Only this user reads and writes it. */
const PRIVATE_FILE = 0o600;
const PRIVATE_DIRECTORY = 0o700;

/**
 * Writes a small file that nobody else may read, whole or not at all, in a directory that nobody
 * else may enter; made where it is missing.
 *
 * @throws GLib.Error
 */
export function writePrivateFile(path: string, contents: Uint8Array | string): void {
    const directory = GLib.path_get_dirname(path);
    GLib.mkdir_with_parents(directory, PRIVATE_DIRECTORY);
    const bytes = typeof contents === 'string' ? new TextEncoder().encode(contents) : contents;
    // The mode of a file that is there would stay as it is.
    GLib.chmod(path, PRIVATE_FILE);
    const { CONSISTENT } = GLib.FileSetContentsFlags;
    GLib.file_set_contents_full(path, bytes, CONSISTENT, PRIVATE_FILE);
}

/** A small file's text; null where it is missing or may not be read. */
export function readSmallFile(path: string): string | null {
    try {
        const [, contents] = GLib.file_get_contents(path);
        return new TextDecoder().decode(contents);
    } catch (error) {
        if (error instanceof GLib.FileError) return null;
        throw error;
    }
}
