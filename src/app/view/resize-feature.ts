// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';

import { _, format } from '../i18n.js';
import type { MachineWindow } from '../window/machine-window.js';
import type { WindowFeature } from '../window/window-feature.js';

/** What QEMU calls it when a graphics card has no way to be told of a size. */
const UNSUPPORTED = /unsupported|not supported/i;

/** Why a machine's screen does not follow its window, for people. */
function reasonFor(refusal: string): string {
    if (UNSUPPORTED.test(refusal)) return _('Its graphics card cannot follow: a virtio card can');
    return format(_('The machine refuses: {reason}'), { reason: refusal });
}

/** Whether the machine's screen follows the window; greyed, with the reason, where it can't. */
export function resizeFeature(window: MachineWindow): WindowFeature {
    const action = window.settings.createAction('resize-guest');
    window.add_action(action);
    const section = new Gio.Menu();
    section.append(_('_Resize the Machine’s Screen with the Window'), 'win.resize-guest');
    const reasons = new Gio.Menu();
    section.append_section(null, reasons);
    window.addToMenu('view', section);
    const update = (): void => {
        const { resizeRefusal: refusal } = window.screen;
        action.enabled = refusal === null;
        reasons.remove_all();
        // An action that there is not greys its item.
        if (refusal !== null) reasons.append(reasonFor(refusal), 'win.resize-refused');
    };
    window.eachScreen(screen => {
        screen.connect('notify::resize-refusal', update);
    });
    window.onPageChanged(update);
    return {};
}
