// SPDX-License-Identifier: GPL-3.0-or-later
import Adw from 'gi://Adw?version=1';
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { application } from '../support/application.js';

import { debugInfo } from '../../src/app/about.js';
import { MachineSettings } from '../../src/app/machine-settings.js';
import { showPreferences } from '../../src/app/preferences.js';

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
        for (const key of ['scale-mode', 'notifications']) app.reset(key);
    });

    function* below(widget: Gtk.Widget): Generator<Gtk.Widget> {
        for (let child = widget.get_first_child(); child; child = child.get_next_sibling()) {
            yield child;
            yield* below(child);
        }
    }

    function rows(title: string): Gtk.Widget[] {
        return [...below(dialog)].filter(
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
        const reset = [...below(own)].find(
            widget => widget instanceof Gtk.Button && widget.icon_name === 'edit-undo-symbolic',
        ) as Gtk.Button;
        expect(reset.visible).toBeTrue();
        reset.emit('clicked');
        expect(machine.isOwn('scale-mode')).toBeFalse();
        expect(own.selected).toBe(3);
        expect(reset.visible).toBeFalse();
    });

    it('come with what helps a report, and a window of shortcuts', () => {
        expect(debugInfo(window, null)).toMatch(
            /^GTK 4\.\d+\.\d+, libadwaita 1\.\d+\.\d+, GJS 1\.8/m,
        );
        expect(debugInfo(window, null)).toMatch(/^Renderer: \w+/m);
        application().activate_action('shortcuts', null);
        const shown = application()
            .get_windows()
            .concat(Gtk.Window.list_toplevels() as Gtk.Window[])
            .find(one => one.constructor.name.includes('ShortcutsWindow'));
        expect(shown?.visible).toBeTrue();
        shown?.destroy();
    });
});
