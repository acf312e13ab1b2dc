// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';

import type { MachineWindow } from './machine-window.js';
import type { WindowFeature } from './window-feature.js';

const MACHINE_SETTINGS = ['scale-mode', 'filter', 'resize-guest'] as const;

/** How the screen is shown: scaled, turned, or only looked at. */
export function viewFeature(window: MachineWindow): WindowFeature {
    for (const key of MACHINE_SETTINGS) window.add_action(window.settings.createAction(key));
    // How a screen is turned belongs to this window and is not kept.
    window.addAction('rotate', () => {
        const { screen } = window;
        screen.rotation = (screen.rotation + 90) % 360;
    });
    window.add_action(Gio.PropertyAction.new('mirror', window.screen, 'mirrored'));
    window.add_action(Gio.PropertyAction.new('view-only', window.screen, 'view-only'));
    return {};
}
