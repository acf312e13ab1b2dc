// SPDX-License-Identifier: GPL-3.0-or-later
import Adw from 'gi://Adw?version=1';
import type Gio from 'gi://Gio?version=2.0';
import type Gtk from 'gi://Gtk?version=4.0';

import { takeApartAtEnd } from '../take-apart.js';
import { _ } from '../i18n.js';
import type { MachineSettings } from '../machine-settings.js';
import { preferenceGroups, type PreferenceGroup } from './preference-list.js';
import { preferenceRow, type PreferenceSource } from './preference-row.js';

/** The app's settings as the source of rows. */
function appSource(settings: Gio.Settings): PreferenceSource {
    return {
        value: key => settings.get_value(key),
        set: (key, value) => {
            settings.set_value(key, value);
        },
        watch: (key, callback) => {
            const handler = settings.connect(`changed::${key}`, callback);
            return () => {
                settings.disconnect(handler);
            };
        },
    };
}

/**
 * Shows what can be set: for all machines, and for the one whose window it is.
 *
 * @param machine - null over the list of machines
 */
export function showPreferences(
    parent: Gtk.Window,
    app: Gio.Settings,
    machine: MachineSettings | null,
): Adw.PreferencesDialog {
    const dialog = new Adw.PreferencesDialog();
    takeApartAtEnd(dialog);
    const ends: (() => void)[] = [];
    const addPage = (
        page: Adw.PreferencesPage,
        groups: readonly PreferenceGroup[],
        source: PreferenceSource,
    ): void => {
        for (const { title, description = '', rows } of groups) {
            const group = new Adw.PreferencesGroup({ title, description });
            for (const row of rows) group.add(preferenceRow(row, source, end => ends.push(end)));
            page.add(group);
        }
        dialog.add(page);
    };
    const groups = preferenceGroups(parent.get_display());
    if (machine)
        addPage(
            new Adw.PreferencesPage({
                name: 'machine',
                title: _('This Machine'),
                icon_name: 'computer-symbolic',
            }),
            groups.filter(({ scope }) => scope === 'each'),
            machine,
        );
    addPage(
        new Adw.PreferencesPage({
            name: 'machines',
            title: _('All Machines'),
            icon_name: 'network-workgroup-symbolic',
        }),
        groups.filter(({ scope }) => scope === 'each'),
        appSource(app),
    );
    addPage(
        new Adw.PreferencesPage({
            name: 'general',
            title: _('General'),
            icon_name: 'preferences-system-symbolic',
        }),
        groups.filter(({ scope }) => scope === 'all'),
        appSource(app),
    );
    dialog.connect('closed', () => {
        for (const end of ends.splice(0)) end();
    });
    dialog.present(parent);
    return dialog;
}
