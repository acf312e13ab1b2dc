// SPDX-License-Identifier: GPL-3.0-or-later
//
// A picture and a key over every road to a real machine: the session bus is console.spec.ts's.
import GLib from 'gi://GLib?version=2.0';

import { Console } from '../../src/display1/console.js';
import type { ListenerHandler } from '../../src/display1/listener.js';
import { openMachine, type OpenMachine } from '../../src/machine/open.js';
import { buildPath } from '../support/bed.js';
import { until } from '../support/main-loop.js';
import { Qemu, sectorGuest } from '../support/qemu.js';

/** The number of pictures that came; everything else is of no interest here. */
function pictureCounter(): ListenerHandler & { pictures: number } {
    const ignore = (): void => undefined;
    const counter = {
        pictures: 0,
        scanout: () => {
            counter.pictures++;
        },
        scanoutMap: () => {
            counter.pictures++;
        },
        update: ignore,
        updateMap: ignore,
        disable: ignore,
        mouseSet: ignore,
        cursorDefine: ignore,
        closed: ignore,
    };
    return counter;
}

async function pictureOf(machine: OpenMachine): Promise<{ pictures: number; rejected: number }> {
    const [id = 0] = machine.info.consoleIds;
    const console = await Console.open(machine.control, id, null);
    const handler = pictureCounter();
    const listener = await console.attach(handler, null);
    await until(() => handler.pictures > 0, 'a picture');
    listener.close();
    console.close();
    return { pictures: handler.pictures, rejected: listener.counts.rejected };
}

describe('A machine', () => {
    it('shows its picture and takes a key peer to peer, behind a QMP socket', async () => {
        const qemu = await Qemu.start({ display: 'p2p', args: sectorGuest() });
        try {
            await qemu.serial.waitFor(/ready 640x480x32/, 30_000);
            const machine = await openMachine(`qmp:${qemu.qmpPath}`);
            expect(machine.control.busName).toBeNull();
            const seen = await pictureOf(machine);
            expect(seen.pictures).toBeGreaterThan(0);
            expect(seen.rejected).toBe(0);

            const console = await Console.open(machine.control, 0, null);
            console.keyboard.press(0x1e);
            console.keyboard.release(0x1e);
            const match = await qemu.serial.waitFor(/key up 1e/);
            expect(match[0]).toBe('key up 1e');
            // Properties change peer to peer as well, where no bus delivers the signal.
            await qemu.serial.send('pointer absolute');
            await until(() => console.mouse.isAbsolute, 'the guest to take positions');
            console.close();
            await machine.close();
        } finally {
            await qemu.quit();
        }
    }, 60_000);

    it('shows its picture on a private bus, started from an image', async () => {
        // Its own copy: QEMU locks a disk that it may write to, and other suites read that one.
        const folder = GLib.dir_make_tmp('vitrine-roads-XXXXXX');
        const image = `${folder}/sector.img`;
        const [, bytes] = GLib.file_get_contents(buildPath('tests/guests/sector/sector.img'));
        GLib.file_set_contents(image, bytes);
        const machine = await openMachine(`file:${image}`, { launch: { accelerator: 'tcg' } });
        try {
            expect(machine.target).toMatch(/^(file|addr):/);
            expect((await pictureOf(machine)).pictures).toBeGreaterThan(0);

            const again = await openMachine(machine.launched?.target ?? '');
            expect(again.info.uuid).toBe(machine.info.uuid);
            await again.close();
        } finally {
            await machine.launched?.stop({ graceMs: 3000 });
            await machine.close();
            GLib.unlink(image);
            GLib.rmdir(folder);
        }
    }, 60_000);
});
