// SPDX-License-Identifier: GPL-3.0-or-later
//
// GTK disposes of nothing that JavaScript still holds, and what a widget calls back mostly holds the
// dialog that holds the widget: GJS would keep all of it for good.
import type Adw from 'gi://Adw?version=1';
import GLib from 'gi://GLib?version=2.0';

/** Lets go of what is in a dialog when it is gone. */
export function takeApartAtEnd(dialog: Adw.Dialog): void {
    dialog.connect('notify::root', () => {
        if (dialog.root !== null) return;
        GLib.idle_add(GLib.PRIORITY_DEFAULT_IDLE, () => {
            if (dialog.root === null) dialog.child = null;
            return GLib.SOURCE_REMOVE;
        });
    });
}
