// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { _ } from './i18n.js';

/** A kind of files, by the endings of their names. */
export interface FileKind {
    readonly name: string;
    /** Without dots. */
    readonly suffixes: readonly string[];
}

/** Has the person choose a file, by the desktop's own dialog; null when nothing was chosen. */
export async function chooseFile(
    window: Gtk.Window,
    title: string,
    { name, suffixes }: FileKind,
): Promise<string | null> {
    const wanted = new Gtk.FileFilter({ name });
    for (const suffix of suffixes) wanted.add_suffix(suffix);
    const all = new Gtk.FileFilter({ name: _('All Files') });
    all.add_pattern('*');
    const filters = Gio.ListStore.new(Gtk.FileFilter.$gtype) as Gio.ListStore<Gtk.FileFilter>;
    for (const filter of [wanted, all]) filters.append(filter);
    const dialog = new Gtk.FileDialog({ title, modal: true, filters });
    const file = await dialogFile(dialog, window);
    return file?.get_path() ?? null;
}

/** Null where the person thought better of it. */
function dialogFile(dialog: Gtk.FileDialog, window: Gtk.Window): Promise<Gio.File | null> {
    return new Promise(resolve => {
        dialog.open(window, null, (_dialog, result) => {
            try {
                resolve(dialog.open_finish(result));
            } catch {
                resolve(null);
            }
        });
    });
}
