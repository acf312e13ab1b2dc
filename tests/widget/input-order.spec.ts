// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person does reaches the machine in the order in which it was done, though motion waits for
// the next frame. A guest's own devices each have a queue, so the machine's end is looked at.
import type Gtk from 'gi://Gtk?version=4.0';

import { VitrineDisplay } from '../../src/widget/index.js';
import { openInjector, type InputInjector } from '../support/input-injector.js';
import { until } from '../support/main-loop.js';
import { NoiseMachine } from '../support/noise-machine.js';
import { showOnWholeScreen } from '../support/window.js';

const KEY_A = 30;
const WIDTH = 1000;
const HEIGHT = 700;

/** Often enough that some have no frame between motion and key. */
const TIMES = 20;

describe('What is done at a display', () => {
    let noise: NoiseMachine;
    let injector: InputInjector;
    let window: Gtk.Window;
    let display: VitrineDisplay;

    beforeAll(async () => {
        injector = await openInjector();
        noise = await NoiseMachine.open(WIDTH, HEIGHT);
        display = new VitrineDisplay({ console: noise.console });
        window = await showOnWholeScreen(display, 'in order', injector);
        await until(() => display.statistics.width === WIDTH, 'the picture');
        display.grab();
    }, 60_000);

    afterAll(async () => {
        window.destroy();
        await noise.close();
        await injector.close();
    });

    it('has the pointer where it was before a key went down', async () => {
        const { log } = noise.machine;
        for (let time = 0; time < TIMES; time++) {
            log.length = 0;
            await injector.moveTo(300 + 10 * time, 200);
            await injector.key(KEY_A, true);
            await until(() => log.includes(`press ${KEY_A}`), 'the key');
            const [first, ...others] = log;
            expect(first).toMatch(/^at /);
            expect(others.at(-1)).toBe(`press ${KEY_A}`);
            await injector.key(KEY_A, false);
            await until(() => log.includes(`release ${KEY_A}`), 'the key to go up');
        }
    }, 30_000);
});
