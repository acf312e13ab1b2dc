// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';
import GObject from 'gi://GObject?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import type { VitrineDisplay } from '../../widget/display.js';
import { chordLabel } from '../chord-label.js';
import { watchFullscreen } from '../fullscreen/watch-fullscreen.js';
import { _, format } from '../i18n.js';

/** How long the way out of full screen stays on the picture. */
const HINT_MS = 4000;

/** How a screen gives keyboard and pointer back, as a sentence. */
export function releaseHint(screen: VitrineDisplay): string {
    const keys = chordLabel(screen.releaseChord, screen.get_display());
    return format(_('{keys} releases keyboard and pointer'), { keys });
}

/** Says over a screen that has the keyboard and the whole monitor how both are left, for a while. */
export class ReleaseHint extends Gtk.Revealer {
    static {
        GObject.registerClass({ GTypeName: 'VitrineReleaseHint' }, this);
    }

    readonly #label = new Gtk.Label({ css_classes: ['osd', 'vitrine-hint'] });
    #screen: VitrineDisplay | null = null;
    #isFull = false;
    #timeout = 0;

    constructor(properties: Partial<Gtk.Revealer.ConstructorProps> = {}) {
        super(properties);
        this.child = this.#label;
        watchFullscreen(this, isFull => {
            this.#isFull = isFull;
            this.#update();
        });
    }

    /** Says whose way out it is; once. */
    watch(screen: VitrineDisplay): void {
        this.#screen = screen;
        screen.connect('notify::grabbed', () => {
            this.#update();
        });
    }

    #update(): void {
        if (this.#timeout !== 0) GLib.source_remove(this.#timeout);
        this.#timeout = 0;
        const screen = this.#screen;
        // Without a chord there is no way out, which a kiosk is about.
        const show = screen?.grabbed === true && this.#isFull && screen.releaseChord !== '';
        if (show) this.#label.label = releaseHint(screen);
        this.reveal_child = show;
        if (!show) return;
        this.#timeout = GLib.timeout_add(GLib.PRIORITY_DEFAULT, HINT_MS, () => {
            this.#timeout = 0;
            this.reveal_child = false;
            return GLib.SOURCE_REMOVE;
        });
    }
}
