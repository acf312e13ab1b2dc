// SPDX-License-Identifier: GPL-3.0-or-later
//
// A machine's power as pictures: paused, what is asked first, its drives, and closing its window.
import GLib from 'gi://GLib?version=2.0';

import { application } from '../support/application.js';

import { ShutDownWatch } from '../../src/app/power/shut-down-watch.js';
import { MachineWindow } from '../../src/app/window/machine-window.js';
import { rememberChoices } from '../../src/machine/known/known-machines.js';
import { powerOf } from '../../src/machine/power/power-of.js';
import { makeImage, SMALL, stopAll } from '../machine/launch-support.js';
import { Bench } from '../machine/support.js';
import { takePictures } from '../support/app-pictures.js';
import { until } from '../support/main-loop.js';
import { Qemu, sectorGuest } from '../support/qemu.js';
import { dropFiles } from '../support/widgets.js';

const BOOT_MS = 30_000;

/** Whole sectors of a CD. */
const CD_BYTES = 64 * 2048;

async function openWindow(target: string): Promise<MachineWindow> {
    const window = new MachineWindow(application(), target, true);
    window.present();
    await window.session.connect();
    await until(() => window.lookup_action('force-off')?.enabled, 'its power');
    return window;
}

describe('The power of a machine', () => {
    const bench = new Bench();
    let qemu: Qemu;
    let window: MachineWindow;

    beforeAll(async () => {
        const args = [...sectorGuest(), '-device', 'ide-cd,id=cd0'];
        qemu = await Qemu.start({ name: 'toaster', display: 'p2p', args });
        await qemu.serial.waitFor(/ready 640x480x32/, BOOT_MS);
        window = await openWindow(qemu.qmpPath);
        await until(() => window.screen.statistics.frames > 0, 'its picture');
    }, 60_000);

    afterAll(async () => {
        window.close();
        await qemu.quit();
        await bench.clear();
    });

    it('is paused', async () => {
        window.lookup_action('pause')?.activate(null);
        await until(() => window.lookup_action('resume')?.enabled, 'the pause');
        await takePictures(window, 'power-paused');
        window.lookup_action('resume')?.activate(null);
        await until(() => window.lookup_action('pause')?.enabled, 'it to go on');
    }, 60_000);

    it('is asked about before it is cut', async () => {
        window.lookup_action('force-off')?.activate(null);
        await until(() => window.visible_dialog !== null, 'the question');
        await takePictures(window, 'power-ask');
        window.visible_dialog?.force_close();
        await until(() => window.visible_dialog === null, 'no question');
    }, 60_000);

    it('has drives', async () => {
        window.lookup_action('discs')?.activate(null);
        await until(() => window.visible_dialog !== null, 'the drives');
        await takePictures(window, 'power-discs');
        window.visible_dialog?.force_close();
        await until(() => window.visible_dialog === null, 'no drives');
    }, 60_000);

    it('takes a CD that is dropped, and nothing else', async () => {
        const [iso, text] = ['system.iso', 'letter.txt'].map(name =>
            GLib.build_filenamev([bench.folder(), name]),
        );
        for (const [path = '', name] of [
            [iso, 'drop-ask'],
            [text, 'drop-refused'],
        ] as const) {
            GLib.file_set_contents(path, new Uint8Array(path === iso ? CD_BYTES : 1));
            dropFiles(window.screen, path);
            await until(() => window.visible_dialog !== null, 'the question');
            await takePictures(window, name);
            window.visible_dialog?.force_close();
            await until(() => window.visible_dialog === null, 'no question');
        }
    }, 60_000);

    it('is not off when it was asked, which is said', async () => {
        const power = window.machine && powerOf(window.machine);
        if (!power) throw new Error('it has no power');
        await until(() => power.whyNot('shut-down') === null, 'its power');
        const watch = new ShutDownWatch(window, 1);
        watch.update(power);
        await watch.shutDown('Asked');
        await takePictures(window, 'power-stuck');
        watch.update(null);
        await power.close();
    }, 60_000);
});

describe('The window of a machine that we started', () => {
    const bench = new Bench();

    afterAll(async () => {
        await stopAll();
        await bench.clear();
    });

    it('asks when it is closed', async () => {
        const image = makeImage(bench, 'kettle.img');
        rememberChoices(image, SMALL);
        const window = await openWindow(`file:${image}`);
        window.close();
        await until(() => window.visible_dialog !== null, 'the question');
        await takePictures(window, 'closing');
        window.visible_dialog?.force_close();
        window.session.close();
        window.close();
    }, 60_000);
});
