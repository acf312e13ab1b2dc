// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { _ } from '../i18n.js';
import type { MachineWindow } from '../window/machine-window.js';
import type { WindowFeature } from '../window/window-feature.js';
import { FullscreenBar } from './fullscreen-bar.js';
import { rememberedMonitor } from './monitor-memory.js';
import { fillMonitor } from './monitors.js';

/** Which edge brings the bar, for the menu. */
function barMenu(): Gio.MenuModel {
    const sides = new Gio.Menu();
    sides.append(_('At the _Top Edge'), "win.fullscreen-bar('top')");
    sides.append(_('At the _Bottom Edge'), "win.fullscreen-bar('bottom')");
    sides.append(_('By _Keyboard Only'), "win.fullscreen-bar('off')");
    const section = new Gio.Menu();
    section.append_submenu(_('_Bar in Full Screen'), sides);
    return section;
}

/** The way into full screen of the window that it is in, and out of it. */
export function fullscreenButton(window: Gtk.Window): Gtk.Button {
    const button = new Gtk.Button({ action_name: 'win.fullscreen', focus_on_click: false });
    const update = (): void => {
        const { fullscreened } = window;
        button.icon_name = fullscreened ? 'view-restore-symbolic' : 'view-fullscreen-symbolic';
        button.tooltip_text = fullscreened ? _('Leave Full Screen') : _('Full Screen');
    };
    window.connect('notify::fullscreened', update);
    update();
    return button;
}

/** The whole monitor for the picture, in whichever of the machine's windows it is. */
export function fullscreenFeature(window: MachineWindow): WindowFeature {
    window.addAction('fullscreen', () => {
        const { front, frontWindow } = window.tabs;
        if (frontWindow.fullscreened) frontWindow.unfullscreen();
        else fillMonitor(frontWindow, rememberedMonitor(window.settings, front));
    });
    for (const keys of ['F11', '<Control><Alt>Return']) window.addShortcut(keys, 'win.fullscreen');
    window.addToHeader('end', fullscreenButton(window), 'when-wide');
    window.add_action(window.settings.createAction('fullscreen-bar'));
    window.addToMenu('fullscreen', barMenu());
    const bar = new FullscreenBar(window, {
        toolbars: window.toolbars,
        header: window.header,
        settings: window.settings,
        // Only a picture fills the whole screen: every other page keeps its way out.
        screen: () => (window.showsScreen ? (window.tabs.shown?.screen ?? null) : null),
    });
    window.eachScreen(screen => {
        screen.connect('notify::grabbed', () => {
            if (window.holds(screen)) bar.grabbedChanged(screen);
        });
    });
    window.onPageChanged(() => {
        bar.update();
    });
    return {
        closed: () => {
            bar.close();
        },
    };
}
