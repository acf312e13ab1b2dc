// SPDX-License-Identifier: GPL-3.0-or-later
import Gdk from 'gi://Gdk?version=4.0';
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../../display1/promisify.js';
import { MAX_PICTURE_WIDTH, picturePath, picturesDirectory } from '../../machine/known/pictures.js';

/** No picture of ours is as large; what is larger is none of ours. */
const MAX_FILE_BYTES = 1024 * 1024;

/**
 * Reads the last picture that a window left of a machine; null where there is none.
 *
 * @param targets - the targets under which it may lie; the first that has one counts
 */
export async function readLastPicture(targets: readonly string[]): Promise<Gdk.Texture | null> {
    for (const target of targets) {
        const texture = await readPicture(picturePath(target));
        if (texture) return texture;
    }
    return null;
}

async function readPicture(path: string): Promise<Gdk.Texture | null> {
    try {
        const file = Gio.File.new_for_path(path);
        const [contents] = await file.load_contents_async(null);
        if (contents.length > MAX_FILE_BYTES) return null;
        const texture = Gdk.Texture.new_from_bytes(new GLib.Bytes(contents));
        return texture.width <= MAX_PICTURE_WIDTH ? texture : null;
    } catch (error) {
        // There is none, or it is being replaced.
        if (error instanceof GLib.Error) return null;
        throw error;
    }
}

/** Calls back whenever a window has stored a picture, or one is gone; until it is cancelled. */
export function watchLastPictures(changed: () => void): Gio.FileMonitor {
    const directory = picturesDirectory();
    GLib.mkdir_with_parents(directory, 0o700);
    const { NONE } = Gio.FileMonitorFlags;
    const monitor = Gio.File.new_for_path(directory).monitor_directory(NONE, null);
    monitor.connect('changed', (_monitor, _file, _other, event) => {
        const { CHANGES_DONE_HINT, DELETED, RENAMED } = Gio.FileMonitorEvent;
        if ([CHANGES_DONE_HINT, DELETED, RENAMED].includes(event)) changed();
    });
    return monitor;
}
