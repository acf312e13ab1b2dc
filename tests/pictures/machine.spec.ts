// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a machine's window has: its menu and popovers, its dialogs, its figures, a recording under way.
import Adw from 'gi://Adw?version=1';
import Gdk from 'gi://Gdk?version=4.0';
import GLib from 'gi://GLib?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { application } from '../support/application.js';

import { _ } from '../../src/app/i18n.js';
import { createShortcutsWindow } from '../../src/app/preferences/shortcuts-window.js';
import { MachineWindow } from '../../src/app/window/machine-window.js';
import { takePictures } from '../support/app-pictures.js';
import { DemoProcess } from '../support/demo-process.js';
import { openInjector, type InputInjector } from '../support/input-injector.js';
import { sleep, until } from '../support/main-loop.js';
import { byTooltip, shown } from '../support/widgets.js';

const FIGURES_MS = 3000;

describe('The window of a machine with sound', () => {
    let injector: InputInjector;
    let demo: DemoProcess;
    let window: MachineWindow;

    beforeAll(async () => {
        injector = await openInjector();
        demo = await DemoProcess.start('--size=1024x640');
        window = new MachineWindow(application(), demo.target, false);
        window.present();
        await window.session.connect();
        await until(() => window.screen.statistics.frames > 0, 'its picture');
        await until(() => window.session.display?.audio, 'its sound');
        // Else it would want the keyboard back after each menu.
        await until(() => window.is_active && window.screen.grabbed, 'the keyboard');
        window.screen.release();
    }, 60_000);

    afterAll(async () => {
        window.close();
        await demo.end();
        await injector.close();
    });

    async function takePopover(tooltip: string, name: string): Promise<void> {
        const button = byTooltip(window, Gtk.MenuButton, tooltip);
        button.popup();
        await until(() => button.popover?.get_mapped(), 'the popover');
        if (button.popover) await takePictures(button.popover, name);
        button.popdown();
    }

    async function takeDialog(action: string, name: string): Promise<void> {
        const group = action.startsWith('app.') ? application() : window;
        group.activate_action(action.slice(4), null);
        await until(() => window.visible_dialog !== null, 'the dialog');
        await takePictures(window, name);
        window.visible_dialog?.force_close();
        await until(() => window.visible_dialog === null, 'no dialog');
    }

    it('is this', async () => {
        await takePictures(window, 'window');
    }, 60_000);

    it('has a menu', () => takePopover(_('Main Menu'), 'menu'), 60_000);

    it('has a volume and a microphone', () => takePopover(_('Sound'), 'sound'), 60_000);

    it('has keys to send', () => takePopover(_('Send Keys'), 'send-keys-menu'), 60_000);

    it('asks for others', () => takeDialog('win.send-other-keys', 'send-keys'), 60_000);

    it('types a text', async () => {
        const text = 'The quick brown fox ✓\njumps over the lazy dog.';
        window.get_clipboard().set_content(Gdk.ContentProvider.new_for_value(text));
        await takeDialog('win.type-text', 'type-text');
    }, 60_000);

    it('says that a picture was saved', async () => {
        window.lookup_action('screenshot')?.activate(null);
        await until(
            () => shown(window, Gtk.Button).some(({ label }) => label === _('Show in Files')),
            'the message',
        );
        await takePictures(window, 'saved');
    }, 60_000);

    it('says that the microphone is on', async () => {
        const microphone = window.lookup_action('microphone');
        microphone?.change_state(GLib.Variant.new_boolean(true));
        await until(() => microphone?.state?.get_boolean(), 'the microphone');
        await takePictures(window, 'microphone');
        microphone?.change_state(GLib.Variant.new_boolean(false));
    }, 60_000);

    it('has preferences', async () => {
        application().activate_action('preferences', null);
        const dialog = await until(() => window.visible_dialog, 'the dialog');
        if (!(dialog instanceof Adw.PreferencesDialog)) throw new Error('another dialog');
        for (const page of ['machine', 'machines', 'general']) {
            dialog.visible_page_name = page;
            await takePictures(window, `preferences-${page}`);
        }
        dialog.force_close();
        await until(() => window.visible_dialog === null, 'no dialog');
    }, 60_000);

    it('says what the program is', () => takeDialog('app.about', 'about'), 60_000);

    it('has shortcuts', async () => {
        const shortcuts = createShortcutsWindow(window);
        shortcuts.transient_for = window;
        shortcuts.present();
        await until(() => shortcuts.get_mapped(), 'the shortcuts');
        await takePictures(shortcuts, 'shortcuts');
        shortcuts.close();
    }, 60_000);

    it('has figures over the picture', async () => {
        window.appSettings.set_boolean('show-statistics', true);
        await sleep(FIGURES_MS);
        await takePictures(window, 'statistics');
        window.appSettings.reset('show-statistics');
    }, 60_000);

    it('records', async () => {
        window.lookup_action('record')?.activate(null);
        const stop = byTooltip(window, Gtk.Button, _('Stop Recording'));
        await until(() => stop.get_mapped(), 'the recording');
        await takePictures(window, 'recording');
        window.lookup_action('record')?.activate(null);
        await until(() => window.lookup_action('record')?.enabled, 'its end');
    }, 60_000);
});
