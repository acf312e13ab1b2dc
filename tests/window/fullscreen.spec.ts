// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a machine's picture fills a monitor or its window: the bar in full screen, by a real pointer
// and keyboard, and the ways to look at it.
import type Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { application } from '../support/application.js';

import { INHIBIT_TIMES } from '../../src/app/fullscreen/inhibit-feature.js';
import { MachineWindow } from '../../src/app/window/machine-window.js';
import { Awake } from '../support/awake.js';
import { SCREEN_HEIGHT, SCREEN_WIDTH } from '../support/bed.js';
import { openInjector, tapKeys, type InputInjector } from '../support/input-injector.js';
import { sleep, until } from '../support/main-loop.js';
import { crop, difference } from '../support/picture.js';
import { openCapture, untilScreenIs, type ScreenCapture } from '../support/screen-capture.js';
import { SectorMachine, sectorPicture } from '../support/sector-machine.js';
import { tapInto, untilInPlace } from '../support/window.js';

const KEY_ESC = 1;
const KEY_MINUS = 12;
const KEY_TAB = 15;
const KEY_LEFTCTRL = 29;
const KEY_A = 30;
const KEY_LEFTALT = 56;
const BTN_LEFT = 0x110;

/** What the specs give the bar: long beside the time that a motion takes. */
const DELAY_MS = 150;
/** Far longer than the delay, or than the bar stays. */
const LONG_MS = 700;

const CENTRE = [SCREEN_WIDTH / 2, SCREEN_HEIGHT / 2] as const;

describe('Full screen', () => {
    let injector: InputInjector;
    let screen: ScreenCapture;
    let machine: SectorMachine;
    let window: MachineWindow;
    let awake: Awake;

    const picture = sectorPicture(SCREEN_WIDTH, SCREEN_HEIGHT, 32);
    const set = (key: string, value: GLib.Variant) => {
        window.settings.set(key, value);
    };

    beforeAll(async () => {
        injector = await openInjector();
        screen = await openCapture();
        awake = new Awake('blanking');
        machine = await SectorMachine.start({ name: 'full' });
        await machine.command(`mode ${SCREEN_WIDTH} ${SCREEN_HEIGHT} 32`);
        await machine.setAbsolute(true);
        window = new MachineWindow(application(), 'full', false);
        window.fullscreen();
        window.present();
        await window.session.connect();
        set('fullscreen-bar-delay', GLib.Variant.new_uint32(DELAY_MS));
        await until(() => window.screen.grabbed, 'the machine to have the keyboard');
        await untilInPlace(window.screen, injector);
        await injector.moveTo(...CENTRE);
    }, 90_000);

    afterAll(async () => {
        window.close();
        await machine.close();
        await screen.close();
        await awake.close();
        await injector.close();
    });

    const isBarSeen = () => window.header.get_mapped();
    const untilBar = (seen: boolean) =>
        until(() => isBarSeen() === seen, `the bar to ${seen ? 'come' : 'go'}`);

    /** Once it stands: its slide takes a quarter of a second. */
    async function untilBarStands(): Promise<number> {
        await untilBar(true);
        let last = -1;
        return until(
            async () => {
                const before = last;
                await sleep(100);
                last =
                    window.toolbars.get_top_bar_height() + window.toolbars.get_bottom_bar_height();
                return last > 0 && last === before ? last : null;
            },
            () => `the bar to stand; it is ${String(last)} high`,
        );
    }

    const untilPictureAlone = (): Promise<void> => untilScreenIs(screen, picture);

    const tap = (...keys: readonly number[]): Promise<void> => tapKeys(injector, keys);

    it('shows the machine’s picture alone, and a drag to the edge is the machine’s', async () => {
        await untilPictureAlone();
        await injector.button(BTN_LEFT, true);
        await injector.moveTo(SCREEN_WIDTH / 2, 0);
        await sleep(LONG_MS);
        expect(isBarSeen()).toBeFalse();
        await injector.moveTo(...CENTRE);
        await injector.button(BTN_LEFT, false);
        expect(isBarSeen()).toBeFalse();
    }, 60_000);

    it('has the bar over the picture where the pointer rests at the top edge', async () => {
        await injector.moveTo(SCREEN_WIDTH / 2, 0);
        const height = await untilBarStands();
        // What it does not cover is as it was: the picture kept its size and place.
        const [top, left] = [height + 12, SCREEN_HEIGHT - height - 12];
        const shown = crop(await screen.capture(), 0, top, SCREEN_WIDTH, left);
        expect(difference(shown, crop(picture, 0, top, SCREEN_WIDTH, left))).toBeNull();
        expect(window.screen.get_height()).toBe(SCREEN_HEIGHT);
        expect(window.screen.grabbed).withContext('still the machine’s keyboard').toBeTrue();
    }, 60_000);

    it('keeps the bar while the pointer is on it, and gives the machine what is below', async () => {
        await injector.moveTo(SCREEN_WIDTH / 2, 20);
        await sleep(LONG_MS);
        expect(isBarSeen()).toBeTrue();
        machine.qemu.serial.skip();
        await injector.moveTo(640, 420);
        const match = await machine.qemu.serial.waitFor(/mouse abs (\d+) (\d+)/);
        expect(Math.abs(Number(match[2]) - 420)).toBeLessThanOrEqual(1);
        await untilBar(false);
        await untilPictureAlone();
    }, 60_000);

    it('brings it at the bottom instead, or not at all', async () => {
        set('fullscreen-bar', GLib.Variant.new_string('bottom'));
        await injector.moveTo(SCREEN_WIDTH / 2, 0);
        await sleep(LONG_MS);
        expect(isBarSeen()).toBeFalse();
        await injector.moveTo(SCREEN_WIDTH / 2, SCREEN_HEIGHT - 1);
        await untilBarStands();
        const [, bounds] = window.header.compute_bounds(window);
        expect(bounds.get_y() + bounds.get_height()).toBe(SCREEN_HEIGHT);
        await injector.moveTo(...CENTRE);
        await untilBar(false);
        set('fullscreen-bar', GLib.Variant.new_string('off'));
        for (const y of [SCREEN_HEIGHT - 1, 0]) {
            await injector.moveTo(SCREEN_WIDTH / 2, y);
            await sleep(LONG_MS);
            expect(isBarSeen()).toBeFalse();
        }
        set('fullscreen-bar', GLib.Variant.new_string('top'));
        await injector.moveTo(...CENTRE);
    }, 60_000);

    it('brings it to whoever takes the keyboard back, and takes it away with Escape', async () => {
        await tap(KEY_LEFTCTRL, KEY_LEFTALT);
        await untilBarStands();
        const inBar = () => window.get_focus()?.is_ancestor(window.header) ?? false;
        await tap(KEY_TAB);
        await until(inBar, 'the focus in the bar');
        await tap(KEY_ESC);
        await untilBar(false);
        await until(() => window.screen.grabbed, 'the machine to have the keyboard again');
        expect(window.fullscreened).toBeTrue();
    }, 60_000);

    it('keeps the desktop from blanking while the picture changes', async () => {
        const { blanking } = awake;
        const before = { ...INHIBIT_TIMES };
        Object.assign(INHIBIT_TIMES, { check: 100, still: 700 });
        await machine.qemu.serial.send('animate 0');
        window.unfullscreen();
        await until(() => !window.fullscreened && blanking.size === 0, 'a window that does not');
        window.fullscreen();
        await until(() => blanking.size === 1, 'the compositor to hear of it');
        await machine.command(`mode ${SCREEN_WIDTH} ${SCREEN_HEIGHT} 32`);
        await until(() => blanking.size === 0, 'the compositor to hear that nothing moves');
        Object.assign(INHIBIT_TIMES, before);
        expect(window.fullscreened).toBeTrue();
    }, 60_000);

    it('ends by the bar', async () => {
        await injector.moveTo(SCREEN_WIDTH / 2, 0);
        await untilBarStands();
        const button = find(window.header, 'Leave Full Screen');
        const [, bounds] = button.compute_bounds(window);
        const middle = bounds.get_center();
        await injector.moveTo(Math.round(middle.x), Math.round(middle.y));
        await injector.button(BTN_LEFT, true);
        await injector.button(BTN_LEFT, false);
        await until(() => !window.fullscreened, 'the window to leave full screen');
        expect(isBarSeen()).toBeTrue();
        expect(window.toolbars.extend_content_to_top_edge).toBeFalse();
    }, 60_000);

    it('is not asked of a machine that cannot follow, and the menu says why', async () => {
        await until(() => window.screen.resizeRefusal !== null, 'the refusal');
        expect(window.lookup_action('resize-guest')?.enabled).toBeFalse();
        const menu = find(window.header, 'Main Menu') as Gtk.MenuButton;
        expect(menuLabels(menu.menu_model)).toContain(
            'Its graphics card cannot follow: a virtio card can',
        );
    }, 30_000);

    it('zooms by the menu and by keys, remembers it, and scrolls', async () => {
        const { screen: shown } = window;
        shown.release();
        window.lookup_action('zoom')?.activate(GLib.Variant.new_int32(200));
        await until(() => (shown.hadjustment?.upper ?? 0) === 2 * SCREEN_WIDTH, 'scroll bars');
        expect(shown.placement()?.scale).toBe(2);
        await tap(KEY_LEFTCTRL, KEY_MINUS);
        await until(() => shown.placement()?.scale === 1.6, 'the smaller scale');
        expect(window.settings.number('zoom')).toBe(1.6);
        expect(window.settings.isOwn('zoom')).toBeTrue();
        window.fullscreen();
        await until(() => shown.get_width() === SCREEN_WIDTH, 'full screen without scroll bars');
        const start = shown.hadjustment?.value ?? 0;
        await until(async () => {
            await injector.moveTo(SCREEN_WIDTH - 2, SCREEN_HEIGHT / 2 + Math.random() * 9);
            return (shown.hadjustment?.value ?? 0) > start + 20;
        }, 'the pointer at the edge to move the picture');
        window.unfullscreen();
        set('scale-mode', GLib.Variant.new_string('fit'));
        await until(() => shown.placement()?.scale !== 1.6, 'the old scale');
    }, 60_000);

    it('only looks at a machine, and remembers that too', async () => {
        window.screen.grab();
        window.lookup_action('view-only')?.activate(null);
        const button = find(window.header, 'The Machine Gets No Input') as Gtk.ToggleButton;
        expect(button.active).toBeTrue();
        expect(window.screen.grabbed).toBeFalse();
        expect(window.settings.isOwn('view-only')).toBeTrue();
        window.screen.grab_focus();
        machine.qemu.serial.skip();
        await tapInto(window, injector, [KEY_A]);
        window.lookup_action('view-only')?.activate(null);
        window.screen.grab();
        await tap(KEY_MINUS);
        const first = await machine.qemu.serial.waitFor(/key down (..)/);
        expect(first[1]).withContext('the first key that came').toBe('0c');
    }, 30_000);
});

/** The button of this tooltip. */
function find(parent: Gtk.Widget, tooltip: string): Gtk.Widget {
    const search = (widget: Gtk.Widget): Gtk.Widget | null => {
        if (widget.tooltip_text === tooltip) return widget;
        for (let child = widget.get_first_child(); child; child = child.get_next_sibling()) {
            const found = search(child);
            if (found) return found;
        }
        return null;
    };
    const button = search(parent);
    if (!button) throw new Error(`there is no button “${tooltip}”`);
    return button;
}

/** All that a menu says, with its submenus. */
function menuLabels(model: Gio.MenuModel | null): string[] {
    const labels: string[] = [];
    for (let i = 0; i < (model?.get_n_items() ?? 0); i++) {
        const label = model?.get_item_attribute_value(i, 'label', null)?.get_string()[0];
        if (label !== undefined) labels.push(label);
        for (const link of ['section', 'submenu'])
            labels.push(...menuLabels(model?.get_item_link(i, link) ?? null));
    }
    return labels;
}
