// SPDX-License-Identifier: GPL-3.0-or-later
import Gtk from 'gi://Gtk?version=4.0';

import { _ } from '../i18n.js';
import type { MachineWindow } from '../window/machine-window.js';
import type { WindowFeature } from '../window/window-feature.js';

/** The switch between using a machine and only looking at it, remembered for the machine. */
export function viewOnlyFeature(window: MachineWindow): WindowFeature {
    const { settings } = window;
    window.add_action(settings.createAction('view-only'));
    const button = new Gtk.ToggleButton({
        icon_name: 'view-reveal-symbolic',
        action_name: 'win.view-only',
    });
    const update = (): void => {
        const isOn = settings.boolean('view-only');
        button.tooltip_text = isOn ? _('The Machine Gets No Input') : _('Look Only');
    };
    settings.watch('view-only', update);
    update();
    window.addToHeader('start', button);
    return {};
}
