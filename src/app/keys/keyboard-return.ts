// SPDX-License-Identifier: GPL-3.0-or-later
import type Adw from 'gi://Adw?version=1';
import GLib from 'gi://GLib?version=2.0';
import GObject from 'gi://GObject?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import type { VitrineDisplay } from '../../widget/display.js';

/**
 * Gives the keyboard back to the machine when a menu or dialog of a window is closed that took it.
 * Whoever gave it back to the desktop with the keys for that, keeps it.
 */
export class KeyboardReturn {
    readonly #window: Adw.Window | Adw.ApplicationWindow;
    #owner: VitrineDisplay | null = null;
    #isMenuOpen = false;

    constructor(window: Adw.Window | Adw.ApplicationWindow) {
        this.#window = window;
        // The two kinds of window have the same signals, of which their types make two.
        const both: GObject.Object = window;
        GObject.signal_connect(both, 'notify::visible-dialog', () => {
            this.#return();
        });
        GObject.signal_connect(both, 'notify::focus-widget', () => {
            this.#focusMoved();
        });
    }

    /** A screen in the window has the keyboard now, or has it no more. */
    grabbedChanged(screen: VitrineDisplay): void {
        if (screen.grabbed) this.#owner = screen;
        // The focus stays where the person let go of the keyboard, and with a window that lost it.
        else if (this.#owner === screen && screen.is_focus()) this.#owner = null;
    }

    /** The machine is gone: nobody waits for the keyboard. */
    forget(): void {
        this.#owner = null;
    }

    #focusMoved(): void {
        const wasOpen = this.#isMenuOpen;
        this.#isMenuOpen = this.#window.get_focus()?.get_ancestor(Gtk.Popover.$gtype) != null;
        if (!wasOpen || this.#isMenuOpen || !this.#owner) return;
        // What was chosen comes first: it may be a dialog, or another page.
        GLib.idle_add(GLib.PRIORITY_DEFAULT_IDLE, () => {
            if (!this.#isMenuOpen && this.#window.is_active) this.#return();
            return GLib.SOURCE_REMOVE;
        });
    }

    #return(): void {
        const owner = this.#owner;
        if (this.#window.visible_dialog || !owner?.get_mapped()) return;
        if (owner.is_ancestor(this.#window)) owner.grab();
    }
}
