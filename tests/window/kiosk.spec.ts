// SPDX-License-Identifier: GPL-3.0-or-later
//
// A kiosk's window from within: what it has not, that it refuses to be closed or made smaller, and the
// question for the password. What a person can and cannot do is in ../person/kiosk.spec.ts.
import Adw from 'gi://Adw?version=1';
import GLib from 'gi://GLib?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { application } from '../support/application.js';

import { kioskFeatures } from '../../src/app/kiosk/kiosk-features.js';
import { KioskPassword } from '../../src/app/kiosk/kiosk-password.js';
import { MachineWindow } from '../../src/app/window/machine-window.js';
import { KIOSK_HASH, KIOSK_PASSWORD } from '../support/kiosk.js';
import { sleep, until } from '../support/main-loop.js';
import { shown } from '../support/widgets.js';

/** All that may be done in a kiosk; each is about this machine alone. */
const ACTIONS = [
    ...['leave-kiosk', 'microphone', 'reconnect', 'sound-muted', 'start', 'start-again'],
    ...['try-again', 'wait'],
];

/** A window that would close does it at once. */
const CLOSE_MS = 300;

describe('A kiosk', () => {
    let window: MachineWindow;

    function kiosk(): MachineWindow {
        const features = kioskFeatures(new KioskPassword(KIOSK_HASH));
        const made = new MachineWindow(application(), 'bus:nobody', false, features);
        made.present();
        return made;
    }

    beforeAll(async () => {
        window = kiosk();
        await until(() => window.get_mapped(), 'the window');
        void window.session.connect({ wait: true });
    });

    afterAll(() => {
        window.destroy();
    });

    function dialog(): Adw.Dialog {
        if (!window.visible_dialog) throw new Error('no question');
        return window.visible_dialog;
    }

    const entry = (): Adw.PasswordEntryRow | undefined => shown(dialog(), Adw.PasswordEntryRow)[0];
    const button = (label: string): Gtk.Button | undefined =>
        shown(dialog(), Gtk.Button).find(one => one.label === label);
    const isSaid = (text: string | RegExp): boolean =>
        shown(dialog(), Gtk.Label).some(({ label }) =>
            typeof text === 'string' ? label === text : text.test(label),
        );

    async function give(password: string): Promise<void> {
        const row = entry();
        if (!row) throw new Error('no entry');
        row.text = password;
        button('_Leave')?.emit('clicked');
        await until(() => !window.visible_dialog || entry()?.text === '', 'the check');
    }

    it('has no header bar and no way to other machines, files or settings', async () => {
        expect(window.list_actions().sort()).toEqual(ACTIONS);
        expect(window.header.parent).toBeNull();
        const said = (): string[] => shown(window, Gtk.Label).map(({ label }) => label);
        await until(() => said().includes('Waiting for the Machine'), 'the page');
        // Neither to stop the wait nor to open another machine.
        expect(shown(window, Gtk.Button)).toEqual([]);
        // How the machine is run is not for whoever stands there.
        expect(said().join('\n')).not.toMatch(/QEMU|bus:|-display/);
        expect(window.screen.liveShortcuts).toEqual(['<Control><Alt><Shift>q']);
        expect(window.screen.releaseChord).toBe('');
    });

    it('keeps all keys, whatever the settings say', () => {
        window.settings.set('grab-level', GLib.Variant.new_string('shared'));
        expect(window.screen.grabLevel).toBe('full');
        window.settings.reset('grab-level');
    });

    it('is neither closed nor made smaller', async () => {
        await until(() => window.fullscreened, 'full screen');
        window.close();
        window.unfullscreen();
        await sleep(CLOSE_MS);
        expect(window.get_mapped()).toBeTrue();
        await until(() => window.fullscreened, 'full screen again');
    });

    it('asks once, and for longer and longer where the password is wrong', async () => {
        window.lookup_action('leave-kiosk')?.activate(null);
        const first = dialog();
        await until(() => entry(), 'its entry');
        window.lookup_action('leave-kiosk')?.activate(null);
        expect(dialog()).toBe(first);
        for (const wrong of ['sesame', `${KIOSK_PASSWORD} `]) {
            await give(wrong);
            expect(isSaid('That is not the password.')).toBeTrue();
        }
        await give(KIOSK_HASH);
        await until(() => isSaid(/^That is not the password\. Wait \d s\.$/), 'the wait');
        const row = entry();
        if (row) row.text = KIOSK_PASSWORD;
        expect(button('_Leave')?.sensitive).toBeFalse();
        dialog().force_close();
        await until(() => window.visible_dialog === null, 'no question');
        window.lookup_action('leave-kiosk')?.activate(null);
        await until(() => isSaid(/Wait \d s/), 'a question that knows of it');
    }, 30_000);

    it('goes by the password', async () => {
        const other = kiosk();
        window.destroy();
        window = other;
        await until(() => window.get_mapped(), 'the window');
        window.lookup_action('leave-kiosk')?.activate(null);
        await until(() => entry(), 'its entry');
        await give(KIOSK_PASSWORD);
        await until(() => !window.get_mapped(), 'the window to go');
        expect(window.visible_dialog).toBeNull();
    }, 30_000);
});
