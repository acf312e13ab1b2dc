// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person saves of a machine: pictures and recordings, where GNOME keeps its own.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../../display1/promisify.js';
import { isIOError } from '../../machine/errors.js';

/** What is saved, and where the person's folder for it is. */
export type SavedKind = 'picture' | 'recording';

function folderOf(kind: SavedKind): Gio.File {
    const { DIRECTORY_PICTURES, DIRECTORY_VIDEOS } = GLib.UserDirectory;
    const [user, name] =
        kind === 'picture'
            ? [DIRECTORY_PICTURES, 'Screenshots']
            : [DIRECTORY_VIDEOS, 'Screencasts'];
    const parent = GLib.get_user_special_dir(user) ?? GLib.get_home_dir();
    return Gio.File.new_build_filenamev([parent, name]);
}

async function makeFolder(folder: Gio.File): Promise<void> {
    try {
        await folder.make_directory_async(GLib.PRIORITY_DEFAULT, null);
    } catch (error) {
        const parent = folder.get_parent();
        if (isIOError(error, Gio.IOErrorEnum.NOT_FOUND) && parent) {
            await makeFolder(parent);
            await makeFolder(folder);
        } else if (!isIOError(error, Gio.IOErrorEnum.EXISTS)) throw error;
    }
}

function timestamp(): string {
    return GLib.DateTime.new_now_local().format('%Y-%m-%d %H-%M-%S') ?? '';
}

/** A machine chooses its own name; in a file's name it may not be a path or hidden. */
export function fileNamePart(machineName: string): string {
    const part = machineName.replaceAll(/[/\p{Cc}]/gu, '-').replace(/^\.+/, '');
    return part === '' ? 'Vitrine' : part.slice(0, 80);
}

/**
 * Makes an empty file for what is to be saved, of a name that no other has, whoever makes one at
 * the same time.
 *
 * @param machineName - goes into the file's name
 * @param suffix - such as `png`
 * @throws GLib.Error
 */
export async function createSavedFile(
    kind: SavedKind,
    machineName: string,
    suffix: string,
): Promise<Gio.File> {
    const folder = folderOf(kind);
    await makeFolder(folder);
    const stem = `${fileNamePart(machineName)} ${timestamp()}`;
    for (let count = 1; ; count++) {
        const number = count === 1 ? '' : ` (${String(count)})`;
        const file = folder.get_child(`${stem}${number}.${suffix}`);
        try {
            const { NONE } = Gio.FileCreateFlags;
            const stream = await file.create_async(NONE, GLib.PRIORITY_DEFAULT, null);
            await stream.close_async(GLib.PRIORITY_DEFAULT, null);
            return file;
        } catch (error) {
            if (!isIOError(error, Gio.IOErrorEnum.EXISTS)) throw error;
        }
    }
}

/** Takes a file away that came to nothing. */
export async function removeSavedFile(file: Gio.File): Promise<void> {
    try {
        await file.delete_async(GLib.PRIORITY_DEFAULT, null);
    } catch (error) {
        console.debug(`A file is left over: ${String(error)}`);
    }
}
