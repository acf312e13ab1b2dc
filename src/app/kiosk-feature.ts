// SPDX-License-Identifier: GPL-3.0-or-later
//
// `--kiosk`: the picture and nothing else.
import Gdk from 'gi://Gdk?version=4.0';
import Gio from 'gi://Gio?version=2.0';
import GObject from 'gi://GObject?version=2.0';

import type { VitrineDisplay } from '../widget/display.js';
import { KioskDialog } from './kiosk-dialog.js';
import type { KioskPassword } from './kiosk-password.js';
import type { MachineWindow } from './machine-window.js';
import type { WindowFeature } from './window-feature.js';

/** A window that fills its monitor, has nothing but the picture, and is left by chord and password. */
class KioskFeature implements WindowFeature {
    readonly #window: MachineWindow;
    readonly #password: KioskPassword;
    #dialog: KioskDialog | null = null;
    #mayLeave = false;

    constructor(window: MachineWindow, password: KioskPassword) {
        this.#window = window;
        this.#password = password;
        const chord = window.appSettings.get_string('kiosk-chord');
        window.addAction('leave-kiosk', () => {
            this.#ask();
        });
        window.addShortcut(chord, 'win.leave-kiosk');
        window.toolbars.remove(window.header);
        window.toolbars.reveal_top_bars = false;
        this.#fillMonitor();
        window.eachScreen(screen => {
            this.#hold(screen, chord);
        });
        // GTK's inspector, for whom it is switched on, runs any code.
        window.connect('enable-debugging', () => {
            GObject.signal_stop_emission_by_name(window, 'enable-debugging');
            return true;
        });
    }

    #fillMonitor(): void {
        const window = this.#window;
        window.fullscreen();
        window.connect('notify::fullscreened', () => {
            if (!window.fullscreened && !this.#mayLeave) window.fullscreen();
        });
        window.connect('map', () => {
            this.#keepShortcuts();
        });
    }

    /** The desktop's own shortcuts, while a page or the question has the keyboard too. */
    #keepShortcuts(): void {
        const surface = this.#window.get_surface();
        if (surface instanceof Gdk.Toplevel) surface.inhibit_system_shortcuts(null);
    }

    /** The screen has all keys but the chord, and no way to give them back. */
    #hold(screen: VitrineDisplay, chord: string): void {
        // What is changed in the preferences elsewhere is not for a kiosk.
        for (const property of ['live-shortcuts', 'release-chord'])
            Gio.Settings.unbind(screen, property);
        screen.liveShortcuts = [chord];
        screen.releaseChord = '';
        const { settings } = this.#window;
        const takeAll = (): void => {
            screen.grabLevel = 'full';
        };
        settings.watch('grab-level', takeAll);
        takeAll();
        screen.connect('notify::grabbed', () => {
            if (!screen.grabbed) this.#keepShortcuts();
        });
    }

    #ask(): void {
        if (this.#dialog) return;
        const window = this.#window;
        const dialog = new KioskDialog(this.#password, () => {
            this.#mayLeave = true;
            window.close();
        });
        dialog.connect('closed', () => {
            this.#dialog = null;
            if (window.showsScreen) window.screen.grab();
        });
        this.#dialog = dialog;
        dialog.present(window);
    }

    mayClose(): boolean {
        return this.#mayLeave;
    }

    closed(): void {
        this.#dialog?.force_close();
    }
}

/** {@link KioskFeature} of a window. */
export function kioskFeature(window: MachineWindow, password: KioskPassword): WindowFeature {
    return new KioskFeature(window, password);
}
