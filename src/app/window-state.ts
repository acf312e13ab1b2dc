// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

/** Keeps a window's size from one run to the next. */
export class WindowState {
    constructor(window: Gtk.Window, settings: Gio.Settings) {
        for (const [key, property] of [
            ['window-width', 'default-width'],
            ['window-height', 'default-height'],
            ['window-maximized', 'maximized'],
        ] as const)
            settings.bind(key, window, property, Gio.SettingsBindFlags.DEFAULT);
    }
}
