// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import type { VitrineDisplay } from '../../widget/display.js';
import { _ } from '../i18n.js';
import type { MachineWindow } from '../window/machine-window.js';
import type { WindowFeature } from '../window/window-feature.js';
import { releaseHint } from './release-hint.js';

/**
 * Who has the keyboard, and which keys: the header's switch between all keys and those that the
 * desktop leaves, lit while the machine has them, and the way out.
 */
class GrabFeature {
    readonly #button = new Gtk.ToggleButton({ icon_name: 'input-keyboard-symbolic' });

    constructor(private readonly window: MachineWindow) {
        const { settings } = window;
        window.add_action(settings.createAction('grab-level'));
        window.addToHeader('end', this.#button);
        this.#showLevel();
        settings.watch('grab-level', () => {
            this.#showLevel();
        });
        this.#button.connect('toggled', () => {
            const level = this.#button.active ? 'full' : 'shared';
            if (settings.string('grab-level') === level) return;
            settings.set('grab-level', GLib.Variant.new_string(level));
            // The click took the keyboard from the machine.
            window.screen.grab_focus();
        });
        window.eachScreen(screen => {
            screen.connect('notify::grabbed', () => {
                this.#grabbedChanged(screen);
            });
        });
    }

    #showLevel(): void {
        const isFull = this.window.settings.string('grab-level') === 'full';
        this.#button.active = isFull;
        this.#button.tooltip_text = isFull
            ? _('All Keys Go to the Machine')
            : _('The Desktop Keeps Its Shortcuts');
    }

    #grabbedChanged(screen: VitrineDisplay): void {
        const { window } = this;
        const wayOut = releaseHint(screen);
        if (screen.grabbed) screen.announce(wayOut, Gtk.AccessibleAnnouncementPriority.MEDIUM);
        const isHere = window.screens.some(one => one.grabbed && window.holds(one));
        window.subtitle = isHere ? wayOut : '';
        if (isHere) this.#button.add_css_class('accent');
        else this.#button.remove_css_class('accent');
    }
}

/** {@link GrabFeature} of a window. */
export function grabFeature(window: MachineWindow): WindowFeature {
    new GrabFeature(window);
    return {};
}
