// SPDX-License-Identifier: LGPL-2.1-or-later
import Gdk from 'gi://Gdk?version=4.0';
import type Gtk from 'gi://Gtk?version=4.0';

/**
 * What a grab takes: `full`, every key, the desktop's own shortcuts (Super, Alt+Tab …) too;
 * `shared`, all but those.
 */
export type GrabLevel = 'full' | 'shared';

/** Holds the desktop's own shortcuts back while a guest has the keyboard. */
export class Grab {
    readonly #widget: Gtk.Widget;
    readonly #changed: () => void;
    #toplevel: Gdk.Toplevel | null = null;
    #handler = 0;

    /** @param changed - the desktop gives its shortcuts to the guest now, or does so no more */
    constructor(widget: Gtk.Widget, changed: () => void) {
        this.#widget = widget;
        this.#changed = changed;
    }

    /** Whether the desktop's shortcuts go to the guest: it may ask the person first, or refuse. */
    get isInhibiting(): boolean {
        return this.#toplevel?.shortcuts_inhibited ?? false;
    }

    /**
     * Without the desktop's shortcuts the guest still gets every other key.
     *
     * @param keepsKeys - whether some keys have to stay the desktop's at either level
     */
    take(level: GrabLevel, keepsKeys: boolean): void {
        if (level === 'shared' || (keepsKeys && this.#takesAll())) this.release();
        else this.#inhibit();
    }

    /** X11 has no such request: GTK grabs the whole keyboard there, from screen readers too. */
    #takesAll(): boolean {
        const { constructor } = this.#widget.get_display();
        return (constructor as typeof Gdk.Display).$gtype.name === 'GdkX11Display';
    }

    #inhibit(): void {
        if (this.#toplevel) return;
        const surface = this.#widget.get_native()?.get_surface();
        if (!(surface instanceof Gdk.Toplevel)) return;
        this.#toplevel = surface;
        this.#handler = surface.connect('notify::shortcuts-inhibited', this.#changed);
        surface.inhibit_system_shortcuts(null);
    }

    release(): void {
        const toplevel = this.#toplevel;
        if (!toplevel) return;
        toplevel.disconnect(this.#handler);
        this.#toplevel = null;
        toplevel.restore_system_shortcuts();
        this.#changed();
    }
}
