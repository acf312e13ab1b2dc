// SPDX-License-Identifier: GPL-3.0-or-later
import Adw from 'gi://Adw?version=1';
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { application } from '../support/application.js';

import { debugInfo } from '../../src/app/about.js';
import { ChooserWindow } from '../../src/app/chooser/chooser-window.js';
import { MachineSettings } from '../../src/app/machine-settings.js';
import { preferenceGroups } from '../../src/app/preferences/preference-list.js';
import { showPreferences } from '../../src/app/preferences/preferences.js';
import { createShortcutsWindow } from '../../src/app/preferences/shortcuts-window.js';
import { TERMINAL_SHORTCUTS } from '../../src/app/terminal/terminal-page.js';
import { MachineWindow } from '../../src/app/window/machine-window.js';
import { widgetsIn } from '../support/widgets.js';

/** Settings that have another place: how a window was left, what a dialog or the header bar chooses. */
const WITHOUT_ROW = [
    'chooser-height',
    'chooser-width',
    'guest-layout',
    'kiosk-chord',
    'live-shortcuts',
    'monitors',
    'page-order',
    'page-windows',
    'sent-keys',
    'shown-page',
    'torn-off-pages',
    'usb-marks',
    'view-only',
    'window-height',
    'window-maximized',
    'window-width',
    'zoom',
];

describe('The preferences', () => {
    const app = new Gio.Settings({ schema_id: VITRINE_APP_ID });
    const machine = new MachineSettings(app);
    let window: Adw.ApplicationWindow;
    let dialog: Adw.PreferencesDialog;

    beforeAll(() => {
        const uuid = GLib.uuid_string_random();
        const info = { name: 'toaster', uuid, consoleIds: [0] };
        machine.use({ info, launched: null, target: `bus:${uuid}`, key: uuid });
        window = new Adw.ApplicationWindow({ application: application() });
        window.present();
        dialog = showPreferences(window, app, machine);
    });

    afterAll(() => {
        dialog.force_close();
        window.destroy();
        machine.close();
        for (const key of ['scale-mode', 'notifications', 'sound-muted']) app.reset(key);
    });

    function rows(title: string): Gtk.Widget[] {
        return [...widgetsIn(dialog)].filter(
            widget => widget instanceof Adw.PreferencesRow && widget.title === title,
        );
    }

    it('are switches that follow their settings, and set them', () => {
        const [row] = rows('Notifications');
        if (!(row instanceof Adw.SwitchRow)) throw new Error('no switch');
        expect(row.active).toBeTrue();
        app.set_boolean('notifications', false);
        expect(row.active).toBeFalse();
        row.active = true;
        expect(app.get_boolean('notifications')).toBeTrue();
    });

    it('are a machine’s own until they are again those of all', () => {
        const [own, all] = rows('Size');
        if (!(own instanceof Adw.ComboRow && all instanceof Adw.ComboRow))
            throw new Error('not two choices');
        own.selected = 2;
        expect(machine.string('scale-mode')).toBe('integer');
        expect(app.get_string('scale-mode')).toBe('fit');
        all.selected = 3;
        expect(app.get_string('scale-mode')).toBe('one-to-one');
        expect(own.selected).toBe(2);
        const reset = [...widgetsIn(own)].find(
            widget => widget instanceof Gtk.Button && widget.icon_name === 'edit-undo-symbolic',
        ) as Gtk.Button;
        expect(reset.visible).toBeTrue();
        reset.emit('clicked');
        expect(machine.isOwn('scale-mode')).toBeFalse();
        expect(own.selected).toBe(3);
        expect(reset.visible).toBeFalse();
    });

    it('are there for every setting that has no other place', () => {
        const groups = preferenceGroups(window.get_display());
        const keys = groups.flatMap(group => group.rows.map(({ key }) => key));
        const without = app.settings_schema.list_keys().filter(key => !keys.includes(key));
        expect(without.sort()).toEqual(WITHOUT_ROW);
        const each = groups.filter(({ scope }) => scope === 'each').flatMap(({ rows }) => rows);
        const ofMachine = Gio.SettingsSchemaSource.get_default()
            ?.lookup(`${VITRINE_APP_ID}.Machine`, true)
            ?.list_keys();
        expect(ofMachine).toEqual(jasmine.arrayContaining(each.map(({ key }) => key)));
    });

    it('are numbers, in percent too, and grey where they mean nothing', () => {
        const [volume] = rows('Volume in Percent');
        if (!(volume instanceof Adw.SpinRow)) throw new Error('no number');
        expect(volume.value).toBe(100);
        volume.value = 35;
        expect(machine.number('sound-volume')).toBe(0.35);
        expect(volume.sensitive).toBeTrue();
        app.set_boolean('sound-muted', true);
        expect(volume.sensitive).toBeFalse();
        app.set_boolean('sound-muted', false);
        machine.reset('sound-volume');
        expect(volume.value).toBe(100);
    });

    it('come with a window of shortcuts, which has every key that a window sets', () => {
        const windows = [
            new MachineWindow(application(), 'bus:nobody', false),
            new ChooserWindow(application()),
        ];
        for (const owner of windows) {
            const shown = createShortcutsWindow(owner);
            const rows = [...widgetsIn(shown)].filter(row => row instanceof Gtk.ShortcutsShortcut);
            const keys = rows.flatMap(row => row.accelerator.split(' '));
            for (const action of owner.shortcuts.actions)
                expect(keys)
                    .withContext(action)
                    .toContain(owner.shortcuts.keysOf(action)[0] ?? '');
            for (const action of ['app.preferences', 'app.shortcuts'])
                expect(keys).toContain(application().get_accels_for_action(action)[0] ?? '');
            if (owner instanceof MachineWindow) {
                expect(keys).toContain('Control_L&Alt_L');
                expect(keys).toEqual(jasmine.arrayContaining(Object.keys(TERMINAL_SHORTCUTS)));
            }
            shown.destroy();
            owner.close();
        }
    });

    it('come with what helps a report', () => {
        expect(debugInfo(window, null)).toMatch(
            /^GTK 4\.\d+\.\d+, libadwaita 1\.\d+\.\d+, GJS 1\.8/m,
        );
        expect(debugInfo(window, null)).toMatch(/^Renderer: \w+/m);
        const icons = Gtk.IconTheme.get_for_display(window.get_display());
        expect(icons.has_icon(VITRINE_APP_ID)).toBeTrue();
    });
});
