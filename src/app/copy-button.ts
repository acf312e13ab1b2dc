// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';
import GObject from 'gi://GObject?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { _ } from './i18n.js';

/** How long the button says that it was done. */
const SAID_MS = 2000;

/** Copies a text, and says for a moment that it has. */
export class CopyButton extends Gtk.Button {
    static {
        GObject.registerClass({ GTypeName: 'VitrineCopyButton' }, this);
    }

    /** What is copied. */
    text = '';
    #timer = 0;

    constructor(properties: Partial<Gtk.Button.ConstructorProps> = {}) {
        super({
            icon_name: 'edit-copy-symbolic',
            tooltip_text: _('Copy'),
            valign: Gtk.Align.CENTER,
            css_classes: ['flat'],
            ...properties,
        });
        this.connect('clicked', () => {
            this.get_clipboard().set(this.text);
            this.#sayDone();
        });
        this.connect('unmap', () => {
            this.#sayNothing();
        });
    }

    #sayDone(): void {
        this.#sayNothing();
        this.icon_name = 'object-select-symbolic';
        this.announce(_('Copied'), Gtk.AccessibleAnnouncementPriority.MEDIUM);
        this.#timer = GLib.timeout_add(GLib.PRIORITY_DEFAULT, SAID_MS, () => {
            this.#timer = 0;
            this.#sayNothing();
            return GLib.SOURCE_REMOVE;
        });
    }

    #sayNothing(): void {
        if (this.#timer !== 0) GLib.source_remove(this.#timer);
        this.#timer = 0;
        this.icon_name = 'edit-copy-symbolic';
    }
}
