// SPDX-License-Identifier: GPL-3.0-or-later
import type Gdk from 'gi://Gdk?version=4.0';
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { _ } from '../i18n.js';
import type { MachineWindow } from '../window/machine-window.js';
import type { WindowFeature } from '../window/window-feature.js';
import {
    MONITORS_KEY,
    rememberedId,
    rememberedMonitor,
    rememberMonitor,
} from './monitor-memory.js';
import {
    fillMonitor,
    listMonitors,
    monitorId,
    monitorNames,
    monitorOf,
    watchMonitors,
} from './monitors.js';

const ACTION = 'monitor';

/**
 * The monitor that a page fills in full screen: chosen by a menu where there are several, and
 * remembered for the machine. Two windows of the machine that would be on the same one change places.
 */
class MonitorChoiceFeature implements WindowFeature {
    readonly #window: MachineWindow;
    /** Empty while there is one monitor. */
    readonly #section = new Gio.Menu();
    readonly #action: Gio.SimpleAction;
    readonly #forgetMonitors: () => void;

    constructor(window: MachineWindow) {
        this.#window = window;
        const nowhere = GLib.Variant.new_string('');
        this.#action = Gio.SimpleAction.new_stateful(ACTION, nowhere.get_type(), nowhere);
        this.#action.connect('activate', (_action, id: GLib.Variant | null) => {
            this.#choose(id?.get_string()[0] ?? '');
        });
        window.add_action(this.#action);
        window.addToMenu('fullscreen', this.#section);
        this.#forgetMonitors = watchMonitors(window.get_display(), () => {
            this.#list();
        });
        this.#list();
        const update = (): void => {
            this.#update();
        };
        window.onPageChanged(update);
        window.settings.watch(MONITORS_KEY, update);
        window.connect('notify::fullscreened', () => {
            this.#moveToRemembered();
        });
    }

    opened(): void {
        // It may fill a monitor before it is known which machine it shows.
        this.#moveToRemembered();
    }

    #list(): void {
        const section = this.#section;
        section.remove_all();
        const monitors = listMonitors(this.#window.get_display());
        // With one there is nothing to choose.
        if (monitors.length < 2) return;
        const menu = new Gio.Menu();
        const add = (name: string, id: string): void => {
            const item = Gio.MenuItem.new(name, null);
            item.set_action_and_target_value(`win.${ACTION}`, GLib.Variant.new_string(id));
            menu.append_item(item);
        };
        add(_('Where the _Window Is'), '');
        const names = monitorNames(monitors);
        for (const [i, monitor] of monitors.entries())
            // An underline would be taken for a mnemonic.
            add((names[i] ?? '').replaceAll('_', '__'), monitorId(monitor));
        section.append_submenu(_('Full Screen on M_onitor'), menu);
    }

    #update(): void {
        const { settings, tabs } = this.#window;
        this.#action.set_state(GLib.Variant.new_string(rememberedId(settings, tabs.front)));
    }

    #choose(id: string): void {
        const { settings, tabs } = this.#window;
        const { front: page, frontWindow } = tabs;
        if (!page) return;
        rememberMonitor(settings, page, id);
        const monitor = rememberedMonitor(settings, page);
        if (monitor) this.#makeRoom(monitor, frontWindow);
        fillMonitor(frontWindow, monitor);
    }

    /** Whoever fills the monitor goes where the other comes from. */
    #makeRoom(monitor: Gdk.Monitor, forWindow: Gtk.Window): void {
        const from = monitorOf(forWindow);
        if (!forWindow.fullscreened || !from || from === monitor) return;
        const { settings, tabs } = this.#window;
        for (const page of tabs.pages) {
            const other = page.get_root();
            if (!(other instanceof Gtk.Window) || other === forWindow) continue;
            if (!page.get_mapped() || !other.fullscreened || monitorOf(other) !== monitor) continue;
            rememberMonitor(settings, page, monitorId(from));
            fillMonitor(other, from);
        }
    }

    #moveToRemembered(): void {
        const window = this.#window;
        const { front } = window.tabs;
        if (!window.fullscreened || !front || !window.holds(front)) return;
        const monitor = rememberedMonitor(window.settings, front);
        if (monitor && monitor !== monitorOf(window)) fillMonitor(window, monitor);
    }

    closed(): void {
        this.#forgetMonitors();
    }
}

/** {@link MonitorChoiceFeature} of a window. */
export function monitorChoiceFeature(window: MachineWindow): WindowFeature {
    return new MonitorChoiceFeature(window);
}
