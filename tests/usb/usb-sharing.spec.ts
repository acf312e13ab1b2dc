// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person sees of USB on a computer that has no device to give; suite `usb-device` has one.
import GLib from 'gi://GLib?version=2.0';

import { UsbAttachment } from '../../src/peripherals/usb/usb-attachment.js';
import type { UsbDevice } from '../../src/peripherals/usb/usb-device.js';
import { UsbError } from '../../src/peripherals/usb/usb-error.js';
import { hasUsbHelper } from '../../src/peripherals/usb/usb-helper.js';
import { UsbSharing } from '../../src/peripherals/usb/usb-sharing.js';
import { UsbWatch } from '../../src/peripherals/usb/usb-watch.js';
import { countFds } from '../support/fd-count.js';
import { until } from '../support/main-loop.js';
import { UsbMachine } from '../support/usb-machine.js';

/** Not plugged in anywhere: buses have 127 addresses. */
const ABSENT: UsbDevice = {
    bus: 250,
    address: 200,
    vendor: 0x1234,
    product: 0xabcd,
    name: 'Nothing',
    serial: '',
    isInput: false,
    mayOpen: true,
    mountPoints: [],
};

const CYCLES = 20;

/** How many devices that are no hubs the kernel shows, each with its bus and its ports in its name. */
function kernelsCount(): number {
    const folder = '/sys/bus/usb/devices';
    if (!GLib.file_test(folder, GLib.FileTest.IS_DIR)) return 0;
    const names = GLib.Dir.open(folder, 0);
    let count = 0;
    for (let name = names.read_name(); name !== null; name = names.read_name()) {
        if (!/^\d+-[\d.]+$/.test(name)) continue;
        const [, deviceClass] = GLib.file_get_contents(`${folder}/${name}/bDeviceClass`);
        if (new TextDecoder().decode(deviceClass).trim() !== '09') count++;
    }
    names.close();
    return count;
}

async function problemOf(work: Promise<unknown>): Promise<string> {
    try {
        await work;
        return 'none';
    } catch (error) {
        return error instanceof UsbError ? error.problem : String(error);
    }
}

describe('USB devices', () => {
    let machine: UsbMachine;

    beforeAll(async () => {
        machine = await UsbMachine.start(2);
    });

    afterAll(async () => {
        await machine.close();
    });

    beforeEach(() => {
        if (!hasUsbHelper()) pending('this build has no program for USB');
    });

    function firstPort() {
        const chardev = machine.display.chardevs.get_item(0);
        if (!chardev) throw new Error('the machine has no port');
        return chardev;
    }

    it('are told of, all that there are', async () => {
        let told: readonly UsbDevice[] | null = null;
        const watch = new UsbWatch(devices => {
            told = devices;
        });
        await until(() => told !== null, 'the list of devices');
        watch.close();
        expect(told ?? []).toHaveSize(kernelsCount());
    });

    it('that are not plugged in are said to be so, and their port is free again', async () => {
        for (let i = 0; i < 2; i++)
            expect(await problemOf(UsbAttachment.attach(ABSENT, firstPort(), null, null))).toBe(
                'absent',
            );
    });

    it('leave no descriptor and no process, however often one is not there', async () => {
        await problemOf(UsbAttachment.attach(ABSENT, firstPort(), null, null));
        const before = countFds();
        for (let i = 0; i < CYCLES; i++) {
            await problemOf(UsbAttachment.attach(ABSENT, firstPort(), null, null));
            new UsbWatch(() => undefined).close();
        }
        await until(() => countFds() <= before, 'the descriptors to be closed');
        expect(countFds()).toBeLessThanOrEqual(before);
    });

    it('have as many ports as the machine has streams for them', () => {
        const sharing = new UsbSharing(machine.display);
        expect(sharing.ports).toBe(2);
        sharing.close();
    });

    it('that nobody knows are not handed over', async () => {
        const sharing = new UsbSharing(machine.display);
        expect(await problemOf(sharing.attach(ABSENT))).toBe('absent');
        sharing.close();
    });

    it('cannot be had without the program for it, which is said', async () => {
        const saved = GLib.getenv('VITRINE_NATIVE_DIR');
        GLib.setenv('VITRINE_NATIVE_DIR', '/nonexistent', true);
        try {
            expect(await problemOf(UsbAttachment.attach(ABSENT, firstPort(), null, null))).toBe(
                'no-helper',
            );
        } finally {
            if (saved === null) GLib.unsetenv('VITRINE_NATIVE_DIR');
            else GLib.setenv('VITRINE_NATIVE_DIR', saved, true);
        }
    });
});
