// SPDX-License-Identifier: GPL-3.0-or-later
import type { MachineWindow } from './machine-window.js';
import type { WindowFeature } from './window-feature.js';

/** The whole monitor for the picture, in whichever of the machine's windows it is. */
export function fullscreenFeature(window: MachineWindow): WindowFeature {
    window.addAction('fullscreen', () => {
        const { frontWindow } = window;
        if (frontWindow.fullscreened) frontWindow.unfullscreen();
        else frontWindow.fullscreen();
    });
    for (const keys of ['F11', '<Control><Alt>Return']) window.addShortcut(keys, 'win.fullscreen');
    // Only a picture fills the whole screen: every other page keeps its way out.
    const update = (): void => {
        window.barsRevealed = !(window.fullscreened && window.showsScreen);
    };
    window.connect('notify::fullscreened', update);
    window.onPageChanged(update);
    return {};
}
