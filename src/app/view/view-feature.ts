// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import type { MachineWindow } from '../window/machine-window.js';
import type { WindowFeature } from '../window/window-feature.js';

const MACHINE_SETTINGS = ['scale-mode', 'filter'] as const;

/** How the screen is shown: scaled or turned. */
export function viewFeature(window: MachineWindow): WindowFeature {
    for (const key of MACHINE_SETTINGS) window.add_action(window.settings.createAction(key));
    // How a screen is turned belongs to this window and is not kept.
    window.addAction('rotate', () => {
        const { screen } = window;
        screen.rotation = (screen.rotation + 90) % 360;
    });
    window.add_action(mirrorAction(window));
    return {};
}

/** As {@link Gio.PropertyAction}, of the screen that is in front. */
function mirrorAction(window: MachineWindow): Gio.SimpleAction {
    const state = (): GLib.Variant => GLib.Variant.new_boolean(window.screen.mirrored);
    const action = Gio.SimpleAction.new_stateful('mirror', null, state());
    action.connect('activate', () => {
        window.screen.mirrored = !window.screen.mirrored;
    });
    const update = (): void => {
        action.set_state(state());
    };
    window.onPageChanged(update);
    window.eachScreen(screen => {
        screen.connect('notify::mirrored', update);
    });
    return action;
}
