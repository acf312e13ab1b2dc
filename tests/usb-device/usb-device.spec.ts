// SPDX-License-Identifier: GPL-3.0-or-later
//
// A USB stick of a computer, handed to a machine that boots from it: the computer is the machine of
// the bed `guest`, whose kernel drives the stick.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { usbId, type UsbDevice } from '../../src/peripherals/usb/usb-device.js';
import { UsbSharing, type SharedDevice } from '../../src/peripherals/usb/usb-sharing.js';
import { patience, until } from '../support/main-loop.js';
import { TerminalProgram } from '../support/program.js';
import { UsbMachine } from '../support/usb-machine.js';
import { DISK, diskOf, driverOf, KEYBOARD, STICK, STICK_ID } from '../support/usb-stick.js';

/** A BIOS on an emulated processor that is itself emulated, with the stick behind two wires. */
const BOOT_MS = 240_000;

/** The command starts gjs first. */
const COMMAND_MS = 20_000;

async function run(...command: string[]): Promise<void> {
    const process = Gio.Subprocess.new(command, Gio.SubprocessFlags.NONE);
    await process.wait_async(null);
    if (!process.get_successful()) throw new Error(`${command.join(' ')} failed`);
}

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

    function shared(serial: string): SharedDevice | undefined {
        return sharing.devices.find(({ device }) => device.serial === serial);
    }

    function stick(): SharedDevice | undefined {
        return shared(STICK);
    }

    async function plugged(serial = STICK): Promise<UsbDevice> {
        return (await until(() => shared(serial), serial)).device;
    }

    /** Until the kernel has it, as if it had never been away. */
    async function expectBack(): Promise<void> {
        await until(() => driverOf(STICK) === 'usb-storage', 'the kernel’s driver');
        await until(() => diskOf(STICK) !== null, 'the disk');
    }

    it('is seen with its name, its serial number and the right to use it', async () => {
        const device = await plugged();
        expect(device.name).toContain('QEMU');
        expect(device.serial).toBe('VITRINE-STICK');
        expect(device.isInput).toBeFalse();
        expect(device.mayOpen).toBeTrue();
        expect(device.mountPoints).toEqual([]);
        await expectBack();
    });

    it('is told from a keyboard, which the person would miss', async () => {
        expect((await plugged(KEYBOARD)).isInput).toBeTrue();
        expect((await plugged(DISK)).isInput).toBeFalse();
    });

    it('stays here while it is mounted, where its files would be lost', async () => {
        const folder = GLib.dir_make_tmp('vitrine-mount-XXXXXX');
        const disk = await until(() => diskOf(DISK), 'the disk');
        await run('mount', '-t', 'ext4', disk, folder);
        await until(() => shared(DISK)?.device.mountPoints.length === 1, 'the mount to be seen');
        await expectAsync(sharing.attach(await plugged(DISK))).toBeRejectedWithError(
            new RegExp(`mounted at ${folder}: unmount it first`),
        );
        expect(driverOf(DISK)).toBe('uas');
        expect(shared(DISK)?.reason).toBe('mounted');
        await run('umount', folder);
        await until(() => shared(DISK)?.reason === null, 'the mount to be gone');
        GLib.rmdir(folder);
    });

    it(
        'boots the machine that it is handed to',
        async () => {
            await sharing.attach(await plugged());
            expect(stick()?.state).toBe('attached');
            expect(driverOf(STICK)).not.toBe('usb-storage');
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
        await expectBack();
        await sharing.attach(await plugged());
        expect(stick()?.state).toBe('attached');
    });

    it('comes back when the command that has handed it over ends by Ctrl+C', async () => {
        sharing.detach(await plugged());
        await expectBack();
        const command = new TerminalProgram('usb', `bus:${machine.name}`, 'attach', STICK_ID);
        await until(() => driverOf(STICK) !== 'usb-storage', 'the stick to go', COMMAND_MS);
        await until(() => machine.hasDevice(), 'the machine to see it');
        expect(await command.interrupt()).toBe(0);
        await expectBack();
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
