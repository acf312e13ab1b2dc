// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every menu of a machine that has all of them, and of a screen in a window of its own.
import type Gio from 'gi://Gio?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { application } from '../support/application.js';

import { _ } from '../../src/app/i18n.js';
import { MachineWindow } from '../../src/app/window/machine-window.js';
import { takePictures } from '../support/app-pictures.js';
import { openInjector, type InputInjector } from '../support/input-injector.js';
import { until } from '../support/main-loop.js';
import { itemsOf, sharedMnemonics, type MenuItem } from '../support/menus.js';
import { Qemu, sectorGuest } from '../support/qemu.js';
import { byTooltip } from '../support/widgets.js';

const BOOT_MS = 30_000;

/** The submenus in a menu, and those in them. */
function submenusOf(menu: Gio.MenuModel): MenuItem[] {
    const own = itemsOf(menu).filter(({ submenu }) => submenu !== null);
    return own.flatMap(one => [one, ...(one.submenu ? submenusOf(one.submenu) : [])]);
}

/** A menu's picture is named after it. */
function fileName(label: string, index: number): string {
    const word = label.replaceAll(/[^a-z]+/giu, '').toLowerCase();
    return `${String(index + 1)}-${word}`;
}

describe('The menus of a machine', () => {
    let injector: InputInjector;
    let qemu: Qemu;
    let window: MachineWindow;

    beforeAll(async () => {
        injector = await openInjector();
        const args = [...sectorGuest(), '-device', 'ide-cd', '-device', 'virtio-gpu-pci'];
        qemu = await Qemu.start({ name: 'toaster', display: 'p2p', args });
        await qemu.serial.waitFor(/ready 640x480x32/, BOOT_MS);
        window = new MachineWindow(application(), qemu.qmpPath, true);
        window.present();
        await window.session.connect();
        await until(() => window.lookup_action('force-off')?.enabled, 'its power');
        await until(() => window.tabs.pages.length > 1, 'its screens');
        // Else it would want the keyboard back after each menu.
        await until(() => window.is_active && window.screen.grabbed, 'the keyboard');
        window.screen.release();
    }, 60_000);

    afterAll(async () => {
        window.close();
        await qemu.quit();
        await injector.close();
    });

    async function takeMenu(button: Gtk.MenuButton, name: string): Promise<void> {
        button.popup();
        const { popover } = button;
        await until(() => popover?.get_mapped(), `the menu ${name}`);
        if (popover) await takePictures(popover, name);
        button.popdown();
        await until(() => popover?.get_mapped() === false, 'no menu');
    }

    async function takeMenus(root: Gtk.Window, name: string): Promise<void> {
        const button = byTooltip(root, Gtk.MenuButton, _('Main Menu'));
        const { menu_model: model } = button;
        if (!model) throw new Error('no menu');
        // In every language.
        expect(sharedMnemonics(model)).toEqual([]);
        await takeMenu(button, name);
        for (const [index, { label, submenu }] of submenusOf(model).entries()) {
            // Within its menu it slides in, and its picture would be of the way.
            button.menu_model = submenu;
            await takeMenu(button, `${name}-${fileName(label, index)}`);
        }
        button.menu_model = model;
    }

    it('are in its window', () => takeMenus(window, 'menus'), 120_000);

    it('are in that of a page', async () => {
        const page = window.tabs.pages[1];
        const own = page && window.tabs.tearOff(page);
        if (!own) throw new Error('no window');
        await takePictures(own, 'menus-page-window');
        await takeMenu(byTooltip(own, Gtk.MenuButton, _('Main Menu')), 'menus-page');
        own.close();
    }, 60_000);
});
