// SPDX-License-Identifier: GPL-3.0-or-later
import Adw from 'gi://Adw?version=1';
import GObject from 'gi://GObject?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import type { VitrineDisplay } from '../../widget/display.js';

/** What stands in a tab of a machine's window, or in a window of its own. */
export class MachinePage extends Gtk.Box {
    /** On its tab. */
    declare title: string;

    static {
        GObject.registerClass(
            {
                GTypeName: 'VitrineMachinePage',
                Properties: {
                    title: GObject.ParamSpec.string(
                        'title',
                        null,
                        null,
                        GObject.ParamFlags.READWRITE,
                        '',
                    ),
                },
            },
            this,
        );
    }

    /** @param key - of what it shows, the same after the machine was gone and came back */
    constructor(readonly key: string) {
        super();
    }

    /** The screen that it shows; null for one of text. */
    get screen(): VitrineDisplay | null {
        return null;
    }

    /** Gives the keyboard to what it shows. */
    takeFocus(): void {
        this.child_focus(Gtk.DirectionType.TAB_FORWARD);
    }

    /** Says something short in the window where the page is. */
    toast(title: string): void {
        const overlay = this.get_ancestor(Adw.ToastOverlay.$gtype);
        if (!(overlay instanceof Adw.ToastOverlay)) return;
        overlay.add_toast(new Adw.Toast({ title, use_markup: false }));
    }

    /** The machine is let go of; the page stands, for the case that it comes back. */
    detach(): void {
        // Most have nothing to let go of.
    }

    /** Never seen again. */
    close(): void {
        this.detach();
    }
}
