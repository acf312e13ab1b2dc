// SPDX-License-Identifier: GPL-3.0-or-later
//
// Several programs on one machine that takes one control connection only: two windows and a
// command that reads the screen, coming and going.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { readVm } from '../../src/display1/vm.js';
import { childNames } from '../../src/machine/child-names.js';
import { connectionToAddress } from '../../src/machine/connection.js';
import type { GoneReason } from '../../src/machine/gone-reason.js';
import { openMachine } from '../../src/machine/open.js';
import { privateDirectory } from '../../src/machine/private-directory.js';
import { openQmpDisplay } from '../../src/machine/qmp-display.js';
import { countFds } from '../support/fd-count.js';
import { sleep, until } from '../support/main-loop.js';
import { difference } from '../support/picture.js';
import { readPng } from '../support/png.js';
import { RunningProgram, runProgram } from '../support/program.js';
import { Qemu, sectorGuest } from '../support/qemu.js';
import { sectorPicture } from '../support/sector-machine.js';

/** The long tests ask for 200. */
const SHOTS = Number(GLib.getenv('VITRINE_SHOTS') ?? 5);
const WINDOW_MS = 40_000;

/** Asks whoever serves the one machine that is held; null where nobody does. */
async function nameAtHolder(): Promise<string | null> {
    const directory = privateDirectory('holders', '');
    for (const file of childNames(directory)) {
        const address = `unix:path=${directory}/${file}`;
        const flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT;
        const connection = await connectionToAddress(address, flags, null).catch(() => null);
        if (!connection) continue;
        const { name } = await readVm({ connection, busName: null }, null);
        await connection.close(null);
        return name;
    }
    return null;
}

describe('Programs that share a machine', () => {
    let qemu: Qemu;
    let folder: string;
    const windows: RunningProgram[] = [];

    beforeEach(async () => {
        folder = GLib.dir_make_tmp('vitrine-shared-XXXXXX');
        qemu = await Qemu.start({ name: 'shared', display: 'p2p', args: sectorGuest() });
        await qemu.serial.waitFor(/ready 640x480x32/, 30_000);
        await qemu.serial.send('mode 800 600 32');
        await qemu.serial.waitFor(/^mode 800x600x32\r?$/m);
    }, 60_000);

    afterEach(async () => {
        for (const window of windows.splice(0)) await window.end();
        if (qemu.runs) await qemu.quit();
        await Gio.Subprocess.new(['rm', '-rf', folder], 0).wait_async(null);
    });

    /** How many displays the machine draws for: each is a socket more that it has open. */
    function qemuFds(): number {
        return countFds(qemu.pid);
    }

    async function openWindow(): Promise<RunningProgram> {
        const before = qemuFds();
        const window = new RunningProgram('--new-window', qemu.qmpPath);
        windows.push(window);
        await until(() => qemuFds() > before, 'the window to attach', WINDOW_MS);
        // Both its connection and its listener are there once nothing more comes.
        for (let seen = 0; seen !== qemuFds();) {
            seen = qemuFds();
            await sleep(1000);
        }
        return window;
    }

    async function screenshot(): Promise<string | null> {
        const path = `${folder}/shot.png`;
        const { status, stderr } = await runProgram('screenshot', qemu.qmpPath, path);
        if (status !== 0) return stderr;
        return difference(readPng(path), sectorPicture(800, 600, 32));
    }

    it('gives the guest’s exact pixels to a command that is alone with it', async () => {
        expect(await screenshot()).toBeNull();
    }, 60_000);

    it(
        'gives pictures to commands while a window keeps control',
        async () => {
            const window = await openWindow();
            // Before its own first frame it has no picture to give, and commands help themselves.
            await until(
                async () => {
                    const fds = qemuFds();
                    await screenshot();
                    return qemuFds() === fds;
                },
                'the window to give its picture',
                WINDOW_MS,
            );
            const before = qemuFds();
            for (let shot = 0; shot < SHOTS; shot++) expect(await screenshot()).toBeNull();
            expect(qemuFds()).toBe(before);
            expect(window.runs).toBeTrue();
        },
        60_000 + SHOTS * 20_000,
    );

    it('goes on in the other window when the one that held it is killed', async () => {
        const first = await openWindow();
        const second = await openWindow();
        await first.end();
        // By the holder's own socket: opening the machine might make this process the holder.
        const name = await until(nameAtHolder, 'the second window to take over', WINDOW_MS);
        expect(name).toBe('shared');
        expect(await screenshot()).toBeNull();
        expect(second.runs).toBeTrue();
    }, 180_000);

    it('tells all who share it when another viewer takes it', async () => {
        const machines = [await openMachine(qemu.qmpPath), await openMachine(qemu.qmpPath)];
        const reasons: GoneReason[] = [];
        for (const machine of machines) machine.onGone(reason => reasons.push(reason));
        const { connection } = await openQmpDisplay(qemu.qmpPath, null, null);
        await until(() => reasons.length === 2, 'both to be told');
        expect(reasons.map(({ kind }) => kind)).toEqual(['taken-over', 'taken-over']);
        for (const machine of machines) await machine.close();
        await connection.close(null);
    }, 60_000);

    it('is left to the other programs by the one that held it', async () => {
        const first = await openMachine(qemu.qmpPath);
        const second = await openMachine(qemu.qmpPath);
        const reasons: GoneReason[] = [];
        second.onGone(reason => reasons.push(reason));
        await first.close();
        await until(() => reasons.length === 1, 'the second to be told');
        expect(reasons[0]?.kind).toBe('holder-left');
        const again = await second.reopen(null);
        expect(again.info.name).toBe('shared');
        await again.close();
        await second.close();
    }, 60_000);
});
