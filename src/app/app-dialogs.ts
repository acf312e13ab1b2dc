// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every window of the program has: preferences, its shortcuts, and what it is.
import Gio from 'gi://Gio?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { showAbout } from './about.js';
import { ChooserWindow } from './chooser/chooser-window.js';
import { showPreferences } from './preferences/preferences.js';
import { createShortcutsWindow } from './preferences/shortcuts-window.js';
import { MachineWindow } from './window/machine-window.js';

/** A process has one machine at most, which a window of a page that was torn off belongs to. */
function machineOf(application: Gtk.Application): MachineWindow | null {
    return application.get_windows().find(window => window instanceof MachineWindow) ?? null;
}

function showShortcuts(parent: Gtk.Window, machine: MachineWindow | null): void {
    const owner = machine ?? parent;
    if (!(owner instanceof MachineWindow || owner instanceof ChooserWindow)) return;
    const window = createShortcutsWindow(owner);
    window.transient_for = parent;
    window.present();
}

/** Adds the actions `app.preferences`, `app.shortcuts` and `app.about`, with their keys. */
export function addAppDialogs(application: Gtk.Application): void {
    const add = (name: string, show: (parent: Gtk.Window) => void, keys: string[]): void => {
        const action = new Gio.SimpleAction({ name });
        action.connect('activate', () => {
            const parent = application.active_window;
            if (parent) show(parent);
        });
        application.add_action(action);
        application.set_accels_for_action(`app.${name}`, keys);
    };
    add(
        'preferences',
        parent => {
            const machine = machineOf(application);
            const settings = new Gio.Settings({ schema_id: VITRINE_APP_ID });
            showPreferences(parent, settings, machine?.settings ?? null);
        },
        ['<Control>comma'],
    );
    add(
        'shortcuts',
        parent => {
            showShortcuts(parent, machineOf(application));
        },
        ['<Control>question'],
    );
    add('about', parent => showAbout(parent, machineOf(application)), []);
}
