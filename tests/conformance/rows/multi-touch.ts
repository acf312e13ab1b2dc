// SPDX-License-Identifier: GPL-3.0-or-later
import { consolePath } from '../../../src/display1/console.js';
import {
    MULTI_TOUCH_INTERFACE,
    TouchKind,
    type MultiTouch,
} from '../../../src/display1/multi-touch.js';
import { Canvas } from '../canvas.js';
import { expectEqual, expectError, expectNear, until } from '../expect.js';
import type { Peer, PeripheralMachine, TouchEvent } from '../peer.js';
import { expectProperty, type Checks } from './checks.js';

async function touchScreen(peer: Peer): Promise<[PeripheralMachine, MultiTouch]> {
    const machine = await peer.peripherals();
    const { multiTouch } = machine.console;
    if (!multiTouch) throw new Error('the console has no MultiTouch');
    return [machine, multiTouch];
}

/** Positions go through the device's scale of 32768 steps. */
function expectTouch(event: TouchEvent, slot: number, x: number, y: number): void {
    expectEqual([event.slot, event.isDown], [slot, true], 'the finger');
    expectNear(event.x, x, 1, "the finger's x");
    expectNear(event.y, y, 1, "the finger's y");
}

export const MULTI_TOUCH_CHECKS: Checks = {
    'MultiTouch.SendEvent': async peer => {
        const [machine, touch] = await touchScreen(peer);
        // Without anybody who looks the console's size is not known, and positions mean nothing.
        const canvas = new Canvas();
        const listener = await machine.console.attach(canvas, null);
        await until(() => canvas.isOn, 'a picture');
        await machine.watchTouches();
        await touch.eventSent(TouchKind.BEGIN, 0, 100, 200, null);
        expectTouch(await machine.nextTouch(), 0, 100, 200);
        await touch.eventSent(TouchKind.BEGIN, 1, 300, 210, null);
        expectTouch(await machine.nextTouch(), 1, 300, 210);
        await touch.eventSent(TouchKind.UPDATE, 1, 310, 220, null);
        expectTouch(await machine.nextTouch(), 1, 310, 220);
        await touch.eventSent(TouchKind.END, 0, 100, 200, null);
        const lifted = await machine.nextTouch();
        expectEqual([lifted.slot, lifted.isDown], [0, false], 'the first finger lifted');
        // Taken without an error, but a guest of QEMU's is told nothing: END has to follow.
        await touch.eventSent(TouchKind.CANCEL, 1, 310, 220, null);
        await touch.eventSent(TouchKind.END, 1, 310, 220, null);
        const gone = await machine.nextTouch();
        expectEqual([gone.slot, gone.isDown], [1, false], 'the second finger lifted');
        const bad = touch.eventSent(TouchKind.BEGIN, touch.maxSlots, 1, 1, null);
        await expectError(bad, 'Error.Invalid', 'one finger too many');
        const none = touch.eventSent(4 as TouchKind, 0, 1, 1, null);
        await expectError(none, 'Error.Invalid', 'an event of no kind');
        listener.close();
    },
    'MultiTouch.MaxSlots': async peer => {
        const [{ control }] = await touchScreen(peer);
        await expectProperty(control, consolePath(0), MULTI_TOUCH_INTERFACE, 'MaxSlots', 10);
    },
};
