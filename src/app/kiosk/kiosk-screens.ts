// SPDX-License-Identifier: GPL-3.0-or-later
import Adw from 'gi://Adw?version=1';
import type Gdk from 'gi://Gdk?version=4.0';

import type { Console } from '../../display1/console.js';
import { listItems } from '../../display1/list-items.js';
import type { RemoteDisplay } from '../../display1/remote-display.js';
import type { VitrineDisplay } from '../../widget/display.js';
import { HeadLayout } from '../../widget/head-layout.js';
import { listMonitors, monitorOf, watchMonitors } from '../fullscreen/monitors.js';
import { ScreenPage } from '../pages/screen-page.js';
import type { MachineWindow } from '../window/machine-window.js';

/** A window of one monitor, with a screen of the machine or dark. */
interface Place {
    readonly window: Adw.Window;
    page: ScreenPage | null;
}

/** What a kiosk does with the windows and screens that are made here. */
export interface KioskGuard {
    guardWindow(window: Adw.Window, monitor: Gdk.Monitor): void;
    holdPage(page: ScreenPage): void;
}

/**
 * The monitors that a kiosk's own window does not fill: each has one more screen of the machine, from
 * left to right. Where there is none it is dark, so that nobody gets at the desktop.
 */
export class KioskScreens {
    readonly #window: MachineWindow;
    readonly #guard: KioskGuard;
    readonly #places = new Map<Gdk.Monitor, Place>();
    readonly #layout = new HeadLayout();
    readonly #forgetMonitors: () => void;
    #display: RemoteDisplay | null = null;
    #consolesHandler = 0;

    constructor(window: MachineWindow, guard: KioskGuard) {
        this.#window = window;
        this.#guard = guard;
        window.firstScreen.screen.headLayout = this.#layout;
        const update = (): void => {
            this.#update();
        };
        this.#forgetMonitors = watchMonitors(window.get_display(), update);
        // Where the desktop puts the window is known late, and may be elsewhere after a while.
        window.connect('realize', () => {
            window.get_surface()?.connect('enter-monitor', update);
        });
    }

    /** The windows, for whoever looks for the one that is used. */
    get windows(): readonly Adw.Window[] {
        return [...this.#places.values()].map(({ window }) => window);
    }

    /** The screens in them. */
    get screens(): readonly VitrineDisplay[] {
        const pages = [...this.#places.values()].map(({ page }) => page);
        return pages.filter(page => page !== null).map(({ screen }) => screen);
    }

    /** From now on the screens are those of a machine. */
    show(display: RemoteDisplay): void {
        this.release();
        this.#display = display;
        this.#consolesHandler = display.consoles.connect('items-changed', () => {
            this.#fill();
        });
        this.#fill();
    }

    /** The machine goes, with its screens. */
    release(): void {
        this.#display?.consoles.disconnect(this.#consolesHandler);
        this.#display = null;
        this.#fill();
    }

    close(): void {
        this.#forgetMonitors();
        this.release();
        for (const { window } of this.#places.values()) window.destroy();
        this.#places.clear();
    }

    #update(): void {
        const own = monitorOf(this.#window);
        if (!own) return;
        const others = listMonitors(this.#window.get_display()).filter(one => one !== own);
        for (const [monitor, place] of [...this.#places]) {
            if (others.includes(monitor)) continue;
            this.#empty(place);
            place.window.destroy();
            this.#places.delete(monitor);
        }
        for (const monitor of others)
            if (!this.#places.has(monitor)) this.#places.set(monitor, this.#makePlace(monitor));
        this.#fill();
    }

    #makePlace(monitor: Gdk.Monitor): Place {
        const { application, title } = this.#window;
        const window = new Adw.Window({ application, title, css_classes: ['vitrine-dark'] });
        this.#guard.guardWindow(window, monitor);
        window.present();
        // The keyboard stays where the first screen is.
        this.#window.present();
        return { window, page: null };
    }

    /** Gives the screens to the monitors; one that stays where it is is not touched. */
    #fill(): void {
        const consoles = this.#display ? listItems(this.#display.consoles) : [];
        const further = consoles.filter(({ id }) => id !== this.#window.firstConsoleId);
        const monitors = listMonitors(this.#window.get_display());
        const places = monitors.map(one => this.#places.get(one)).filter(one => one !== undefined);
        for (const [i, place] of places.entries()) {
            const console = further[i] ?? null;
            if ((place.page?.screen.console ?? null) === console) continue;
            this.#empty(place);
            if (console) this.#put(place, console);
        }
    }

    #put(place: Place, console: Console): void {
        const { appSettings, settings, title } = this.#window;
        const page = new ScreenPage(`screen ${String(console.id)}`, appSettings, settings);
        page.named(console);
        page.screen.machineName = `${title ?? ''}, ${page.title}`;
        page.screen.headLayout = this.#layout;
        this.#guard.holdPage(page);
        place.page = page;
        place.window.content = page;
        page.attach(console);
    }

    #empty(place: Place): void {
        place.page?.close();
        place.page = null;
        place.window.content = null;
    }
}
