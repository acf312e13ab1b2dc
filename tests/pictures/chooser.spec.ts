// SPDX-License-Identifier: GPL-3.0-or-later
//
// The chooser and its dialogs as pictures, with machines in every state.
import GLib from 'gi://GLib?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { application } from '../support/application.js';

import { ChooserWindow } from '../../src/app/chooser/chooser-window.js';
import { showImageProperties } from '../../src/app/chooser/image-start.js';
import { MachineRow } from '../../src/app/chooser/machine-row.js';
import { MachineWindow } from '../../src/app/window/machine-window.js';
import {
    forgetMachine,
    imageTarget,
    listKnown,
    rememberOpened,
} from '../../src/machine/known/known-machines.js';
import { picturePath } from '../../src/machine/known/pictures.js';
import { Bench } from '../machine/support.js';
import { takePictures } from '../support/app-pictures.js';
import { DemoProcess } from '../support/demo-process.js';
import { sleep, until } from '../support/main-loop.js';
import { SectorMachine } from '../support/sector-machine.js';
import { shown } from '../support/widgets.js';

const UUID = '6b9a1c1e-0000-4000-8000-00000000000a';

const WINDOW_MS = 60_000;

describe('The chooser', () => {
    const bench = new Bench();
    let chooser: ChooserWindow;

    const forgetAll = (): void => {
        for (const { target } of listKnown()) forgetMachine(target);
    };

    // Those of other specs too.
    beforeEach(forgetAll);

    afterEach(async () => {
        for (const window of application().get_windows()) window.close();
        forgetAll();
        await bench.clear();
    });

    async function openChooser(): Promise<void> {
        chooser = new ChooserWindow(application());
        chooser.present();
        await until(() => chooser.get_mapped(), 'the window', WINDOW_MS);
    }

    /** Has a window show a machine, and leave its picture. */
    async function showOnce(target: string): Promise<void> {
        const window = new MachineWindow(application(), target, false);
        window.present();
        await window.session.connect();
        await until(() => window.screen.statistics.frames > 0, 'frames', WINDOW_MS);
        // QEMU's own notice may come before the guest's picture.
        await sleep(1000);
        window.close();
    }

    /** The home is the bed's, and goes with it. */
    function inHome(child: string, name: string): string {
        const folder = GLib.build_filenamev([GLib.get_home_dir(), child]);
        GLib.mkdir_with_parents(folder, 0o755);
        return GLib.build_filenamev([folder, name]);
    }

    function imageInHome(name: string): string {
        const path = inHome('Images', name);
        GLib.file_set_contents(path, new Uint8Array(1024 * 1024));
        return path;
    }

    /** The menu of a row. */
    async function takeMenu(name: string, picture: string): Promise<void> {
        const row = shown(chooser, MachineRow).find(({ title }) => title === name);
        const button = row ? shown(row, Gtk.MenuButton)[0] : undefined;
        row?.activate_action('machine.menu', null);
        await until(() => button?.popover?.get_mapped(), `the menu of ${name}`);
        if (button?.popover) await takePictures(button.popover, picture);
        button?.popdown();
    }

    it('while there is no machine', async () => {
        await openChooser();
        await takePictures(chooser, 'empty');
    }, 120_000);

    it('with machines in every state, and the properties of one', async () => {
        const sector = await SectorMachine.start({ name: 'Test Picture', uuid: UUID });
        const demo = await DemoProcess.start('--size=1024x640');
        try {
            await showOnce(`bus:${UUID}`);
            await showOnce(demo.target);
            const [, picture] = GLib.file_get_contents(picturePath(demo.target));
            // Its address would be the bed's, which says nothing to anybody.
            await demo.end();
            const workshop = inHome('Machines', 'workshop.qmp');
            const qmp = `unix:${workshop},server=on,wait=off`;
            await bench.start({ name: 'Workshop', display: 'p2p', args: ['-qmp', qmp] });
            const debian = imageInHome('debian-13.qcow2');
            rememberOpened(imageTarget(debian), 'debian-13', null);
            rememberOpened(imageTarget(imageInHome('fedora.iso')), 'fedora', null);
            rememberOpened('qmp:/run/user/1000/router/qmp', 'Router', null);
            rememberOpened(`qmp:${workshop}`, 'Workshop', null);
            GLib.file_set_contents(picturePath(imageTarget(debian)), picture);
            await openChooser();
            await until(() => shown(chooser, MachineRow).length === 5, 'the machines', WINDOW_MS);
            await takePictures(chooser, 'chooser');
            await takeMenu('debian-13', 'row-menu');
            await takeMenu('Workshop', 'row-menu-running');
            chooser.lookup_action('search')?.activate(null);
            await takePictures(chooser, 'search');
            chooser.lookup_action('search')?.activate(null);
            chooser.lookup_action('connect')?.activate(null);
            await takePictures(chooser, 'connect');
            chooser.get_visible_dialog()?.force_close();
            await showImageProperties(chooser, debian);
            await takePictures(chooser, 'properties');
        } finally {
            await demo.end();
            await sector.close();
        }
    }, 240_000);
});
