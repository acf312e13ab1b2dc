// SPDX-License-Identifier: LGPL-2.1-or-later
import Gtk from 'gi://Gtk?version=4.0';

import type { GuestSize } from '../input/placement.js';
import { translate } from './translate.js';

const { LABEL, DESCRIPTION } = Gtk.AccessibleProperty;
const { LOW, MEDIUM } = Gtk.AccessibleAnnouncementPriority;

/** For the app's style; the focus shows where a key would be the widget's own. */
const GRABBED_CLASS = 'grabbed';

/**
 * What a screen reader says of a display: whose screen it is, what it shows, and whose the keyboard
 * is. What is in the picture it cannot know.
 */
export class AccessibleScreen {
    readonly #widget: Gtk.Widget;
    #shown = '';
    #isGrabbed = false;

    constructor(widget: Gtk.Widget) {
        this.#widget = widget;
        this.setMachine(null);
        this.#describe(translate('No picture'));
    }

    /** @param name - of the machine; null where the app has not said it */
    setMachine(name: string | null): void {
        const label =
            name === null || name === ''
                ? translate('Screen of a virtual machine')
                : translate('Screen of {machine}').replace('{machine}', () => name);
        this.#widget.update_property([LABEL], [label]);
    }

    /** @param size - of the picture; null where there is none */
    setPicture(size: GuestSize | null): void {
        const text = size
            ? translate('{width} × {height} pixels')
                  .replace('{width}', String(size.width))
                  .replace('{height}', String(size.height))
            : translate('No picture');
        if (text === this.#shown) return;
        this.#describe(text);
        this.#say(text, LOW);
    }

    #describe(text: string): void {
        this.#shown = text;
        this.#widget.update_property([DESCRIPTION], [text]);
    }

    setGrabbed(isGrabbed: boolean): void {
        if (isGrabbed === this.#isGrabbed) return;
        this.#isGrabbed = isGrabbed;
        if (isGrabbed) this.#widget.add_css_class(GRABBED_CLASS);
        else this.#widget.remove_css_class(GRABBED_CLASS);
        const text = isGrabbed ? 'The machine has the keyboard' : 'The keyboard is released';
        this.#say(translate(text), MEDIUM);
    }

    #say(text: string, priority: Gtk.AccessibleAnnouncementPriority): void {
        if (this.#widget.get_mapped()) this.#widget.announce(text, priority);
    }
}
