// SPDX-License-Identifier: GPL-3.0-or-later
import Gdk from 'gi://Gdk?version=4.0';
import Gio from 'gi://Gio?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { HeadLayout } from '../widget/head-layout.js';
import { _ } from './i18n.js';
import type { MachinePage } from './machine-page.js';
import type { MachineWindow } from './machine-window.js';
import type { WindowFeature } from './window-feature.js';

const KEY = 'fullscreen-all';

/**
 * Full screen on all monitors, one of the machine's screens on each. The screen that is in front
 * stays where its window is; the others go to the other monitors, from left to right. Leaving it in
 * any of the windows leaves it in all, and brings the pages back that it took to windows.
 */
class MonitorsFeature implements WindowFeature {
    readonly #window: MachineWindow;
    /** The windows that were made or sent to a monitor, and whether they were made for it. */
    readonly #spread = new Map<Gtk.Window, boolean>();

    constructor(window: MachineWindow) {
        this.#window = window;
        window.add_action(window.settings.createAction(KEY));
        const section = new Gio.Menu();
        section.append(_('Full Screen on All _Monitors'), `win.${KEY}`);
        window.addToMenu('window', section);
        const layout = new HeadLayout();
        window.eachScreen(screen => {
            screen.headLayout = layout;
        });
        const update = (): void => {
            this.#update();
        };
        window.connect('notify::fullscreened', update);
        window.settings.watch(KEY, update);
        // A screen may come when the window is in full screen already.
        window.onPageChanged(update);
    }

    #isUpdating = false;

    #update(): void {
        if (this.#isUpdating) return;
        this.#isUpdating = true;
        const { fullscreened, showsScreen, settings } = this.#window;
        if (fullscreened && settings.boolean(KEY)) {
            if (showsScreen) this.#spreadOut();
        } else this.#gather();
        this.#isUpdating = false;
    }

    #spreadOut(): void {
        const { tabs } = this.#window;
        const free = otherMonitors(this.#window).filter(
            monitor => ![...this.#spread.keys()].some(window => monitorOf(window) === monitor),
        );
        const others = tabs.pages.filter(page => page.screen !== null && page !== tabs.shown);
        let isMore = false;
        for (const page of others) {
            const root = page.get_root();
            if (root instanceof Gtk.Window && this.#spread.has(root)) continue;
            const monitor = free.shift();
            if (!monitor) break;
            isMore = this.#send(page, monitor) || isMore;
        }
        // The new windows came in front; the person goes on where they were.
        if (isMore) this.#window.present();
    }

    #send(page: MachinePage, monitor: Gdk.Monitor): boolean {
        const made = this.#window.tabs.tearOff(page);
        const window = made ?? page.get_root();
        // One that stays a tab.
        if (!(window instanceof Gtk.Window) || this.#window.holds(page)) return false;
        this.#spread.set(window, made !== null);
        window.fullscreen_on_monitor(monitor);
        let wasFull = false;
        window.connect('notify::fullscreened', () => {
            // The person left it there.
            if (wasFull && !window.fullscreened && this.#spread.has(window))
                this.#window.unfullscreen();
            wasFull = window.fullscreened;
        });
        window.connect('close-request', () => {
            this.#spread.delete(window);
            return false;
        });
        return true;
    }

    #gather(): void {
        for (const [window, isOurs] of [...this.#spread]) {
            this.#spread.delete(window);
            if (isOurs) window.close();
            else window.unfullscreen();
        }
    }

    closed(): void {
        this.#spread.clear();
    }
}

function monitorOf(window: Gtk.Window): Gdk.Monitor | null {
    const surface = window.get_surface();
    return surface && window.get_display().get_monitor_at_surface(surface);
}

/** The monitors that a window is not on, from left to right and then down. */
function otherMonitors(window: Gtk.Window): Gdk.Monitor[] {
    const list = window.get_display().get_monitors();
    const own = monitorOf(window);
    return Array.from({ length: list.get_n_items() }, (_item, i) => list.get_item(i))
        .filter(monitor => monitor instanceof Gdk.Monitor)
        .filter(monitor => monitor !== own)
        .toSorted((a, b) => {
            const [left, right] = [a.get_geometry(), b.get_geometry()];
            return left.x - right.x || left.y - right.y;
        });
}

/** {@link MonitorsFeature} of a window. */
export function monitorsFeature(window: MachineWindow): WindowFeature {
    return new MonitorsFeature(window);
}
