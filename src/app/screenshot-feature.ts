// SPDX-License-Identifier: GPL-3.0-or-later
import { errorText } from '../machine/errors.js';
import { _, format } from './i18n.js';
import type { MachineWindow } from './machine-window.js';
import { saveScreenshot } from './screenshot.js';
import type { WindowFeature } from './window-feature.js';

/** Saves the guest's exact pixels as a file. */
export function screenshotFeature(window: MachineWindow): WindowFeature {
    window.addAction('screenshot', () => {
        void takeScreenshot(window);
    });
    window.addShortcut('<Control><Shift>s', 'win.screenshot');
    return {};
}

async function takeScreenshot(window: MachineWindow): Promise<void> {
    const texture = window.screen.screenshot();
    if (!texture) {
        window.toast(_('There is no picture to save'));
        return;
    }
    try {
        const name = await saveScreenshot(texture, window.title ?? '');
        window.toast(format(_('Picture saved as {name}'), { name }));
    } catch (error) {
        const reason = errorText(error);
        window.toast(format(_('The picture was not saved: {reason}'), { reason }));
    }
}
