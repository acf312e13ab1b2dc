// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the injector sends is what a plain GTK window gets, on each display: the ground on which
// every other test of input stands.
import Gdk from 'gi://Gdk?version=4.0';
import Gtk from 'gi://Gtk?version=4.0';

import { describeNewFds, openFds } from '../support/fd-count.js';
import { openInjector, type InputInjector } from '../support/input-injector.js';
import { settle, until } from '../support/main-loop.js';
import { showOnWholeScreen } from '../support/window.js';

const KEY_ESC = 1;
const KEY_8 = 9;
const KEY_A = 30;
const KEY_LEFTSHIFT = 42;
const BTN_LEFT = 0x110;
const BTN_RIGHT = 0x111;
const BTN_SIDE = 0x113;

/** XKB numbers keys from 8 on, under Wayland as under X. */
const KEYCODE_OFFSET = 8;

/** Writes down what comes, in order, as short sentences. */
class Witness {
    readonly area = new Gtk.DrawingArea({ focusable: true });
    readonly seen: string[] = [];
    position: [number, number] = [-1, -1];

    constructor() {
        this.#watchKeys();
        this.#watchPointer();
        this.#watchTouch();
    }

    #watchKeys(): void {
        const keys = new Gtk.EventControllerKey();
        keys.connect('key-pressed', (_keys, _value, code) => {
            this.seen.push(`down ${String(code - KEYCODE_OFFSET)}`);
            return true;
        });
        keys.connect('key-released', (_keys, _value, code) => {
            this.seen.push(`up ${String(code - KEYCODE_OFFSET)}`);
        });
        this.area.add_controller(keys);
    }

    #watchPointer(): void {
        const motion = new Gtk.EventControllerMotion();
        motion.connect('enter', (_motion, x, y) => (this.position = [x, y]));
        motion.connect('motion', (_motion, x, y) => (this.position = [x, y]));
        this.area.add_controller(motion);
        const click = new Gtk.GestureClick({ button: 0 });
        click.connect('pressed', () => {
            this.seen.push(`press ${String(click.get_current_button())}`);
        });
        click.connect('released', () => {
            this.seen.push(`release ${String(click.get_current_button())}`);
        });
        this.area.add_controller(click);
        const scroll = new Gtk.EventControllerScroll({
            flags: Gtk.EventControllerScrollFlags.BOTH_AXES,
        });
        scroll.connect('scroll', (_scroll, dx, dy) => {
            this.seen.push(`scroll ${String(dx)},${String(dy)}`);
            return true;
        });
        this.area.add_controller(scroll);
    }

    #watchTouch(): void {
        const names = new Map([
            [Gdk.EventType.TOUCH_BEGIN, 'begin'],
            [Gdk.EventType.TOUCH_UPDATE, 'update'],
            [Gdk.EventType.TOUCH_END, 'end'],
        ]);
        const touch = new Gtk.EventControllerLegacy();
        touch.connect('event', (_touch, event) => {
            const name = names.get(event.get_event_type());
            if (!name) return false;
            const [, x, y] = event.get_position();
            this.seen.push(`touch ${name} ${String(x)},${String(y)}`);
            return true;
        });
        this.area.add_controller(touch);
    }

    async expect(...expected: string[]): Promise<void> {
        await until(
            () => this.seen.length >= expected.length,
            () => `'${expected.join(', ')}'; came '${this.seen.join(', ')}'`,
        ).catch((error: unknown) => {
            fail(error);
        });
        await settle();
        expect(this.seen.splice(0)).toEqual(expected);
    }

    async expectAt(x: number, y: number): Promise<void> {
        await until(
            () => this.position[0] === x && this.position[1] === y,
            () => `the pointer at ${String(x)},${String(y)}; it is at ${this.position.join()}`,
        );
        expect(this.position).toEqual([x, y]);
    }
}

describe('the input injector', () => {
    let injector: InputInjector;
    let witness: Witness;
    let window: Gtk.Window;

    beforeAll(async () => {
        injector = await openInjector();
        witness = new Witness();
        window = await showOnWholeScreen(witness.area, 'witness', injector);
        witness.area.grab_focus();
    });

    afterAll(async () => {
        window.destroy();
        await injector.close();
    });

    // In the middle of the window, and seen to be there: a press elsewhere would be lost.
    beforeEach(async () => {
        await injector.moveTo(640, 400);
        await until(() => witness.position.join() === '640,400', 'the pointer over the window');
    });

    it('presses and releases keys, none lost, in order', async () => {
        for (const key of [KEY_ESC, KEY_8, KEY_A]) {
            await injector.key(key, true);
            await injector.key(key, false);
        }
        await witness.expect('down 1', 'up 1', 'down 9', 'up 9', 'down 30', 'up 30');
    });

    it('holds a key while another is typed', async () => {
        await injector.key(KEY_LEFTSHIFT, true);
        await injector.key(KEY_A, true);
        await injector.key(KEY_A, false);
        await injector.key(KEY_LEFTSHIFT, false);
        await witness.expect('down 42', 'down 30', 'up 30', 'up 42');
    });

    it('moves the pointer to a pixel and from there by steps', async () => {
        await injector.moveTo(200, 150);
        await witness.expectAt(200, 150);
        await injector.moveTo(1279, 799);
        await witness.expectAt(1279, 799);
        await injector.motion(-79, -199);
        await witness.expectAt(1200, 600);
    });

    it('presses buttons', async () => {
        for (const button of [BTN_LEFT, BTN_RIGHT, BTN_SIDE]) {
            await injector.button(button, true);
            await injector.button(button, false);
        }
        const names = ['press 1', 'release 1', 'press 3', 'release 3', 'press 8', 'release 8'];
        await witness.expect(...names);
    });

    it('turns the wheel by whole steps', async () => {
        await injector.wheel(0, 2);
        await injector.wheel(0, -1);
        await injector.wheel(1, 0);
        const steps = () => witness.seen.map(text => text.slice('scroll '.length).split(','));
        const total = (axis: 0 | 1) => steps().reduce((sum, step) => sum + Number(step[axis]), 0);
        // Sideways comes last, in one event; the steps before may come in any number of them.
        await until(() => total(0) === 1, 'the wheel');
        await settle();
        expect([total(0), total(1)]).toEqual([1, 1]);
        witness.seen.splice(0);
    });

    it('touches with two fingers', async () => {
        if (!injector.canTouch) pending('this display has no touch device');
        await injector.touchDown(0, 100, 100);
        await injector.touchDown(1, 300, 200);
        await injector.touchMotion(1, 310, 210);
        await injector.touchUp(0);
        await injector.touchUp(1);
        const ended = () => witness.seen.filter(text => text.includes('end')).length === 2;
        await until(ended, () => `two fingers; came '${witness.seen.join(', ')}'`, 3000);
        expect(witness.seen.splice(0)).toContain('touch begin 300,200');
    });

    // Last: opening one while a window is there makes the window feel how it wakes the devices.
    it('leaves no file descriptor behind', async () => {
        const before = openFds();
        for (let i = 0; i < 5; i++) await (await openInjector()).close();
        // GLib keeps a descriptor of a program that has ended until its own thread has reaped it.
        await until(
            () => describeNewFds(before) === '',
            () => `these to be closed:\n${describeNewFds(before)}`,
        );
        expect(describeNewFds(before)).toBe('');
    });
});
