// SPDX-License-Identifier: GPL-3.0-or-later
//
// A machine without a touch screen, as every QEMU before 8.1 is: it loses touch, and nothing else.
import Gtk from 'gi://Gtk?version=4.0';

import { VitrineDisplay } from '../../src/widget/index.js';
import { openInjector, type InputInjector } from '../support/input-injector.js';
import { settle, until } from '../support/main-loop.js';
import { NoiseMachine } from '../support/noise-machine.js';
import { showOnWholeScreen } from '../support/window.js';

const KEY_A = 30;
const BTN_LEFT = 0x110;

const WIDTH = 1280;
const HEIGHT = 800;

describe('A machine without a touch screen', () => {
    let noise: NoiseMachine;
    let injector: InputInjector;
    let window: Gtk.Window;
    let display: VitrineDisplay;

    beforeAll(async () => {
        injector = await openInjector();
        noise = await NoiseMachine.open(WIDTH, HEIGHT, { touch: false });
        display = new VitrineDisplay({ console: noise.console });
        window = await showOnWholeScreen(display, 'no touch', injector);
        await until(() => display.statistics.width === WIDTH, 'the picture');
    }, 60_000);

    afterAll(async () => {
        window.destroy();
        await noise.close();
        await injector.close();
    });

    async function untilLogged(line: string): Promise<void> {
        const { log } = noise.machine;
        await until(
            () => log.includes(line),
            () => `${line}, after ${log.join(', ')}`,
        ).catch(fail);
    }

    it('is told of no finger, and of no button that it does not know', async () => {
        expect(noise.console.multiTouch).toBeNull();
        if (!injector.canTouch) pending('the compositor has no touch screen to inject into');
        noise.machine.log.length = 0;
        await injector.touchDown(0, 500, 400);
        await injector.touchMotion(0, 520, 420);
        await injector.touchUp(0);
        await settle();
        display.console = null;
        display.console = noise.console;
        await until(() => display.placement(), 'the picture');
        expect(noise.machine.log.filter(line => !/^(ui|at) /.test(line))).toEqual([]);
    }, 30_000);

    it('has its picture, keys, pointer and wheel', async () => {
        expect(display.statistics.frames).toBeGreaterThan(0);
        noise.machine.log.length = 0;
        await injector.moveTo(300, 200);
        await injector.button(BTN_LEFT, true);
        await untilLogged('button 0');
        await injector.button(BTN_LEFT, false);
        await untilLogged('unbutton 0');
        expect(display.grabbed).toBeTrue();
        expect(noise.machine.log).toContain('at 300 200');
        await injector.key(KEY_A, true);
        await untilLogged('press 30');
        await injector.key(KEY_A, false);
        await untilLogged('release 30');
        await injector.wheel(0, 1);
        await untilLogged('unbutton 4');
    }, 30_000);
});
