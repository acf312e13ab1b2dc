// SPDX-License-Identifier: GPL-3.0-or-later
//
// A machine's window, used for hours in an order that is left to chance: what it can do, with a machine
// that ends and comes back. It stays open, since a machine's window is a process. No page is torn off:
// some 1 MiB of each such window is kept, by what is not known.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { application } from '../support/application.js';

import { MachineWindow } from '../../src/app/window/machine-window.js';
import { Chance } from '../support/chance.js';
import { nextFrame, sleep, until } from '../support/main-loop.js';
import { forMinutes, MINUTES, MINUTES_MS } from '../support/minutes.js';
import { difference } from '../support/picture.js';
import { SectorMachine, sectorPicture } from '../support/sector-machine.js';
import { pictureOfTexture } from '../support/texture.js';
import { ownPid, VitalSigns } from '../support/vital-signs.js';

const NAME = 'soaked';
const OPTIONS = {
    name: NAME,
    uuid: '77777777-aaaa-4aaa-8aaa-777777777777',
    sharesSerial: true,
    args: ['-device', 'virtio-gpu-pci,id=right'],
};
const MODES = [
    [640, 480, 32],
    [800, 600, 16],
    [1024, 768, 32],
] as const;
const WAIT_MS = 60_000;
const RECORDED_MS = 1500;
/** Rounds between two lives of the machine. */
const MACHINE_ROUNDS = 8;
/** A recording's encoder and a full screen come and go; what is lost for each adds up over hours. */
const ALLOWED = { residentMib: 24, descriptors: 2 };

describe('A machine’s window that is used', () => {
    const chance = new Chance();
    let machine: SectorMachine;
    let window: MachineWindow;

    async function open(): Promise<void> {
        window = new MachineWindow(application(), NAME, false);
        window.present();
        await window.session.connect();
        await untilReady();
    }

    /** All its pages are there, and the first screen is in front. */
    async function untilReady(): Promise<void> {
        await until(() => window.tabs.pages.length === 3, 'its pages', WAIT_MS);
        window.tabs.show(window.firstScreen);
        await untilPicture(MODES[0]);
    }

    async function untilPicture([width, height, bpp]: (typeof MODES)[number]): Promise<void> {
        const expected = sectorPicture(width, height, bpp);
        const shows = (): boolean => {
            const texture = window.screen.screenshot();
            return texture !== null && difference(pictureOfTexture(texture), expected) === null;
        };
        await until(shows, `the picture of ${width}×${height}`, WAIT_MS);
    }

    /** Does an action of the window, once it is there to be done. */
    async function act(name: string): Promise<void> {
        const isThere = (): boolean => window.lookup_action(name)?.enabled === true;
        await until(isThere, `${name} to be possible`, WAIT_MS);
        window.lookup_action(name)?.activate(null);
        await sleep(50);
    }

    /** Removes what was saved, or hours of it fill the disk. */
    function removeSaved(): void {
        for (const folder of ['Screenshots', 'Screencasts']) {
            const path = GLib.build_filenamev([GLib.get_home_dir(), folder]);
            if (!GLib.file_test(path, GLib.FileTest.IS_DIR)) continue;
            const directory = Gio.File.new_for_path(path);
            const children = directory.enumerate_children('standard::name', 0, null);
            for (const info of children as Iterable<Gio.FileInfo>)
                directory.get_child(info.get_name()).delete(null);
        }
    }

    const uses: Record<string, () => Promise<void>> = {
        'another mode': async () => {
            const mode = chance.pick(MODES);
            await machine.command(`mode ${mode.join(' ')}`);
            await untilPicture(mode);
            await machine.command(`mode ${MODES[0].join(' ')}`);
            await untilPicture(MODES[0]);
        },
        'a moving picture': async () => {
            await machine.command('animate 30');
            await machine.qemu.serial.waitFor(/^frame \d+\r?$/m, WAIT_MS);
            await machine.command('picture');
            await untilPicture(MODES[0]);
        },
        rotation: async () => {
            for (let quarter = 0; quarter < 4; quarter++) await act('rotate');
        },
        mirroring: async () => {
            for (let side = 0; side < 2; side++) await act('mirror');
        },
        statistics: async () => {
            window.appSettings.set_boolean('show-statistics', true);
            await sleep(1200);
            window.appSettings.set_boolean('show-statistics', false);
        },
        'full screen': async () => {
            await act('fullscreen');
            await until(() => window.fullscreened, 'full screen', WAIT_MS);
            await act('fullscreen');
            await until(() => !window.fullscreened, 'a window', WAIT_MS);
        },
        'every page': async () => {
            for (const page of window.tabs.pages) {
                window.tabs.show(page);
                await nextFrame(page);
            }
            window.tabs.show(window.firstScreen);
        },
        pictures: async () => {
            await act('screenshot');
            await act('copy-screenshot');
        },
        'a recording': async () => {
            await act('record');
            await until(() => window.lookup_action('record')?.enabled, 'its beginning', WAIT_MS);
            await sleep(RECORDED_MS);
            await act('record');
            await until(() => window.lookup_action('record')?.enabled, 'its end', WAIT_MS);
        },
    };

    beforeAll(async () => {
        machine = await SectorMachine.start(OPTIONS);
        await open();
        // GTK (4.18) asks for Wayland's input method with the first text that gets the keyboard, and
        // crashes where that text leaves its window before the answer: sooner than a person could.
        for (const page of window.tabs.pages) window.tabs.show(page);
        await sleep(1000);
        window.tabs.show(window.firstScreen);
    }, 120_000);

    afterAll(async () => {
        window.close();
        await machine.close();
    });

    async function replaceMachine(): Promise<void> {
        await machine.qemu.kill();
        await machine.close();
        await until(() => window.machine === null, 'its end to be noticed', WAIT_MS);
        machine = await SectorMachine.start(OPTIONS);
        await until(() => window.machine !== null, 'it to be there again', WAIT_MS);
        await untilReady();
    }

    it(
        `for ${MINUTES} minutes shows what its machine draws, and keeps nothing`,
        async () => {
            const signs = new VitalSigns('window', ownPid());
            print(`seed ${chance.seed}`);
            const rounds = await forMinutes(async round => {
                for (const use of chance.shuffle(Object.keys(uses))) await uses[use]?.();
                removeSaved();
                if (round % MACHINE_ROUNDS === MACHINE_ROUNDS - 1) await replaceMachine();
                await untilPicture(MODES[0]);
                signs.take();
            });
            signs.report({ rounds, seed: chance.seed });
            signs.expectSteady(ALLOWED);
        },
        MINUTES_MS,
    );
});
