// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a machine's screen fills a window or a monitor, as pictures.
import GLib from 'gi://GLib?version=2.0';

import { application } from '../support/application.js';

import { MachineWindow } from '../../src/app/window/machine-window.js';
import { takePictures } from '../support/app-pictures.js';
import { openInjector, type InputInjector } from '../support/input-injector.js';
import { until } from '../support/main-loop.js';
import { SectorMachine } from '../support/sector-machine.js';

describe('A machine’s window', () => {
    let injector: InputInjector;
    let machine: SectorMachine;
    let window: MachineWindow;

    beforeAll(async () => {
        // Without a keyboard no window has the focus.
        injector = await openInjector();
        machine = await SectorMachine.start({ name: 'toaster' });
        window = new MachineWindow(application(), 'toaster', false);
        window.present();
        await window.session.connect();
    }, 60_000);

    afterAll(async () => {
        window.close();
        await machine.close();
        await injector.close();
    });

    it('has a bar in full screen', async () => {
        window.fullscreen();
        await until(() => window.fullscreened, 'full screen');
        await until(() => window.is_active && window.screen.grabbed, 'the keyboard');
        await takePictures(window, 'fullscreen-hint');
        window.screen.release();
        await takePictures(window, 'fullscreen-bar');
        window.unfullscreen();
        await until(() => !window.fullscreened, 'the window');
    }, 60_000);

    it('scrolls a screen that is zoomed', async () => {
        window.lookup_action('zoom')?.activate(GLib.Variant.new_int32(200));
        await takePictures(window, 'zoomed');
        window.settings.reset('scale-mode');
    }, 60_000);

    it('says when the machine is only looked at', async () => {
        window.lookup_action('view-only')?.activate(null);
        await takePictures(window, 'view-only');
        window.settings.reset('view-only');
    }, 60_000);
});
