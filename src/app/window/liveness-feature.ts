// SPDX-License-Identifier: GPL-3.0-or-later
import Adw from 'gi://Adw?version=1';
import Gdk from 'gi://Gdk?version=4.0';
import GLib from 'gi://GLib?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { askForLife, Liveness } from '../../machine/liveness.js';
import type { OpenMachine } from '../../machine/open.js';
import { _, format } from '../i18n.js';
import type { MachineWindow } from './machine-window.js';
import type { WindowFeature } from './window-feature.js';

/** Says while the machine does not answer; it is asked while somebody may see the window. */
class LivenessFeature implements WindowFeature {
    readonly #banner = new Adw.Banner({ use_markup: false });
    #liveness: Liveness | null = null;

    constructor(private readonly window: MachineWindow) {
        window.addBanner(this.#banner);
        for (const signal of ['map', 'unmap'] as const)
            window.connect(signal, () => {
                this.#updateActive();
            });
        window.connect('realize', () => {
            this.#toplevel()?.connect('notify::state', () => {
                this.#updateActive();
            });
        });
    }

    opened(machine: OpenMachine): void {
        const liveness = new Liveness(cancellable => askForLife(machine.control, cancellable));
        liveness.onChanged = () => {
            this.#show(liveness.silentSince);
        };
        this.#liveness = liveness;
        this.#updateActive();
    }

    released(): void {
        this.#liveness?.close();
        this.#liveness = null;
        this.#show(null);
    }

    #toplevel(): Gdk.Toplevel | null {
        return this.window.get_surface() as Gdk.Toplevel | null;
    }

    /** Not every compositor tells that a window is hidden, but none is told of it for nothing. */
    #updateActive(): void {
        if (!this.#liveness) return;
        const hidden = Gdk.ToplevelState.MINIMIZED | Gdk.ToplevelState.SUSPENDED;
        const state = this.#toplevel()?.state ?? 0;
        this.#liveness.active = this.window.get_mapped() && (state & hidden) === 0;
    }

    #show(silentSince: number | null): void {
        this.#banner.revealed = silentSince !== null;
        if (silentSince === null) return;
        const ago = (GLib.get_monotonic_time() - silentSince) / GLib.USEC_PER_SEC;
        const since = GLib.DateTime.new_now_local().add_seconds(-ago)?.format('%X') ?? '';
        // Translators: {time} is a time of day.
        const text = _(
            'The machine has not answered since {time}: it may be stopped or overloaded.',
        );
        this.#banner.title = format(text, { time: since });
        this.#banner.announce(this.#banner.title, Gtk.AccessibleAnnouncementPriority.MEDIUM);
    }
}

/** {@link LivenessFeature} of a window. */
export function livenessFeature(window: MachineWindow): WindowFeature {
    return new LivenessFeature(window);
}
