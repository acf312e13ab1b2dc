// SPDX-License-Identifier: GPL-3.0-or-later
import Adw from 'gi://Adw?version=1';
import type Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { _ } from '../i18n.js';
import type { MachineWindow } from '../window/machine-window.js';

/** The app's action that shows a file where it is; its target is the file's address. */
export const SHOW_FILE = 'show-file';

/** Says in the window that a file was saved, with the way to it. */
export function toastSaved(window: MachineWindow, title: string, file: Gio.File): void {
    window.addToast(
        new Adw.Toast({
            title,
            use_markup: false,
            button_label: _('Show in Files'),
            action_name: `app.${SHOW_FILE}`,
            action_target: GLib.Variant.new_string(file.get_uri()),
        }),
    );
}
