// SPDX-License-Identifier: LGPL-2.1-or-later
import { MouseButton } from '../display1/mouse.js';

/** GDK numbers buttons as X11 did: 4 to 7 were the wheel and never come as buttons. */
const GDK_BUTTONS: ReadonlyMap<number, MouseButton> = new Map([
    [1, MouseButton.LEFT],
    [2, MouseButton.MIDDLE],
    [3, MouseButton.RIGHT],
    [8, MouseButton.SIDE],
    [9, MouseButton.EXTRA],
]);

/** The guest's button for GDK's number; null for one that the guest has no name for. */
export function mouseButtonFromGdk(button: number): MouseButton | null {
    return GDK_BUTTONS.get(button) ?? null;
}

/** The buttons that a wheel step along each axis presses; positive is right and down. */
export function wheelButton(axis: 'x' | 'y', step: number): MouseButton {
    if (axis === 'x') return step < 0 ? MouseButton.WHEEL_LEFT : MouseButton.WHEEL_RIGHT;
    return step < 0 ? MouseButton.WHEEL_UP : MouseButton.WHEEL_DOWN;
}
