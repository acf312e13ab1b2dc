// SPDX-License-Identifier: GPL-3.0-or-later
import Gtk from 'gi://Gtk?version=4.0';

import { until } from '../support/main-loop.js';

const XKB_OFFSET = 8;

/** A window of somebody else's, to which the keyboard goes; it writes down the keys it gets. */
export class OtherWindow {
    readonly window: Gtk.Window;
    /** evdev codes of the keys that were pressed in it. */
    readonly keys: number[] = [];

    constructor(title: string) {
        const area = new Gtk.DrawingArea({ focusable: true });
        const keys = new Gtk.EventControllerKey();
        keys.connect('key-pressed', (_keys, _keyval, keycode) => {
            this.keys.push(keycode - XKB_OFFSET);
            return true;
        });
        area.add_controller(keys);
        this.window = new Gtk.Window({ title, child: area, defaultWidth: 200, defaultHeight: 200 });
    }

    /** Opens it, or brings it to the front; the compositor gives it the keyboard. */
    async takeFocus(): Promise<void> {
        this.window.present();
        await until(() => this.window.is_active, 'another window to get the keyboard');
    }

    /** Closes it; the compositor gives the keyboard back. */
    async close(backTo: Gtk.Window): Promise<void> {
        this.window.destroy();
        await until(() => backTo.is_active, 'the window to get the keyboard back');
    }
}
