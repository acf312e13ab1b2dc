// SPDX-License-Identifier: GPL-3.0-or-later
//
// `--kiosk`: the machine's screens and nothing else.
import Gdk from 'gi://Gdk?version=4.0';
import Gio from 'gi://Gio?version=2.0';
import GObject from 'gi://GObject?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import type { RemoteDisplay } from '../../display1/remote-display.js';
import type { VitrineDisplay } from '../../widget/display.js';
import { fillMonitor } from '../fullscreen/monitors.js';
import { forVisitors, type Absence } from '../window/absence.js';
import type { MachineWindow } from '../window/machine-window.js';
import type { WindowFeature } from '../window/window-feature.js';
import { KioskDialog } from './kiosk-dialog.js';
import type { KioskPassword } from './kiosk-password.js';
import { KioskScreens } from './kiosk-screens.js';

/** Windows that fill all monitors, have nothing but pictures, and are left by chord and password. */
class KioskFeature implements WindowFeature {
    readonly #window: MachineWindow;
    readonly #password: KioskPassword;
    readonly #screens: KioskScreens;
    #dialog: KioskDialog | null = null;
    #mayLeave = false;
    /** The last reason why there is no machine. */
    #told = '';

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
        this.#guard(window, null);
        window.eachScreen(screen => {
            this.#hold(screen, chord);
        });
        this.#screens = new KioskScreens(window, {
            guardWindow: (other, monitor) => {
                other.insert_action_group('win', window);
                other.add_controller(window.shortcuts.createController());
                other.connect('close-request', () => !this.#mayLeave);
                this.#guard(other, monitor);
            },
            holdPage: page => {
                this.#hold(page.screen, chord);
                page.refusedPage.words = forVisitors;
            },
        });
        for (const page of [window.contents.absencePage, window.firstScreen.refusedPage])
            page.words = forVisitors;
    }

    /** @param monitor - null for any */
    #guard(window: Gtk.Window, monitor: Gdk.Monitor | null): void {
        fillMonitor(window, monitor);
        window.connect('notify::fullscreened', () => {
            if (!window.fullscreened && !this.#mayLeave) fillMonitor(window, monitor);
        });
        window.connect('map', () => {
            keepShortcuts(window);
        });
        // GTK's inspector, for whom it is switched on, runs any code.
        window.connect('enable-debugging', () => {
            GObject.signal_stop_emission_by_name(window, 'enable-debugging');
            return true;
        });
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
        screen.connect('destroy', settings.watch('grab-level', takeAll));
        takeAll();
        screen.connect('notify::grabbed', () => {
            const root = screen.get_root();
            if (!screen.grabbed && root instanceof Gtk.Window) keepShortcuts(root);
        });
    }

    #ask(): void {
        if (this.#dialog) return;
        const window = this.#window;
        const screens = [window.screen, ...this.#screens.screens];
        const used = screens.find(({ grabbed }) => grabbed) ?? window.screen;
        const dialog = new KioskDialog(this.#password, () => {
            this.#mayLeave = true;
            window.close();
        });
        dialog.connect('closed', () => {
            this.#dialog = null;
            if (used !== window.screen || window.showsScreen) used.grab();
        });
        this.#dialog = dialog;
        dialog.present(this.#screens.windows.find(({ is_active }) => is_active) ?? window);
    }

    waiting(absence: Absence): void {
        this.#tellKeeper(absence);
    }

    absent(absence: Absence): void {
        this.#tellKeeper(absence);
    }

    /** What a visitor is not told, for the log of whoever looks after the kiosk; once. */
    #tellKeeper({ description }: Absence): void {
        if (description === this.#told) return;
        this.#told = description;
        console.log(`The kiosk has no machine: ${description}`);
    }

    exported(display: RemoteDisplay): void {
        this.#screens.show(display);
    }

    released(): void {
        this.#screens.release();
    }

    mayClose(): boolean {
        return this.#mayLeave;
    }

    closed(): void {
        this.#dialog?.force_close();
        this.#screens.close();
    }
}

/** The desktop's own shortcuts, while a page or the question has the keyboard too. */
function keepShortcuts(window: Gtk.Window): void {
    const surface = window.get_surface();
    if (surface instanceof Gdk.Toplevel) surface.inhibit_system_shortcuts(null);
}

/** {@link KioskFeature} of a window. */
export function kioskFeature(window: MachineWindow, password: KioskPassword): WindowFeature {
    return new KioskFeature(window, password);
}
