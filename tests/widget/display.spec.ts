// SPDX-License-Identifier: GPL-3.0-or-later
//
// The widget over the whole screen, a real QEMU behind it, the screen's own pixels and the
// compositor's own input.
import Gtk from 'gi://Gtk?version=4.0';

import { VitrineDisplay } from '../../src/widget/display.js';
import { SCREEN_HEIGHT, SCREEN_WIDTH } from '../support/bed.js';
import { openInjector, type InputInjector } from '../support/input-injector.js';
import { nextFrame, settle, sleep, until } from '../support/main-loop.js';
import { needsNative } from '../support/needs-native.js';
import { crop, difference, fillRect, pixelAt, type Picture } from '../support/picture.js';
import { openCapture, type ScreenCapture } from '../support/screen-capture.js';
import { SectorMachine, sectorPicture } from '../support/sector-machine.js';
import { showOnWholeScreen } from '../support/window.js';

const KEY_A = 30;
const KEY_ENTER = 28;
const KEY_G = 34;
const KEY_DELETE = 111;
const KEY_LEFTCTRL = 29;
const KEY_LEFTALT = 56;
const KEY_UP = 103;
const KEY_RIGHTCTRL = 97;
const BTN_LEFT = 0x110;
const BTN_RIGHT = 0x111;
const BTN_MIDDLE = 0x112;

const PICTURE_MS = 20_000;

describe('VitrineDisplay with a real QEMU', () => {
    let machine: SectorMachine;
    let injector: InputInjector;
    let screen: ScreenCapture;
    let window: Gtk.Window;
    let display: VitrineDisplay;

    beforeAll(async () => {
        injector = await openInjector();
        screen = await openCapture();
        machine = await SectorMachine.start();
        display = new VitrineDisplay();
        display.console = machine.console;
        window = await showOnWholeScreen(display, 'display', injector);
        display.grab();
    }, 60_000);

    afterAll(async () => {
        window.destroy();
        await machine.close();
        await screen.close();
        await injector.close();
    });

    const serial = () => machine.qemu.serial;
    /** What the guest has said since then. */
    const saidSince = (length: number) => serial().text.slice(length);

    /** Waits until the screen shows exactly this; fails with the first wrong pixel. */
    async function expectScreen(expected: Picture): Promise<void> {
        let wrong: string | null = 'no picture';
        const deadline = Date.now() + PICTURE_MS;
        while (wrong !== null && Date.now() < deadline) {
            await nextFrame(display);
            wrong = difference(await screen.capture(), expected);
        }
        expect(wrong).toBeNull();
    }

    it('shows the guest’s exact pixels at scale 1, sent inline', async () => {
        await machine.command(`mode ${SCREEN_WIDTH} ${SCREEN_HEIGHT} 32`);
        await injector.moveTo(SCREEN_WIDTH - 1, SCREEN_HEIGHT / 2);
        await until(() => display.statistics.width === SCREEN_WIDTH, 'the mode', PICTURE_MS);
        display.set_cursor_from_name('none');
        await expectScreen(sectorPicture(SCREEN_WIDTH, SCREEN_HEIGHT, 32));
        expect(display.statistics.kind).toBe('inline');
        expect(display.placement()).toEqual(jasmine.objectContaining({ x: 0, y: 0, scale: 1 }));
    }, 60_000);

    it('redraws exactly what the guest changes', async () => {
        const expected = sectorPicture(SCREEN_WIDTH, SCREEN_HEIGHT, 32);
        // Across the border of tiles, where a rim could be forgotten.
        await machine.command('damage 250 250 12 12 12ab34');
        await machine.command('damage 1000 700 3 1 ff00ff');
        fillRect(expected, { x: 250, y: 250, width: 12, height: 12 }, 0x12ab34);
        fillRect(expected, { x: 1000, y: 700, width: 3, height: 1 }, 0xff00ff);
        await expectScreen(expected);
    }, 60_000);

    it('shows shared memory as exactly, in a palette mode', async () => {
        await machine.command(`mode ${SCREEN_WIDTH} ${SCREEN_HEIGHT} 8`);
        await until(() => display.statistics.kind === 'map', 'the shared map', PICTURE_MS);
        await expectScreen(sectorPicture(SCREEN_WIDTH, SCREEN_HEIGHT, 8));
        expect(display.statistics.rejected).toBe(0);
    }, 60_000);

    it('fits another mode into the widget by its aspect', async () => {
        await machine.command('mode 640 480 32');
        await until(() => display.statistics.width === 640, 'the mode', PICTURE_MS);
        await nextFrame(display);
        expect(display.placement()?.scale).toBeCloseTo(SCREEN_HEIGHT / 480, 6);
        const picture = await screen.capture();
        expect(pixelAt(picture, 2, SCREEN_HEIGHT / 2)).toBe(0x000000);
    }, 60_000);

    it('shows it pixel by pixel in the middle when asked to', async () => {
        display.scaleMode = 'one-to-one';
        await nextFrame(display);
        const expected = sectorPicture(640, 480, 32);
        const deadline = Date.now() + PICTURE_MS;
        let wrong: string | null = 'no picture';
        while (wrong !== null && Date.now() < deadline)
            wrong = difference(crop(await screen.capture(), 320, 160, 640, 480), expected);
        expect(wrong).toBeNull();
        display.scaleMode = 'fit';
    }, 60_000);

    it('gives the guest’s exact pixels as a screenshot at any scale', () => {
        const texture = display.screenshot();
        expect([texture?.get_width(), texture?.get_height()]).toEqual([640, 480]);
    });

    it('sends keys by position, pressed and released', async () => {
        serial().skip();
        for (const [key, code] of [
            [KEY_A, '1e'],
            [KEY_UP, 'e0 48'],
            [KEY_RIGHTCTRL, 'e0 1d'],
        ] as const) {
            await injector.key(key, true);
            await serial().waitFor(new RegExp(`key down ${code}`));
            await injector.key(key, false);
            await serial().waitFor(new RegExp(`key up ${code}`));
        }
        expect(serial().text).toContain('key up e0 1d');
    }, 30_000);

    it('sends positions to a tablet: the guest pixel under the pointer', async () => {
        await machine.setAbsolute(true);
        serial().skip();
        const scale = SCREEN_HEIGHT / 480;
        const left = (SCREEN_WIDTH - 640 * scale) / 2;
        await injector.moveTo(Math.round(left + 100.5 * scale), Math.round(50.5 * scale));
        const match = await serial().waitFor(/mouse abs (\d+) (\d+) buttons 0/);
        expect(Math.abs(Number(match[1]) - 100)).toBeLessThanOrEqual(1);
        expect(Math.abs(Number(match[2]) - 50)).toBeLessThanOrEqual(1);
    }, 30_000);

    it('sends several buttons held at once, and the wheel', async () => {
        serial().skip();
        await injector.button(BTN_LEFT, true);
        await serial().waitFor(/mouse abs .*buttons 1\b/);
        await injector.button(BTN_RIGHT, true);
        await serial().waitFor(/mouse abs .*buttons 3\b/);
        await injector.button(BTN_LEFT, false);
        await serial().waitFor(/mouse abs .*buttons 2\b/);
        await injector.button(BTN_RIGHT, false);
        await serial().waitFor(/mouse abs .*buttons 0\b/);
        await injector.button(BTN_MIDDLE, true);
        await serial().waitFor(/mouse abs .*buttons 4\b/);
        await injector.button(BTN_MIDDLE, false);
        await serial().waitFor(/mouse abs .*buttons 0\b/);
        await injector.wheel(0, -1);
        await serial().waitFor(/mouse abs .* wheel 1\b/);
        await injector.wheel(0, 1);
        const match = await serial().waitFor(/mouse abs .* wheel -1\b/);
        expect(match).toBeTruthy();
    }, 30_000);

    it('takes the grab with a click, and motion goes to a mouse', async () => {
        expect(display.grabbed).toBeTrue();
        await machine.setAbsolute(false);
        serial().skip();
        await injector.motion(30, 0);
        const match = await serial().waitFor(/mouse rel (-?\d+) (-?\d+) buttons 0/);
        expect(Number(match[1])).toBeGreaterThan(0);
    }, 30_000);

    it('holds the pointer for a mouse: steps go on past every edge', async () => {
        needsNative();
        await until(() => display.pointerLockAvailable, 'pointer lock');
        serial().skip();
        const { length } = serial().text;
        const steps = () =>
            [...saidSince(length).matchAll(/mouse rel (-?\d+)/g)]
                .map(([, dx]) => Number(dx))
                .reduce((sum, dx) => sum + dx, 0);
        const scale = display.placement()?.scale ?? 1;
        // Twice the screen's width, which no pointer that is free could go.
        const distance = 2 * SCREEN_WIDTH;
        for (let moved = 0; moved < distance; moved += 64) {
            await injector.motion(64, 0);
            // A PS/2 mouse loses what comes faster than its guest reads.
            await sleep(40);
        }
        await until(
            () => steps() >= (distance / scale) * 0.98,
            () => `the motion; ${String(steps())} steps came`,
            PICTURE_MS,
        );
        expect(steps()).toBeLessThanOrEqual(Math.ceil(distance / scale) + 1);
    }, 60_000);

    it('gives everything back by the chord, with no key left down', async () => {
        serial().skip();
        await injector.key(KEY_LEFTCTRL, true);
        await serial().waitFor(/key down 1d/);
        await injector.key(KEY_LEFTALT, true);
        await serial().waitFor(/key down 38/);
        await injector.key(KEY_LEFTALT, false);
        await serial().waitFor(/key up 38/);
        expect(display.grabbed).toBeTrue();
        await injector.key(KEY_LEFTCTRL, false);
        await serial().waitFor(/key up 1d/);
        await until(() => !display.grabbed, 'the grab to end');
        const { length } = serial().text;
        await injector.key(KEY_A, true);
        await injector.key(KEY_A, false);
        await settle();
        expect(saidSince(length)).not.toContain('key down 1e');
        expect(display.has_focus).toBeTrue();
    }, 30_000);

    it('gives everything back by a shortcut, which the guest does not see', async () => {
        display.grab();
        display.releaseChord = '<Control><Alt>g';
        serial().skip();
        for (const key of [KEY_LEFTCTRL, KEY_LEFTALT, KEY_G]) await injector.key(key, true);
        await until(() => !display.grabbed, 'the grab to end');
        await serial().waitFor(/key up 38/);
        await serial().waitFor(/key up 1d/);
        for (const key of [KEY_G, KEY_LEFTALT, KEY_LEFTCTRL]) await injector.key(key, false);
        await settle();
        expect(serial().text).not.toContain('key down 22');
        display.releaseChord = 'Control_L+Alt_L';
    }, 30_000);

    it('sends Ctrl+Alt+Del and keeps the grab', async () => {
        display.grab();
        serial().skip();
        const keys = [KEY_LEFTCTRL, KEY_LEFTALT, KEY_DELETE];
        for (const key of keys) await injector.key(key, true);
        await serial().waitFor(/key down e0 53/);
        for (const key of keys.reverse()) await injector.key(key, false);
        await serial().waitFor(/key up 1d/);
        await settle();
        expect(display.grabbed).toBeTrue();
    }, 30_000);

    it('takes the keyboard by Enter, as a button does, and not before', async () => {
        display.release();
        serial().skip();
        const { length } = serial().text;
        await injector.key(KEY_A, true);
        await injector.key(KEY_A, false);
        await injector.key(KEY_ENTER, true);
        await until(() => display.grabbed, 'the grab');
        await injector.key(KEY_ENTER, false);
        await injector.key(KEY_A, true);
        await serial().waitFor(/key down 1e/);
        await injector.key(KEY_A, false);
        await serial().waitFor(/key up 1e/);
        expect(saidSince(length)).not.toContain('key down 1c');
        expect(saidSince(length).split('key down 1e').length).toBe(2);
    }, 30_000);

    it('sends nothing when it may only look', async () => {
        display.viewOnly = true;
        expect(display.grabbed).toBeFalse();
        display.grab();
        expect(display.grabbed).toBeFalse();
        const { length } = serial().text;
        await injector.key(KEY_A, true);
        await injector.key(KEY_A, false);
        await injector.button(BTN_LEFT, true);
        await injector.button(BTN_LEFT, false);
        await settle();
        expect(saidSince(length)).not.toMatch(/key|mouse/);
        display.viewOnly = false;
    }, 30_000);

    it('lifts held keys when the focus goes', async () => {
        display.grab();
        serial().skip();
        await injector.key(KEY_A, true);
        await serial().waitFor(/key down 1e/);
        window.set_focus(null);
        const match = await serial().waitFor(/key up 1e/);
        await injector.key(KEY_A, false);
        expect(match[0]).toBe('key up 1e');
    }, 30_000);

    it('leaves the machine when its window closes, and only then', async () => {
        const stack = new Gtk.Stack();
        const other = new VitrineDisplay({ console: machine.console });
        stack.add_named(other, 'screen');
        stack.add_named(new Gtk.Label({ label: 'another page' }), 'other');
        const second = new Gtk.Window({ title: 'second', child: stack });
        second.present();
        await until(() => other.statistics.width > 0, 'the second display');
        stack.visible_child_name = 'other';
        await settle();
        expect(other.statistics.width).toBeGreaterThan(0);
        second.destroy();
        await until(() => other.statistics.width === 0, 'it to leave');
        expect(other.screenshot()).toBeNull();
    }, 30_000);

    it('says when the machine is gone', async () => {
        let isGone = false;
        display.connect('gone', () => (isGone = true));
        await machine.qemu.kill();
        await until(() => isGone, 'the display to notice');
        expect(isGone).toBeTrue();
        display.console = null;
        expect(display.screenshot()).toBeNull();
    }, 30_000);
});
