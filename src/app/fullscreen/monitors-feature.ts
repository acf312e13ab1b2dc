// SPDX-License-Identifier: GPL-3.0-or-later
import type Gdk from 'gi://Gdk?version=4.0';
import Gio from 'gi://Gio?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { HeadLayout } from '../../widget/head-layout.js';
import { _ } from '../i18n.js';
import type { MachinePage } from '../pages/machine-page.js';
import type { MachineWindow } from '../window/machine-window.js';
import type { WindowFeature } from '../window/window-feature.js';
import { rememberedMonitor } from './monitor-memory.js';
import { listMonitors, monitorOf, placePages } from './monitors.js';

const KEY = 'fullscreen-all';

/**
 * Full screen on all monitors, one of the machine's screens on each. Each goes to the monitor that
 * was chosen for it; else the one in front stays where its window is, and the others go to the other
 * monitors, from left to right. Leaving it in
 * any of the windows leaves it in all, and brings the pages back that it took to windows.
 */
class MonitorsFeature implements WindowFeature {
    readonly #window: MachineWindow;
    /** The windows that were sent to a monitor: whether they were made for it, and which it was. */
    readonly #spread = new Map<
        Gtk.Window,
        { readonly isOurs: boolean; readonly to: Gdk.Monitor }
    >();

    constructor(window: MachineWindow) {
        this.#window = window;
        window.add_action(window.settings.createAction(KEY));
        const section = new Gio.Menu();
        section.append(_('Full Screen on All _Monitors'), `win.${KEY}`);
        window.addToMenu('fullscreen', section);
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
        const { settings, tabs } = this.#window;
        const chosen = (page: MachinePage): Gdk.Monitor | null => rememberedMonitor(settings, page);
        const own = (tabs.shown && chosen(tabs.shown)) ?? monitorOf(this.#window);
        const taken = [own, ...[...this.#spread].map(([one, { to }]) => monitorOf(one) ?? to)];
        const free = listMonitors(this.#window.get_display()).filter(one => !taken.includes(one));
        const others = tabs.pages.filter(page => {
            const root = page.get_root();
            const isSent = root instanceof Gtk.Window && this.#spread.has(root);
            return page.screen !== null && page !== tabs.shown && !isSent;
        });
        const places = [...placePages(others, free, chosen)];
        const isMore = places.map(([page, monitor]) => this.#send(page, monitor)).includes(true);
        // The new windows came in front; the person goes on where they were.
        if (isMore) this.#window.present();
    }

    #send(page: MachinePage, monitor: Gdk.Monitor): boolean {
        const made = this.#window.tabs.tearOff(page, false);
        const window = made ?? page.get_root();
        // One that stays a tab.
        if (!(window instanceof Gtk.Window) || this.#window.holds(page)) return false;
        this.#spread.set(window, { isOurs: made !== null, to: monitor });
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
        const { tabs } = this.#window;
        const { shown } = tabs;
        for (const [window, { isOurs }] of [...this.#spread]) {
            this.#spread.delete(window);
            if (isOurs) window.close();
            else window.unfullscreen();
        }
        // What is put back comes to the front.
        if (shown && shown !== tabs.shown) tabs.show(shown);
    }

    closed(): void {
        // The pages come back while the window is still in full screen.
        this.#isUpdating = true;
        this.#spread.clear();
    }
}

/** {@link MonitorsFeature} of a window. */
export function monitorsFeature(window: MachineWindow): WindowFeature {
    return new MonitorsFeature(window);
}
