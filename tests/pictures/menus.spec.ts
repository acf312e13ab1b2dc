// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every menu of a machine that has all of them, and of a screen in a window of its own.
import Gio from 'gi://Gio?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { application } from '../support/application.js';

import { _ } from '../../src/app/i18n.js';
import { MachineWindow } from '../../src/app/window/machine-window.js';
import { takePictures } from '../support/app-pictures.js';
import { openInjector, type InputInjector } from '../support/input-injector.js';
import { until } from '../support/main-loop.js';
import { sharedMnemonics } from '../support/menus.js';
import { Qemu, sectorGuest } from '../support/qemu.js';
import { byTooltip } from '../support/widgets.js';

const BOOT_MS = 30_000;

/** The labels of the submenus in a menu, and of those in them. */
function* submenusOf(menu: Gio.MenuModel): Generator<string> {
    for (let i = 0; i < menu.get_n_items(); i++) {
        const section = menu.get_item_link(i, Gio.MENU_LINK_SECTION);
        const submenu = menu.get_item_link(i, Gio.MENU_LINK_SUBMENU);
        const label = menu.get_item_attribute_value(i, 'label', null)?.get_string()[0];
        if (submenu && label !== undefined) yield label;
        const inner = section ?? submenu;
        if (inner) yield* submenusOf(inner);
    }
}

/** A menu's picture is named after it in all languages. */
function fileName(label: string, index: number): string {
    const word = label.replaceAll(/[^a-z]+/giu, '').toLowerCase();
    return `${String(index).padStart(2, '0')}-${word}`;
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
    }, 60_000);

    afterAll(async () => {
        window.close();
        await qemu.quit();
        await injector.close();
    });

    async function takeMenus(root: Gtk.Window, name: string): Promise<void> {
        const button = byTooltip(root, Gtk.MenuButton, _('Main Menu'));
        const { popover, menu_model: model } = button;
        if (!(popover instanceof Gtk.PopoverMenu) || !model) throw new Error('no menu');
        // In every language.
        expect(sharedMnemonics(model)).toEqual([]);
        button.popup();
        await until(() => popover.get_mapped(), 'the menu');
        await takePictures(popover, name);
        for (const [index, label] of [...submenusOf(model)].entries()) {
            popover.set_property('visible-submenu', label);
            await takePictures(popover, `${name}-${fileName(label, index)}`);
        }
        button.popdown();
        await until(() => !popover.get_mapped(), 'no menu');
    }

    it('are in its window', () => takeMenus(window, 'menus'), 300_000);

    it('are in that of a page', async () => {
        const page = window.tabs.pages[1];
        const own = page && window.tabs.tearOff(page);
        if (!own) throw new Error('no window');
        await takePictures(own, 'menus-page-window');
        const button = byTooltip(own, Gtk.MenuButton, _('Main Menu'));
        button.popup();
        await until(() => button.popover?.get_mapped(), 'the menu');
        if (button.popover) await takePictures(button.popover, 'menus-page');
        button.popdown();
        own.close();
    }, 60_000);
});
