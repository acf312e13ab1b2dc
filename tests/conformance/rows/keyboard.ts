// SPDX-License-Identifier: GPL-3.0-or-later
import { consolePath } from '../../../src/display1/console.js';
import { KEYBOARD_INTERFACE, LockLight } from '../../../src/display1/keyboard.js';
import { Canvas } from '../canvas.js';
import { expectEqual, until } from '../expect.js';
import { expectProperty, type Checks } from './checks.js';

/** A, and Up of the arrow keys, which has the prefix e0. */
const KEY_A = 0x1e;
const KEY_UP = 0xc8;

export const KEYBOARD_CHECKS: Checks = {
    'Keyboard.Press': async peer => {
        const machine = await peer.screen();
        const { keyboard } = machine.console;
        for (const qnum of [KEY_A, KEY_UP]) {
            await keyboard.pressed(qnum, null);
            expectEqual(await machine.nextKey(), { isDown: true, qnum }, 'the key');
            // Held keys repeat by being pressed again.
            await keyboard.pressed(qnum, null);
            expectEqual(await machine.nextKey(), { isDown: true, qnum }, 'the repeated key');
            await keyboard.released(qnum, null);
            expectEqual(await machine.nextKey(), { isDown: false, qnum }, 'the key lifted');
        }
    },
    'Keyboard.Release': async peer => {
        const machine = await peer.screen();
        const { keyboard } = machine.console;
        await keyboard.released(KEY_A, null);
        await machine.expectNoInput();
        const listener = await machine.console.attach(new Canvas(), null);
        await keyboard.pressed(KEY_A, null);
        expectEqual(await machine.nextKey(), { isDown: true, qnum: KEY_A }, 'the key');
        // Nobody could lift it any more.
        listener.close();
        expectEqual(await machine.nextKey(), { isDown: false, qnum: KEY_A }, 'the key lifted');
    },
    'Keyboard.Modifiers': async peer => {
        const machine = await peer.screen();
        const { keyboard } = machine.console;
        for (const mask of [LockLight.NUM | LockLight.CAPS, LockLight.SCROLL, 0]) {
            await machine.setLights(mask);
            await until(() => keyboard.modifiers === mask, `the lights ${mask}`);
            const path = consolePath(0);
            await expectProperty(machine.control, path, KEYBOARD_INTERFACE, 'Modifiers', mask);
        }
    },
};
