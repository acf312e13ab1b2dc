// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { _ } from '../i18n.js';
import type { MachineWindow } from '../window/machine-window.js';
import type { WindowFeature } from '../window/window-feature.js';

/** In milliseconds. Specs, which cannot wait that long, shorten them. */
export const INHIBIT_TIMES = {
    /** How often a screen that fills a monitor is looked at: a desktop blanks after minutes. */
    check: 5000,
    /** After how long without a new picture nobody is watching one. */
    still: 60_000,
};

const { IDLE, SUSPEND } = Gtk.ApplicationInhibitFlags;

/**
 * Keeps the desktop from blanking the screen and from suspending while a machine fills a monitor
 * and its picture changes: whoever watches does not touch the keyboard.
 */
class InhibitFeature implements WindowFeature {
    readonly #window: MachineWindow;
    /** What holds the desktop awake, and for which window. */
    #cookie = 0;
    #timer = 0;

    constructor(window: MachineWindow) {
        this.#window = window;
        window.eachScreen(screen => {
            // It may come to be in another window.
            screen.connect('map', () => {
                this.#watch(screen.get_root());
            });
        });
        window.onPageChanged(() => {
            this.#update();
        });
    }

    readonly #watched = new WeakSet<object>();

    #watch(root: Gtk.Root | null): void {
        if (!(root instanceof Gtk.Window) || this.#watched.has(root)) return;
        this.#watched.add(root);
        root.connect('notify::fullscreened', () => {
            this.#update();
        });
        this.#update();
    }

    /** The windows in which a screen has a whole monitor. */
    #fullscreenWindows(): Map<Gtk.Window, number> {
        const changes = new Map<Gtk.Window, number>();
        for (const screen of this.#window.screens) {
            const root = screen.get_root();
            if (!(root instanceof Gtk.Window) || !root.fullscreened || !screen.get_mapped())
                continue;
            if (screen.console) changes.set(root, screen.statistics.lastChange);
        }
        return changes;
    }

    #update(): void {
        const changes = this.#fullscreenWindows();
        this.#setTimer(changes.size > 0);
        const since = GLib.get_monotonic_time() - INHIBIT_TIMES.still * 1000;
        const [moving] = [...changes].filter(([, change]) => change > since);
        if (moving && this.#cookie === 0) this.#inhibit(moving[0]);
        else if (!moving) this.#uninhibit();
    }

    #inhibit(window: Gtk.Window): void {
        const { application } = this.#window;
        const reason = _('A machine is shown in full screen');
        this.#cookie = application?.inhibit(window, IDLE | SUSPEND, reason) ?? 0;
    }

    #uninhibit(): void {
        if (this.#cookie !== 0) this.#window.application?.uninhibit(this.#cookie);
        this.#cookie = 0;
    }

    #setTimer(isWanted: boolean): void {
        if (isWanted === (this.#timer !== 0)) return;
        if (isWanted) {
            this.#timer = GLib.timeout_add(GLib.PRIORITY_LOW, INHIBIT_TIMES.check, () => {
                this.#update();
                return this.#timer === 0 ? GLib.SOURCE_REMOVE : GLib.SOURCE_CONTINUE;
            });
        } else {
            GLib.source_remove(this.#timer);
            this.#timer = 0;
        }
    }

    released(): void {
        this.#setTimer(false);
        this.#uninhibit();
    }

    closed(): void {
        this.released();
    }
}

/** {@link InhibitFeature} of a window. */
export function inhibitFeature(window: MachineWindow): WindowFeature {
    return new InhibitFeature(window);
}
