// SPDX-License-Identifier: GPL-3.0-or-later
//
// A machine's window while the machine does not answer, is waited for, was shut down, or cannot be
// opened.
import { application } from '../support/application.js';

import { MachineWindow } from '../../src/app/window/machine-window.js';
import { rememberChoices } from '../../src/machine/known/known-machines.js';
import { QmpClient } from '../../src/machine/qmp.js';
import { makeImage, SMALL, stopAll } from '../machine/launch-support.js';
import { Bench, signal } from '../machine/support.js';
import { takePictures } from '../support/app-pictures.js';
import { sleep, until } from '../support/main-loop.js';
import { SectorMachine } from '../support/sector-machine.js';

/** A silent machine is known by then. */
const SILENT_MS = 5000;

describe('A machine that is not well', () => {
    const bench = new Bench();
    let window: MachineWindow;

    afterEach(async () => {
        window.session.release();
        window.close();
        await stopAll();
        await bench.clear();
    });

    async function open(target: string): Promise<void> {
        window = new MachineWindow(application(), target, false);
        window.present();
        await window.session.connect();
    }

    it('does not answer, and is gone', async () => {
        const machine = await SectorMachine.start({ name: 'toaster' });
        await open('toaster');
        await until(() => window.screen.statistics.frames > 0, 'a frame');
        await signal('STOP', machine.qemu.pid);
        await sleep(SILENT_MS);
        await takePictures(window, 'not-answering');
        await signal('CONT', machine.qemu.pid);
        await machine.close();
        await until(() => window.machine === null, 'it to be gone');
        await takePictures(window, 'waiting');
    }, 90_000);

    it('was shut down', async () => {
        const image = makeImage(bench, 'disk.img');
        rememberChoices(image, SMALL);
        await open(image);
        const qmp = await QmpClient.connect(window.machine?.launched?.qmpSocket ?? '');
        await qmp.execute('quit').catch(() => undefined);
        await until(() => window.machine === null, 'it to be gone');
        await takePictures(window, 'shut-down');
    }, 90_000);

    it('has no display', async () => {
        const qemu = await bench.start({ display: 'none' });
        await open(qemu.qmpPath);
        await takePictures(window, 'no-display');
    }, 60_000);

    it('is not there', async () => {
        await open('bus:nobody');
        await takePictures(window, 'no-such-machine');
    }, 60_000);
});
