// SPDX-License-Identifier: GPL-3.0-or-later
//
// A kiosk as pictures: waiting for its machine, and asking for its password.
import Adw from 'gi://Adw?version=1';

import { application } from '../support/application.js';

import { kioskFeatures } from '../../src/app/kiosk/kiosk-features.js';
import { KioskPassword } from '../../src/app/kiosk/kiosk-password.js';
import { MachineWindow } from '../../src/app/window/machine-window.js';
import { takePictures } from '../support/app-pictures.js';
import { openInjector, type InputInjector } from '../support/input-injector.js';
import { KIOSK_HASH } from '../support/kiosk.js';
import { until } from '../support/main-loop.js';
import { SectorMachine } from '../support/sector-machine.js';
import { shown } from '../support/widgets.js';

describe('A kiosk', () => {
    let injector: InputInjector;
    let window: MachineWindow;

    beforeAll(async () => {
        injector = await openInjector();
        const features = kioskFeatures(new KioskPassword(KIOSK_HASH));
        window = new MachineWindow(application(), 'bus:counter', false, features);
        window.present();
        void window.session.connect({ wait: true });
        await until(() => shown(window, Adw.StatusPage).length > 0, 'the page');
    });

    afterAll(async () => {
        window.session.close();
        window.destroy();
        await injector.close();
    });

    it('waits for its machine', () => takePictures(window, 'kiosk-waiting'), 60_000);

    it('asks for its password', async () => {
        const machine = await SectorMachine.start({ name: 'counter' });
        await until(() => window.screen.statistics.frames > 0, 'its picture', 30_000);
        await takePictures(window, 'kiosk');
        window.lookup_action('leave-kiosk')?.activate(null);
        const dialog = await until(() => window.visible_dialog, 'the question');
        const [entry] = await until(() => {
            const found = shown(dialog, Adw.PasswordEntryRow);
            return found.length > 0 && found;
        }, 'its entry');
        if (!entry) throw new Error('no entry');
        await takePictures(window, 'kiosk-password');
        entry.text = 'sesame';
        dialog.default_widget?.activate();
        await until(() => entry.text === '', 'the check');
        await takePictures(window, 'kiosk-wrong-password');
        dialog.force_close();
        await machine.close();
    }, 90_000);
});
