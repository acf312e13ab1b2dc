// SPDX-License-Identifier: GPL-3.0-or-later
import type { MachineWindow } from '../window/machine-window.js';
import type { WindowFeature } from '../window/window-feature.js';
import { KeyboardReturn } from './keyboard-return.js';

/** The machine has the keyboard again after a menu or dialog of its window. */
export function keyboardReturnFeature(window: MachineWindow): WindowFeature {
    const keyboard = new KeyboardReturn(window);
    window.eachScreen(screen => {
        screen.connect('notify::grabbed', () => {
            if (window.holds(screen)) keyboard.grabbedChanged(screen);
        });
    });
    return {
        released: () => {
            keyboard.forget();
        },
    };
}
