// SPDX-License-Identifier: GPL-3.0-or-later
import GObject from 'gi://GObject?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';
import Pango from 'gi://Pango?version=1.0';

import { CopyButton } from './copy-button.js';

/** What is to be written somewhere else, to the letter, with the button that copies it. */
export class CopyableText extends Gtk.Box {
    static {
        GObject.registerClass({ GTypeName: 'VitrineCopyableText' }, this);
    }

    readonly #label = new Gtk.Label({
        wrap: true,
        // Its words are wider than a narrow window.
        wrap_mode: Pango.WrapMode.WORD_CHAR,
        // What is copied by eye would have the hyphens, too.
        attributes: Pango.AttrList.from_string('0 -1 insert-hyphens false'),
        xalign: 0,
        css_classes: ['monospace'],
    });
    readonly #button = new CopyButton();

    constructor(properties: Partial<Gtk.Box.ConstructorProps> = {}) {
        super({ spacing: 6, halign: Gtk.Align.CENTER, ...properties });
        this.append(this.#label);
        this.append(this.#button);
    }

    /** As it is shown; where its lines end it is copied with spaces. */
    get text(): string {
        return this.#label.label;
    }

    set text(text: string) {
        this.#label.label = text;
        this.#button.text = text.replaceAll('\n', ' ');
    }
}
