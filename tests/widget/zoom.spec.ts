// SPDX-License-Identifier: GPL-3.0-or-later
//
// A screen that is larger than its widget: scroll bars, the pointer at an edge, the arrow keys; its
// pixels and the pointer's positions are right wherever it is scrolled.
import Gtk from 'gi://Gtk?version=4.0';

import { VitrineDisplay } from '../../src/widget/index.js';
import { SCREEN_HEIGHT, SCREEN_WIDTH } from '../support/bed.js';
import { openInjector, type InputInjector } from '../support/input-injector.js';
import { nextFrame, until } from '../support/main-loop.js';
import { NoiseMachine } from '../support/noise-machine.js';
import { crop, difference, pixelAt, type Picture } from '../support/picture.js';
import type { ProducedMachine } from '../support/produced-machine.js';
import { openCapture, type ScreenCapture } from '../support/screen-capture.js';
import { showOnWholeScreen } from '../support/window.js';

const WIDTH = 2000;
const HEIGHT = 1500;
const PICTURE_MS = 20_000;

const KEY_A = 30;
const KEY_RIGHT = 106;
const KEY_DOWN = 108;

describe('A screen larger than its widget', () => {
    let noise: NoiseMachine;
    let machine: ProducedMachine;
    let guest: Picture;
    let injector: InputInjector;
    let screen: ScreenCapture;
    let window: Gtk.Window;
    let display: VitrineDisplay;
    let scrolled: Gtk.ScrolledWindow;

    beforeAll(async () => {
        injector = await openInjector();
        screen = await openCapture();
        noise = await NoiseMachine.open(WIDTH, HEIGHT);
        ({ machine, picture: guest } = noise);
        display = new VitrineDisplay({ console: noise.console, scaleMode: 'zoom' });
        // The bars would lie over the picture.
        const external = Gtk.PolicyType.EXTERNAL;
        scrolled = new Gtk.ScrolledWindow({
            child: display,
            hscrollbarPolicy: external,
            vscrollbarPolicy: external,
        });
        window = await showOnWholeScreen(scrolled, 'zoom', injector);
        await until(() => display.statistics.width === WIDTH, 'the picture');
    }, 60_000);

    afterAll(async () => {
        window.destroy();
        await noise.close();
        await screen.close();
        await injector.close();
    });

    async function scrollTo(x: number, y: number): Promise<void> {
        scrolled.hadjustment.value = x;
        scrolled.vadjustment.value = y;
        await nextFrame(display);
    }

    async function expectScreen(expected: Picture): Promise<void> {
        let wrong: string | null = 'no picture';
        const deadline = Date.now() + PICTURE_MS;
        while (wrong !== null && Date.now() < deadline)
            wrong = difference(await screen.capture(), expected);
        expect(wrong).toBeNull();
    }

    /** Waits until the guest has heard of a position; the log is emptied before. */
    async function untilAt(x: number, y: number): Promise<void> {
        const wanted = `at ${String(x)} ${String(y)}`;
        await until(
            () => machine.log.includes(wanted),
            () => `'${wanted}' in '${machine.log.join(', ')}'`,
        );
    }

    it('begins in its middle, and bars know how long it is', async () => {
        await nextFrame(display);
        const { hadjustment, vadjustment } = scrolled;
        expect([hadjustment.upper, hadjustment.pageSize]).toEqual([WIDTH, SCREEN_WIDTH]);
        expect([vadjustment.upper, vadjustment.pageSize]).toEqual([HEIGHT, SCREEN_HEIGHT]);
        expect(hadjustment.value).toBe((WIDTH - SCREEN_WIDTH) / 2);
        expect(display.placement()?.x).toBe(-(WIDTH - SCREEN_WIDTH) / 2);
    });

    it('is shown to the pixel wherever it is scrolled, between pixels too', async () => {
        const rightmost = WIDTH - SCREEN_WIDTH;
        const lowest = HEIGHT - SCREEN_HEIGHT;
        for (const [x, y] of [
            [0, 0],
            [100.4, 51.6],
            [rightmost, lowest],
        ] as const) {
            await scrollTo(x, y);
            const [left, top] = [Math.round(x), Math.round(y)];
            await expectScreen(crop(guest, left, top, SCREEN_WIDTH, SCREEN_HEIGHT));
        }
    }, 90_000);

    it('has the pointer where it is seen, to the last corner', async () => {
        await scrollTo(100, 50);
        machine.log.length = 0;
        await injector.moveTo(300, 200);
        await untilAt(400, 250);
        await scrollTo(WIDTH, HEIGHT);
        await injector.moveTo(SCREEN_WIDTH - 1, SCREEN_HEIGHT - 1);
        await untilAt(WIDTH - 1, HEIGHT - 1);
        await scrollTo(0, 0);
        await injector.moveTo(0, 0);
        await untilAt(0, 0);
        expect(machine.log.filter(line => !line.startsWith('at '))).toEqual([]);
    }, 30_000);

    it('keeps its middle when it is zoomed, from 10 to 400 %', async () => {
        await scrollTo(WIDTH - SCREEN_WIDTH, 0);
        const { hadjustment } = scrolled;
        const middle = () => (hadjustment.value + hadjustment.pageSize / 2) / hadjustment.upper;
        const before = middle();
        display.zoom = 4;
        await until(() => hadjustment.upper === WIDTH * 4, 'the larger screen');
        expect(middle()).toBeCloseTo(before, 6);
        expect(scrolled.vadjustment.upper).toBe(HEIGHT * 4);
        await scrollTo(2, 1);
        const shown = display.placement();
        expect([shown?.x, shown?.y, shown?.scale]).toEqual([-2, -1, 4]);
        const picture = await screen.capture();
        for (const [x, y] of [
            [0, 0],
            [1, 2],
            [2, 3],
            [777, 555],
            [SCREEN_WIDTH - 1, SCREEN_HEIGHT - 1],
        ] as const) {
            const expected = pixelAt(guest, Math.floor((x + 2) / 4), Math.floor((y + 1) / 4));
            expect(pixelAt(picture, x, y)).toBe(expected);
        }
        display.zoom = 0.1;
        await until(() => hadjustment.upper === SCREEN_WIDTH, 'the smaller screen');
        machine.log.length = 0;
        await injector.moveTo(SCREEN_WIDTH / 2 + 99, SCREEN_HEIGHT / 2 + 74);
        // The last device pixel of the screen is its last pixel.
        await untilAt(WIDTH - 1, HEIGHT - 1);
        expect(display.placement()?.scale).toBe(0.1);
    }, 60_000);

    it('is zoomed by actions', async () => {
        display.zoom = 0.9;
        display.activate_action('display.zoom-in', null);
        expect(display.zoom).toBeCloseTo(0.9 * 1.25, 9);
        for (let i = 0; i < 40; i++) display.activate_action('display.zoom-out', null);
        expect(display.zoom).toBe(0.1);
        display.set_property('scale-mode', 'fit');
        display.activate_action('display.zoom-original', null);
        expect(display.scaleMode).toBe('zoom');
        expect(display.zoom).toBe(1);
        await until(() => scrolled.hadjustment.upper === WIDTH, 'the screen in its size');
    });

    it('moves by the arrow keys while the keyboard is not the guest’s', async () => {
        await scrollTo(0, 0);
        display.grab_focus();
        machine.log.length = 0;
        const press = async (key: number) => {
            await injector.key(key, true);
            await injector.key(key, false);
        };
        await press(KEY_RIGHT);
        await press(KEY_DOWN);
        await until(() => scrolled.vadjustment.value > 0, 'the screen to move');
        expect(scrolled.hadjustment.value).toBe(SCREEN_WIDTH / 10);
        expect(scrolled.vadjustment.value).toBe(SCREEN_HEIGHT / 10);
        display.grab();
        await press(KEY_A);
        await press(KEY_RIGHT);
        await until(() => machine.log.includes('release 205'), 'the guest’s keys');
        expect(machine.log).toContain('press 30');
        expect(scrolled.hadjustment.value).toBe(SCREEN_WIDTH / 10);
        display.release();
    }, 30_000);

    it('without bars moves while the pointer is at an edge', async () => {
        await injector.moveTo(SCREEN_WIDTH / 2, SCREEN_HEIGHT / 2);
        scrolled.child = null;
        window.child = display;
        expect(display.hadjustment).toBeNull();
        await until(() => display.get_width() === SCREEN_WIDTH, 'the window');
        await until(() => display.placement() !== null, 'the picture');
        machine.log.length = 0;
        await injector.moveTo(SCREEN_WIDTH - 1, SCREEN_HEIGHT - 1);
        await untilAt(WIDTH - 1, HEIGHT - 1);
        await injector.moveTo(0, 0);
        await untilAt(0, 0);
        expect(display.placement()).toEqual(jasmine.objectContaining({ x: 0, y: 0 }));
        await injector.moveTo(SCREEN_WIDTH / 2, SCREEN_HEIGHT / 2);
        await untilAt(SCREEN_WIDTH / 2, SCREEN_HEIGHT / 2);
    }, 60_000);
});
