// SPDX-License-Identifier: GPL-3.0-or-later
import { MouseButton } from '../display1/mouse.js';

/** The guest's button for each bit of RFB's mask: X11's order, with the wheel in the middle. */
export const RFB_BUTTONS: readonly MouseButton[] = [
    MouseButton.LEFT,
    MouseButton.MIDDLE,
    MouseButton.RIGHT,
    MouseButton.WHEEL_UP,
    MouseButton.WHEEL_DOWN,
    MouseButton.WHEEL_LEFT,
    MouseButton.WHEEL_RIGHT,
    MouseButton.SIDE,
    MouseButton.EXTRA,
];
