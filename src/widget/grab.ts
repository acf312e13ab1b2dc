// SPDX-License-Identifier: LGPL-2.1-or-later
import Gdk from 'gi://Gdk?version=4.0';
import Gtk from 'gi://Gtk?version=4.0';

/** Holds the desktop's own shortcuts (Super, Alt+Tab …) back while a guest has the keyboard. */
export class Grab {
    #widget: Gtk.Widget;
    #toplevel: Gdk.Toplevel | null = null;

    constructor(widget: Gtk.Widget) {
        this.#widget = widget;
    }

    get active(): boolean {
        return this.#toplevel !== null;
    }

    /**
     * Asks for the desktop's shortcuts; the desktop may ask the person first, or refuse. Without
     * them the guest still gets every other key, so a refusal changes nothing else.
     */
    take(): void {
        if (this.#toplevel) return;
        const surface = this.#widget.get_native()?.get_surface();
        if (!(surface instanceof Gdk.Toplevel)) return;
        this.#toplevel = surface;
        surface.inhibit_system_shortcuts(null);
    }

    release(): void {
        this.#toplevel?.restore_system_shortcuts();
        this.#toplevel = null;
    }
}
