// SPDX-License-Identifier: GPL-3.0-or-later
import type { VitrineDisplay } from '../../widget/display.js';
import type { MachineWindow } from '../window/machine-window.js';
import type { WindowFeature } from '../window/window-feature.js';

/**
 * Gives the keyboard back to the machine when a dialog is closed, if a menu or the dialog took it.
 * Whoever gave it back to the desktop with the keys for that, keeps it.
 */
export function keyboardReturnFeature(window: MachineWindow): WindowFeature {
    let owner: VitrineDisplay | null = null;
    window.eachScreen(screen => {
        screen.connect('notify::grabbed', () => {
            if (screen.grabbed) owner = screen;
            // The focus stays where the person let go of the keyboard, and with a window that lost it.
            else if (owner === screen && screen.is_focus()) owner = null;
        });
    });
    window.connect('notify::visible-dialog', () => {
        if (window.visible_dialog || !owner?.get_mapped() || !window.holds(owner)) return;
        owner.grab();
    });
    return {
        released: () => {
            owner = null;
        },
    };
}
