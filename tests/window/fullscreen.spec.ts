// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bar in full screen, by a real pointer and keyboard over a real machine's picture.
import GLib from 'gi://GLib?version=2.0';
import type Gtk from 'gi://Gtk?version=4.0';

import { application } from '../support/application.js';

import { MachineWindow } from '../../src/app/machine-window.js';
import { SCREEN_HEIGHT, SCREEN_WIDTH } from '../support/bed.js';
import { openInjector, type InputInjector } from '../support/input-injector.js';
import { sleep, until } from '../support/main-loop.js';
import { crop, difference } from '../support/picture.js';
import { openCapture, type ScreenCapture } from '../support/screen-capture.js';
import { SectorMachine, sectorPicture } from '../support/sector-machine.js';
import { untilInPlace } from '../support/window.js';

const KEY_ESC = 1;
const KEY_TAB = 15;
const KEY_LEFTCTRL = 29;
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

    const picture = sectorPicture(SCREEN_WIDTH, SCREEN_HEIGHT, 32);
    const set = (key: string, value: GLib.Variant) => {
        window.settings.set(key, value);
    };

    beforeAll(async () => {
        injector = await openInjector();
        screen = await openCapture();
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

    async function untilPictureAlone(): Promise<void> {
        let wrong: string | null = '';
        await until(
            async () => {
                wrong = difference(await screen.capture(), picture);
                return wrong === null;
            },
            () => `the machine's picture alone; wrong are ${String(wrong)}`,
        );
    }

    async function tap(...keys: readonly number[]): Promise<void> {
        for (const key of keys) await injector.key(key, true);
        for (const key of [...keys].reverse()) await injector.key(key, false);
    }

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
        await untilPictureAlone();
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
