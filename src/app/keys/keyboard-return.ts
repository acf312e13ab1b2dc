// SPDX-License-Identifier: GPL-3.0-or-later
import type Adw from 'gi://Adw?version=1';
import GLib from 'gi://GLib?version=2.0';
import GObject from 'gi://GObject?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import type { VitrineDisplay } from '../../widget/display.js';

function outermostPopover(widget: Gtk.Widget | null): Gtk.Popover | null {
    let found: Gtk.Popover | null = null;
    for (let each = widget; each; each = each.get_parent())
        if (each instanceof Gtk.Popover) found = each;
    return found;
}

/**
 * Gives the keyboard back to the machine when a menu or dialog of a window is closed that took it.
 * Whoever gave it back to the desktop with the keys for that, keeps it.
 */
export class KeyboardReturn {
    readonly #window: Adw.Window | Adw.ApplicationWindow;
    #owner: VitrineDisplay | null = null;
    /** The one that is open. */
    #menu: Gtk.Popover | null = null;

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

    /** A menu is known by the focus in it, which may leave it for a moment while a submenu slides in. */
    #focusMoved(): void {
        const menu = outermostPopover(this.#window.get_focus());
        if (!menu || menu === this.#menu) return;
        this.#menu = menu;
        const handler = menu.connect('unmap', () => {
            menu.disconnect(handler);
            this.#menu = null;
            // What was chosen comes first: it may be a dialog, or another page.
            GLib.idle_add(GLib.PRIORITY_DEFAULT_IDLE, () => {
                if (!this.#menu && this.#window.is_active) this.#return();
                return GLib.SOURCE_REMOVE;
            });
        });
    }

    #return(): void {
        const owner = this.#owner;
        if (this.#window.visible_dialog || !owner?.get_mapped()) return;
        if (owner.is_ancestor(this.#window)) owner.grab();
    }
}
