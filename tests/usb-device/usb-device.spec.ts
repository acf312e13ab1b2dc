// SPDX-License-Identifier: GPL-3.0-or-later
//
// A USB stick of a computer, handed to a machine that boots from it: the computer is the machine of
// the bed `guest`, whose kernel drives the stick.
import GLib from 'gi://GLib?version=2.0';

import { usbId, type UsbDevice } from '../../src/peripherals/usb/usb-device.js';
import { UsbSharing, type SharedDevice } from '../../src/peripherals/usb/usb-sharing.js';
import { patience, until } from '../support/main-loop.js';
import { UsbMachine } from '../support/usb-machine.js';

/** What QEMU's USB storage calls itself. */
const STICK_ID = '46f4:0001';

/** A BIOS on an emulated processor that is itself emulated, with the stick behind two wires. */
const BOOT_MS = 240_000;

describe('A USB stick of this computer', () => {
    let machine: UsbMachine;
    let sharing: UsbSharing;

    beforeAll(async () => {
        machine = await UsbMachine.start(1, ',bootindex=0');
        sharing = new UsbSharing(machine.display);
        sharing.watch(true);
    }, patience(30_000));

    afterAll(async () => {
        sharing.close();
        await machine.close();
    });

    function stick(): SharedDevice | undefined {
        return sharing.devices.find(({ device }) => usbId(device) === STICK_ID);
    }

    async function plugged(): Promise<UsbDevice> {
        await until(() => stick() !== undefined, 'the stick');
        const shared = stick();
        if (!shared) throw new Error('no stick');
        return shared.device;
    }

    it('is seen with its name, its serial number and the right to use it', async () => {
        const device = await plugged();
        expect(device.name).toContain('QEMU');
        expect(device.serial).toBe('VITRINE-STICK');
        expect(device.isInput).toBeFalse();
        expect(device.mayOpen).toBeTrue();
        expect(device.mountPoints).toEqual([]);
    });

    it(
        'boots the machine that it is handed to',
        async () => {
            await sharing.attach(await plugged());
            expect(stick()?.state).toBe('attached');
            // When it was started there was nothing to boot.
            await machine.qemu.qmp.execute('system_reset');
            await machine.qemu.serial.waitFor(/ready 640x480x32/, BOOT_MS);
            expect(machine.qemu.runs).toBeTrue();
        },
        BOOT_MS,
    );

    it('is not handed to a machine that is paused, which is said', async () => {
        const device = await plugged();
        sharing.detach(device);
        await machine.qemu.qmp.execute('stop');
        await expectAsync(sharing.attach(device)).toBeRejectedWithError(/paused/);
        await machine.qemu.qmp.execute('cont');
        await sharing.attach(await plugged());
        expect(stick()?.state).toBe('attached');
    });

    it('is in use while the machine has it, for a second one', async () => {
        const second = new UsbSharing(machine.display);
        second.watch(true);
        await until(() => second.devices.length > 0, 'the devices');
        const device = await plugged();
        await expectAsync(second.attach(device)).toBeRejected();
        expect(
            second.devices.find(each => usbId(each.device) === STICK_ID)?.problem,
        ).not.toBeNull();
        second.close();
    });

    it('comes back to this computer when it is taken back, and goes again', async () => {
        const device = await plugged();
        sharing.detach(device);
        expect(stick()?.state).toBe('here');
        await sharing.attach(await plugged());
        expect(stick()?.state).toBe('attached');
    });

    it('is lost in words when the machine ends', async () => {
        await machine.qemu.kill();
        await until(() => stick()?.problem !== null, 'the loss');
        expect(stick()?.state).toBe('here');
        expect(stick()?.problem).toContain('has given');
    });

    it('goes by itself to a machine whose rule names it, and only then', async () => {
        const other = await UsbMachine.start(1);
        const automatic = new UsbSharing(other.display);
        automatic.watch(true);
        const state = (): string | undefined =>
            automatic.devices.find(each => usbId(each.device) === STICK_ID)?.state;
        await until(() => state() !== undefined, 'the stick');
        expect(state()).toBe('here');
        automatic.automatic = new Set([STICK_ID]);
        await until(() => state() === 'attached', 'the stick to go over');
        expect(GLib.file_test('/sys/bus/usb/devices', GLib.FileTest.IS_DIR)).toBeTrue();
        automatic.close();
        await other.close();
    });
});
