// SPDX-License-Identifier: GPL-3.0-or-later
//
// A machine that may only be looked at: nothing that a person does reaches it, and all that changes
// only the look still works.
import Gtk from 'gi://Gtk?version=4.0';

import { TouchKind } from '../../src/display1/multi-touch.js';
import { VitrineDisplay } from '../../src/widget/index.js';
import { openInjector, type InputInjector } from '../support/input-injector.js';
import { settle, until } from '../support/main-loop.js';
import { NoiseMachine } from '../support/noise-machine.js';
import { showOnWholeScreen } from '../support/window.js';

const KEY_ENTER = 28;
const KEY_A = 30;
const KEY_RIGHT = 106;
const KEY_DOWN = 108;
const BTN_LEFT = 0x110;

const WIDTH = 2000;
const HEIGHT = 1500;

describe('A display in view-only mode', () => {
    let noise: NoiseMachine;
    let injector: InputInjector;
    let window: Gtk.Window;
    let display: VitrineDisplay;
    let scrolled: Gtk.ScrolledWindow;

    beforeAll(async () => {
        injector = await openInjector();
        noise = await NoiseMachine.open(WIDTH, HEIGHT);
        display = new VitrineDisplay({ console: noise.console, scaleMode: 'one-to-one' });
        const external = Gtk.PolicyType.EXTERNAL;
        scrolled = new Gtk.ScrolledWindow({
            child: display,
            // Else it takes a finger that moves for its own, and the machine never feels it lifted.
            kineticScrolling: false,
            hscrollbarPolicy: external,
            vscrollbarPolicy: external,
        });
        window = await showOnWholeScreen(scrolled, 'view only', injector);
        await until(() => display.statistics.width === WIDTH, 'the picture');
        display.grab_focus();
    }, 60_000);

    afterAll(async () => {
        window.destroy();
        await noise.close();
        await injector.close();
    });

    /** All that a person can do to a machine. */
    async function useEverything(): Promise<void> {
        for (const key of [KEY_ENTER, KEY_A]) {
            await injector.key(key, true);
            await injector.key(key, false);
        }
        await injector.moveTo(300, 200);
        await injector.moveTo(400, 300);
        await injector.button(BTN_LEFT, true);
        await injector.motion(10, 10);
        await injector.button(BTN_LEFT, false);
        await injector.wheel(0, 1);
        if (!injector.canTouch) return;
        await injector.touchDown(0, 500, 400);
        await injector.touchMotion(0, 520, 420);
        await injector.touchUp(0);
    }

    function used(): string[] {
        return noise.machine.log.map(line => line.split(' ')[0] ?? '');
    }

    /** Whether the end of {@link useEverything} is there: the finger lifted, or the wheel's notch. */
    function lastHasArrived(): boolean {
        if (injector.canTouch)
            return noise.machine.log.some(line => line.startsWith(`touch ${TouchKind.END} `));
        return used().filter(kind => kind === 'unbutton').length === 2;
    }

    it('gives the machine no key, button, motion, wheel or finger', async () => {
        // First the same things where the machine may be used: each of them arrives.
        await useEverything();
        const kinds = ['press', 'release', 'at', 'button', 'unbutton'];
        if (injector.canTouch) kinds.push('touch');
        for (const kind of kinds) await until(() => used().includes(kind), `${kind} to arrive`);
        await until(
            lastHasArrived,
            () => `the last of them, after:\n${noise.machine.log.join('\n')}`,
        );
        display.release();
        display.viewOnly = true;
        await settle();
        noise.machine.log.length = 0;
        await useEverything();
        await settle();
        // Later than all the others, and the machine's to hear.
        display.viewOnly = false;
        await injector.moveTo(600, 500);
        await until(() => used().includes('at'), 'the pointer, once the machine may be used');
        expect(used().filter(kind => kind !== 'at')).toEqual([]);
        expect(noise.machine.log.length).toBe(1);
        expect(display.grabbed).toBeFalse();
    }, 30_000);

    it('can be zoomed and moved by keys and wheel', async () => {
        display.viewOnly = true;
        display.grab_focus();
        display.activate_action('display.zoom-original', null);
        const { hadjustment, vadjustment } = scrolled;
        hadjustment.value = 0;
        vadjustment.value = 0;
        await injector.key(KEY_RIGHT, true);
        await injector.key(KEY_RIGHT, false);
        await until(() => hadjustment.value > 0, 'the screen to move right');
        await injector.key(KEY_DOWN, true);
        await injector.key(KEY_DOWN, false);
        await until(() => vadjustment.value > 0, 'the screen to move down');
        const { value } = vadjustment;
        await injector.moveTo(620, 400);
        await injector.wheel(0, 1);
        await until(() => vadjustment.value > value, 'the wheel to move the screen');
        const before = display.placement()?.scale ?? 0;
        display.activate_action('display.zoom-in', null);
        await until(() => (display.placement()?.scale ?? 0) > before, 'the screen to grow');
        expect(display.placement()?.scale).toBeCloseTo(before * 1.25, 5);
        display.viewOnly = false;
    }, 30_000);
});
