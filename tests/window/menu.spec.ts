// SPDX-License-Identifier: GPL-3.0-or-later
//
// The menus of a machine's windows: what they have, by which keys, and that the machine has the
// keyboard again after them.
import Adw from 'gi://Adw?version=1';
import type Gio from 'gi://Gio?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { application } from '../support/application.js';

import { PageWindow } from '../../src/app/pages/page-window.js';
import { MachineWindow } from '../../src/app/window/machine-window.js';
import { openInjector, tapKeys, type InputInjector } from '../support/input-injector.js';
import { sleep, until } from '../support/main-loop.js';
import { itemsOf, sharedMnemonics } from '../support/menus.js';
import { SectorMachine } from '../support/sector-machine.js';
import { byTooltip, shown } from '../support/widgets.js';
import { untilInPlace } from '../support/window.js';

const KEY_ESC = 1;
const KEY_ENTER = 28;
const BTN_LEFT = 0x110;

/** For what must not happen. */
const QUIET_MS = 300;

describe('The menu of a machine’s window', () => {
    let injector: InputInjector;
    let machine: SectorMachine;
    let window: MachineWindow;

    beforeAll(async () => {
        injector = await openInjector();
        machine = await SectorMachine.start({
            name: 'menu',
            args: ['-device', 'virtio-gpu-pci,id=right'],
        });
        // Another kind of pointer would be held in the screen.
        await machine.setAbsolute(true);
        window = new MachineWindow(application(), 'menu', false);
        window.maximize();
        window.present();
        await window.session.connect();
        await until(() => window.tabs.pages.length > 1, 'the pages');
        await until(() => window.screen.grabbed, 'the machine to have the keyboard');
    }, 60_000);

    afterAll(async () => {
        window.close();
        await machine.close();
        await injector.close();
    });

    function mainMenu(root: Gtk.Window): Gtk.MenuButton {
        return byTooltip(root, Gtk.MenuButton, 'Main Menu');
    }

    function modelOf(root: Gtk.Window): Gio.MenuModel {
        const { menu_model: model } = mainMenu(root);
        if (!model) throw new Error('no menu');
        return model;
    }

    it('has a letter of its own for each item', () => {
        expect(itemsOf(modelOf(window)).length).toBeGreaterThan(10);
        expect(sharedMnemonics(modelOf(window))).toEqual([]);
    });

    it('has nothing that leads nowhere', () => {
        const all = (menu: Gio.MenuModel): string[] =>
            itemsOf(menu).flatMap(one => (one.submenu ? all(one.submenu) : [one.action]));
        const isThere = (action: string): boolean =>
            (action.startsWith('app.') ? application() : window).has_action(action.slice(4));
        expect(all(modelOf(window)).filter(action => !isThere(action))).toEqual([]);
    });

    it('shows the keys of what has some; those that a machine leaves to the window first', () => {
        const keys = new Map(itemsOf(modelOf(window)).map(one => [one.action, one.keys]));
        expect(keys.get('win.screenshot')).toBe('<Control><Shift>s');
        expect(keys.get('win.fullscreen')).toBe('<Control><Alt>Return');
        // This one is made anew while it is there.
        expect(keys.get('win.record')).toBe('<Control><Shift>r');
        expect(keys.get('win.view-only')).toBe('');
    });

    it('says of a machine without one why it has no power', async () => {
        const power = itemsOf(modelOf(window)).find(({ label }) => label === 'Po_wer');
        const actions = power?.submenu ? itemsOf(power.submenu).map(({ action }) => action) : [];
        expect(actions.slice(0, 4).map(name => window.lookup_action(name.slice(4))?.enabled)) //
            .toEqual([false, false, false, false]);
        expect(actions.at(-1)).toBe('win.why-no-power');
        window.lookup_action('why-no-power')?.activate(null);
        const dialog = await until(() => window.visible_dialog, 'the reason');
        expect(dialog instanceof Adw.AlertDialog && dialog.body).toMatch(/QMP socket/);
        dialog.close();
        await until(() => window.visible_dialog === null, 'no dialog');
        await until(() => window.screen.grabbed, 'the machine to have the keyboard again');
    });

    async function click(root: Gtk.Window, button: Gtk.Widget): Promise<void> {
        const [isInside, bounds] = button.compute_bounds(root);
        if (!isInside) throw new Error('it is in another window');
        const { origin, size } = bounds;
        await injector.moveTo(origin.x + size.width / 2, origin.y + size.height / 2);
        await injector.button(BTN_LEFT, true);
        await injector.button(BTN_LEFT, false);
    }

    /** Opens a menu as a person does: mutter shows none that nobody has asked for. */
    async function openAndClose(root: Gtk.Window, button: Gtk.MenuButton): Promise<void> {
        await click(root, button);
        await until(() => button.popover?.get_mapped(), 'the menu');
        expect(window.screens.some(({ grabbed }) => grabbed)).toBeFalse();
        await tapKeys(injector, [KEY_ESC]);
        await until(() => button.popover?.get_mapped() === false, 'no menu');
    }

    /** What has the focus in an open menu. */
    const focused = (): Gtk.Widget | null => {
        const focus = window.get_focus();
        return focus?.get_ancestor(Gtk.Popover.$gtype) ? focus : null;
    };

    it('gives the keyboard back when it is closed, as that of keys to send does', async () => {
        await untilInPlace(window, injector);
        for (const tooltip of ['Main Menu', 'Send Keys']) {
            await openAndClose(window, byTooltip(window, Gtk.MenuButton, tooltip));
            await until(() => window.screen.grabbed, 'the machine to have the keyboard again');
        }
        expect(window.screen.grabbed).toBeTrue();
    }, 30_000);

    it('stays while one goes to a submenu and back', async () => {
        await until(() => window.screen.grabbed, 'the machine to have the keyboard');
        const button = mainMenu(window);
        await click(window, button);
        await until(() => button.popover?.get_mapped(), 'the menu');
        const first = await until(focused, 'an item to have the keyboard');
        await tapKeys(injector, [KEY_ENTER]);
        await until(() => focused() && focused() !== first, 'one of the submenu to have it');
        await sleep(QUIET_MS);
        expect(button.popover?.get_mapped()).toBeTrue();
        expect(window.screen.grabbed).toBeFalse();
        await tapKeys(injector, [KEY_ESC]);
        await until(() => button.popover?.get_mapped() === false, 'no menu');
        await until(() => window.screen.grabbed, 'the machine to have it again');
    }, 30_000);

    it('leaves it to the desktop where the person gave it back', async () => {
        window.screen.release();
        await openAndClose(window, mainMenu(window));
        await sleep(QUIET_MS);
        expect(window.screen.grabbed).toBeFalse();
        window.screen.grab();
    }, 30_000);

    it('has buttons beside it that leave the machine the keyboard', async () => {
        await until(() => window.screen.grabbed, 'the machine to have the keyboard');
        await click(window, byTooltip(window, Gtk.Button, 'Save a Picture of the Screen'));
        const said = (): boolean =>
            shown(window, Gtk.Label).some(({ label }) => label.startsWith('Picture saved'));
        await until(said, 'the picture to be saved');
        expect(window.screen.grabbed).toBeTrue();
    }, 30_000);

    it('is that of a screen’s own window too, and gives the keyboard back there', async () => {
        const page = window.tabs.pages.find(one => one !== window.firstScreen);
        const own = page && window.tabs.tearOff(page);
        if (!(own instanceof PageWindow)) throw new Error('no window');
        const labels = itemsOf(modelOf(own)).map(({ label }) => label);
        for (const label of ['Po_wer', '_View', 'Send _Keys', '_Full Screen', 'Put _Back'])
            expect(labels).toContain(label);
        expect(labels).not.toContain('Move to a _New Window');
        expect(sharedMnemonics(modelOf(own))).toEqual([]);
        own.maximize();
        await until(() => own.is_active && own.maximized, 'the window to be in front');
        await untilInPlace(own, injector);
        const screen = page?.screen;
        screen?.grab();
        await until(() => screen?.grabbed, 'its screen to have the keyboard');
        await openAndClose(own, mainMenu(own));
        await until(() => screen?.grabbed, 'its screen to have it again');
        own.close();
        expect(window.tabs.shown).toBe(page ?? null);
    }, 30_000);
});
