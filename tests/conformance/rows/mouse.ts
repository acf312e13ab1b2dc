// SPDX-License-Identifier: GPL-3.0-or-later
import { consolePath } from '../../../src/display1/console.js';
import { MOUSE_INTERFACE, MouseButton } from '../../../src/display1/mouse.js';
import { expectEqual, expectError, until } from '../expect.js';
import type { PointerEvent, ScreenMachine } from '../peer.js';
import { expectProperty, type Checks } from './checks.js';

/** The guest's numbers of the buttons that stay down. */
const HELD = [
    [MouseButton.LEFT, 1],
    [MouseButton.RIGHT, 2],
    [MouseButton.MIDDLE, 4],
    [MouseButton.SIDE, 8],
    [MouseButton.EXTRA, 16],
] as const;

/** The buttons that are a step of the wheel, and the step. */
const STEPS = [
    [MouseButton.WHEEL_UP, { wheel: 1, pan: 0 }],
    [MouseButton.WHEEL_DOWN, { wheel: -1, pan: 0 }],
    [MouseButton.WHEEL_LEFT, { wheel: 0, pan: -1 }],
    [MouseButton.WHEEL_RIGHT, { wheel: 0, pan: 1 }],
] as const;

async function relative(machine: ScreenMachine): Promise<ScreenMachine> {
    await machine.setAbsolute(false);
    return machine;
}

/** The next step of the wheel; that its button is lifted may be told as well. */
async function nextStep(machine: ScreenMachine): Promise<Pick<PointerEvent, 'wheel' | 'pan'>> {
    for (;;) {
        const { wheel, pan } = await machine.nextPointer();
        if (wheel !== 0 || pan !== 0) return { wheel, pan };
    }
}

export const MOUSE_CHECKS: Checks = {
    'Mouse.Press': async peer => {
        const machine = await relative(await peer.screen());
        const { mouse } = machine.console;
        for (const [button, bit] of HELD) {
            mouse.press(button);
            expectEqual((await machine.nextPointer()).buttons, bit, `button ${button}`);
            mouse.release(button);
            expectEqual((await machine.nextPointer()).buttons, 0, `button ${button} lifted`);
        }
        for (const [button, step] of STEPS) {
            mouse.press(button);
            expectEqual(await nextStep(machine), step, `button ${button}`);
            mouse.release(button);
        }
    },
    'Mouse.Release': async peer => {
        const machine = await relative(await peer.screen());
        const { mouse } = machine.console;
        mouse.press(MouseButton.LEFT);
        mouse.press(MouseButton.RIGHT);
        await until(async () => (await machine.nextPointer()).buttons === 3, 'both buttons');
        mouse.release(MouseButton.LEFT);
        expectEqual((await machine.nextPointer()).buttons, 2, 'what is still down');
        mouse.release(MouseButton.RIGHT);
        expectEqual((await machine.nextPointer()).buttons, 0, 'nothing down');
    },
    'Mouse.SetAbsPosition': async peer => {
        const machine = await peer.screen();
        const { mouse } = machine.console;
        await machine.showMode(640, 480, 32);
        await machine.setAbsolute(true);
        for (const [x, y] of [
            [100, 50],
            [639, 479],
            [0, 0],
        ] as const) {
            await mouse.absPositionSet(x, y, null);
            const event = await machine.nextPointer();
            expectEqual([event.isAbsolute, event.x, event.y], [true, x, y], 'the position');
        }
        const outside = mouse.absPositionSet(640, 0, null);
        await expectError(outside, 'Error.Invalid', 'a position outside');
        await machine.setAbsolute(false);
        const refused = mouse.absPositionSet(1, 1, null);
        await expectError(refused, 'Error.Invalid', 'a position to a relative mouse');
    },
    'Mouse.RelMotion': async peer => {
        const machine = await relative(await peer.screen());
        const { mouse } = machine.console;
        await mouse.relMoved(7, -3, null);
        const event = await machine.nextPointer();
        expectEqual([event.isAbsolute, event.x, event.y], [false, 7, -3], 'the movement');
        await machine.setAbsolute(true);
        const refused = mouse.relMoved(1, 1, null);
        await expectError(refused, 'Error.Invalid', 'a movement to an absolute mouse');
        await machine.setAbsolute(false);
    },
    'Mouse.IsAbsolute': async peer => {
        const machine = await peer.screen();
        for (const isAbsolute of [true, false]) {
            await machine.setAbsolute(isAbsolute);
            const path = consolePath(0);
            await expectProperty(machine.control, path, MOUSE_INTERFACE, 'IsAbsolute', isAbsolute);
        }
    },
};
