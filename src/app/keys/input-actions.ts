// SPDX-License-Identifier: GPL-3.0-or-later
import type Gio from 'gi://Gio?version=2.0';

import type { MachineWindow } from '../window/machine-window.js';

/** Enables actions while there is a machine, and one that may be more than looked at. */
export function inputActions(
    window: MachineWindow,
    actions: readonly Gio.SimpleAction[],
): { readonly opened: () => void; readonly released: () => void } {
    const update = (): void => {
        for (const action of actions)
            action.enabled = window.machine !== null && !window.screen.viewOnly;
    };
    window.eachScreen(screen => {
        screen.connect('notify::view-only', update);
    });
    window.tabs.watch(update);
    update();
    return { opened: update, released: update };
}
