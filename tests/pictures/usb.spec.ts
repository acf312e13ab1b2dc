// SPDX-License-Identifier: GPL-3.0-or-later
//
// The dialog of USB devices as pictures: without a port, and its rows in every state.
import Adw from 'gi://Adw?version=1';
import Gtk from 'gi://Gtk?version=4.0';

import { application } from '../support/application.js';

import { UsbDeviceRow } from '../../src/app/usb/usb-device-row.js';
import { MachineWindow } from '../../src/app/window/machine-window.js';
import type { UsbDevice } from '../../src/peripherals/usb/usb-device.js';
import { UsbError } from '../../src/peripherals/usb/usb-error.js';
import type { SharedDevice } from '../../src/peripherals/usb/usb-sharing.js';
import { takePictures } from '../support/app-pictures.js';
import { until } from '../support/main-loop.js';
import { SectorMachine } from '../support/sector-machine.js';

const STICK: UsbDevice = {
    bus: 1,
    address: 4,
    vendor: 0x0781,
    product: 0x5581,
    name: 'SanDisk Ultra',
    serial: '4C530001',
    isInput: false,
    mayOpen: true,
    mountPoints: [],
};

const NOTHING = { attach: () => undefined, detach: () => undefined, mark: () => undefined };

describe('USB devices', () => {
    it('are not there for a machine without a port, which is told', async () => {
        const machine = await SectorMachine.start({ name: 'toaster' });
        const window = new MachineWindow(application(), 'toaster', false);
        window.present();
        await window.session.connect();
        await until(() => window.lookup_action('usb')?.enabled, 'what the machine has');
        window.lookup_action('usb')?.activate(null);
        await until(() => window.visible_dialog !== null, 'the dialog');
        await takePictures(window, 'usb-no-port');
        window.close();
        await machine.close();
    }, 60_000);

    it('are here, on their way, the machine’s, or refused', async () => {
        const denied = new UsbError('access', { ...STICK, name: 'Smart Card Reader' });
        const shown: SharedDevice[] = [
            { device: STICK, state: 'here', problem: null, reason: null },
            {
                device: { ...STICK, name: 'Web Camera' },
                state: 'attached',
                problem: null,
                reason: null,
            },
            {
                device: { ...STICK, name: 'Printer' },
                state: 'attaching',
                problem: null,
                reason: null,
            },
            { device: denied.device, state: 'here', problem: denied.message, reason: 'access' },
            {
                device: { ...STICK, mountPoints: ['/media/data'] },
                state: 'here',
                problem: null,
                reason: null,
            },
        ];
        const list = new Gtk.ListBox({ css_classes: ['boxed-list'], valign: Gtk.Align.START });
        for (const one of shown) list.append(new UsbDeviceRow(one, one.state !== 'here', NOTHING));
        const page = new Adw.Clamp({ child: list, margin_top: 12, margin_bottom: 12 });
        const window = new Adw.ApplicationWindow({ application: application(), content: page });
        window.present();
        await until(() => window.get_mapped(), 'the window');
        await takePictures(window, 'usb-rows');
        window.close();
    }, 60_000);
});
