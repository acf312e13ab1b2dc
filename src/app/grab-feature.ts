// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { chordLabel } from './chord-label.js';
import { _, format } from './i18n.js';
import type { MachineWindow } from './machine-window.js';
import type { WindowFeature } from './window-feature.js';

/** How long the way out of full screen stays on the picture. */
const HINT_MS = 4000;

/**
 * Who has the keyboard, and which keys: the header's switch between all keys and those that the
 * desktop leaves, lit while the machine has them, and the way out.
 */
class GrabFeature implements WindowFeature {
    readonly #button = new Gtk.ToggleButton({ icon_name: 'input-keyboard-symbolic' });
    readonly #hint = new Gtk.Label({ css_classes: ['osd', 'vitrine-hint'] });
    readonly #revealer = new Gtk.Revealer({
        child: this.#hint,
        halign: Gtk.Align.CENTER,
        valign: Gtk.Align.START,
        margin_top: 12,
        can_target: false,
        transition_type: Gtk.RevealerTransitionType.CROSSFADE,
    });
    #timeout = 0;

    constructor(private readonly window: MachineWindow) {
        const { screen, settings } = window;
        window.add_action(settings.createAction('grab-level'));
        window.addToHeader('end', this.#button);
        window.addOverlay(this.#revealer);
        this.#showLevel();
        settings.watch('grab-level', () => {
            this.#showLevel();
        });
        this.#button.connect('toggled', () => {
            const level = this.#button.active ? 'full' : 'shared';
            if (settings.string('grab-level') === level) return;
            settings.set('grab-level', GLib.Variant.new_string(level));
            // The click took the keyboard from the machine.
            screen.grab_focus();
        });
        screen.connect('notify::grabbed', () => {
            this.#grabbedChanged();
        });
        window.connect('notify::fullscreened', () => {
            this.#showHint();
        });
        window.onPageChanged(() => {
            this.#showHint();
        });
    }

    closed(): void {
        this.#stopHint();
    }

    #showLevel(): void {
        const isFull = this.window.settings.string('grab-level') === 'full';
        this.#button.active = isFull;
        this.#button.tooltip_text = isFull
            ? _('All Keys Go to the Machine')
            : _('The Desktop Keeps Its Shortcuts');
    }

    #grabbedChanged(): void {
        const { screen } = this.window;
        const { grabbed } = screen;
        const keys = chordLabel(screen.releaseChord, this.window.get_display());
        const wayOut = format(_('{keys} releases keyboard and pointer'), { keys });
        this.window.subtitle = grabbed ? wayOut : '';
        this.#hint.label = wayOut;
        if (grabbed) {
            this.#button.add_css_class('accent');
            screen.announce(wayOut, Gtk.AccessibleAnnouncementPriority.MEDIUM);
        } else this.#button.remove_css_class('accent');
        this.#showHint();
    }

    #showHint(): void {
        this.#stopHint();
        const { window } = this;
        const show = window.fullscreened && window.showsScreen && window.screen.grabbed;
        this.#revealer.reveal_child = show;
        if (!show) return;
        this.#timeout = GLib.timeout_add(GLib.PRIORITY_DEFAULT, HINT_MS, () => {
            this.#timeout = 0;
            this.#revealer.reveal_child = false;
            return GLib.SOURCE_REMOVE;
        });
    }

    #stopHint(): void {
        if (this.#timeout !== 0) GLib.source_remove(this.#timeout);
        this.#timeout = 0;
    }
}

/** {@link GrabFeature} of a window. */
export function grabFeature(window: MachineWindow): WindowFeature {
    return new GrabFeature(window);
}
