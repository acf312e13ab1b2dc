// SPDX-License-Identifier: GPL-3.0-or-later
//
// A USB device by the desktop's portal, which opens it for a program that may not.
import GLib from 'gi://GLib?version=2.0';

import { UsbAttachment } from '../../src/peripherals/usb/usb-attachment.js';
import { usbId, type UsbDevice } from '../../src/peripherals/usb/usb-device.js';
import { UsbPortal } from '../../src/peripherals/usb/usb-portal.js';
import { UsbWatch } from '../../src/peripherals/usb/usb-watch.js';
import { patience, sleep, until } from '../support/main-loop.js';
import { UsbDialog } from '../support/usb-dialog.js';
import { UsbMachine } from '../support/usb-machine.js';
import { STICK_ID } from '../support/usb-stick.js';

const PORTAL_TRIES = 50;

describe('A USB stick by the portal', () => {
    let machine: UsbMachine;
    let dialog: UsbDialog | null;
    let portal: UsbPortal | null = null;
    let devices: readonly UsbDevice[] = [];
    let watch: UsbWatch;

    beforeAll(async () => {
        machine = await UsbMachine.start(1);
        dialog = UsbDialog.start(machine.bus);
        watch = new UsbWatch(found => {
            devices = found;
        });
        await until(() => devices.some(device => usbId(device) === STICK_ID), 'the stick');
        for (let tries = 0; dialog && !portal && tries < PORTAL_TRIES; tries++) {
            portal = await UsbPortal.open(machine.bus, null);
            if (!portal) await sleep(500);
        }
    }, patience(60_000));

    afterAll(async () => {
        watch.close();
        await dialog?.close();
        await machine.close();
    });

    beforeEach(() => {
        if (!dialog) pending('there is no xdg-desktop-portal here');
    });

    function stick(): UsbDevice {
        const found = devices.find(device => usbId(device) === STICK_ID);
        if (!found) throw new Error('no stick');
        return found;
    }

    it('is opened when the person says yes, and goes to the machine', async () => {
        const opened = await portal?.acquire(stick(), '', null);
        if (!opened) throw new Error('no portal');
        expect(dialog?.asked).toBe(1);
        const port = machine.display.chardevs.get_item(0);
        if (!port) throw new Error('no port');
        const attachment = await UsbAttachment.attach(stick(), port, opened.fd, null);
        expect(await machine.hasDevice()).toBeTrue();
        attachment.close();
        GLib.close(opened.fd);
        opened.release();
    });

    it('stays here when the person says no', async () => {
        if (dialog) dialog.answer = 'no';
        await expectAsync(portal?.acquire(stick(), '', null)).toBeRejectedWithError(/permission/);
    });
});
