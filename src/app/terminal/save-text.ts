// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { fileNamePart } from '../capture/saved-files.js';

Gio._promisify(Gtk.FileDialog.prototype, 'save', 'save_finish');
Gio._promisify(Gio.File.prototype, 'replace_contents_async', 'replace_contents_finish');

const { DISMISSED } = Gtk.DialogError;

/**
 * Asks where to, and writes it there.
 *
 * @param title - the name that is offered, without its end
 * @returns the file's name; null when the person thought better of it
 */
export async function saveText(
    parent: Gtk.Window | null,
    text: string,
    title: string,
): Promise<string | null> {
    const dialog = new Gtk.FileDialog({ initial_name: `${fileNamePart(title)}.txt` });
    let file: Gio.File | null;
    try {
        file = await dialog.save(parent, null);
    } catch (error) {
        if (error instanceof GLib.Error && error.matches(Gtk.DialogError, DISMISSED)) return null;
        throw error;
    }
    if (!file) return null;
    await writeText(file, text);
    return file.get_basename();
}

/** Writes a text over what a file has. */
export async function writeText(file: Gio.File, text: string): Promise<void> {
    const bytes = new TextEncoder().encode(text);
    await file.replace_contents_async(bytes, null, false, Gio.FileCreateFlags.PRIVATE, null);
}
