// SPDX-License-Identifier: GPL-3.0-or-later
//
// A machine's two screens on a desktop with two monitors.
import Gtk from 'gi://Gtk?version=4.0';

import { application } from '../support/application.js';

import { MachineWindow } from '../../src/app/machine-window.js';
import { PageWindow } from '../../src/app/page-window.js';
import { SCREEN_HEIGHT, SCREEN_WIDTH } from '../support/bed.js';
import { until } from '../support/main-loop.js';
import { SectorMachine } from '../support/sector-machine.js';

const NAME = 'two-heads';
const ARGS = ['-device', 'virtio-gpu-pci,id=right'];

describe('Full screen on all monitors', () => {
    let machine: SectorMachine;
    let window: MachineWindow;

    beforeAll(async () => {
        machine = await SectorMachine.start({ name: NAME, args: ARGS });
        window = new MachineWindow(application(), NAME, false);
        window.present();
        await window.session.connect();
        await until(() => window.tabs.pages.length > 1, 'the pages');
    }, 60_000);

    afterAll(async () => {
        window.close();
        await machine.close();
    });

    const tornOff = () =>
        application()
            .get_windows()
            .filter(one => one instanceof PageWindow);

    function place(one: Gtk.Window): string {
        const surface = one.get_surface();
        const monitor = surface && one.get_display().get_monitor_at_surface(surface);
        return monitor?.connector ?? '';
    }

    it('has a screen on each, and brings them back together', async () => {
        window.lookup_action('fullscreen-all')?.activate(null);
        window.fullscreen();
        const own = await until(() => tornOff()[0], 'a window for the second screen');
        const second = own.page?.screen;
        await until(
            () => own.fullscreened && second?.get_width() === SCREEN_WIDTH,
            'the second monitor to be full',
        );
        expect(second?.get_height()).toBe(SCREEN_HEIGHT);
        expect(window.fullscreened).toBeTrue();
        await until(() => place(own) !== '' && place(own) !== place(window), 'two monitors');
        expect(new Set([place(window), place(own)]).size).toBe(2);
        expect(second?.headLayout).not.toBeNull();
        expect(second?.headLayout).toBe(window.firstScreen.screen.headLayout);

        // Left in one, left in all.
        own.unfullscreen();
        await until(() => tornOff().length === 0 && !window.fullscreened, 'one window');
        expect(window.tabs.pages.length).toBe(2);
    }, 60_000);

    it('is remembered for the machine, and follows its switch', async () => {
        expect(window.settings.isOwn('fullscreen-all')).toBeTrue();
        window.fullscreen();
        await until(() => tornOff().length === 1, 'a window for the second screen');
        window.lookup_action('fullscreen-all')?.activate(null);
        await until(() => tornOff().length === 0, 'the second screen to come back');
        expect(window.fullscreened).toBeTrue();
    }, 60_000);
});
