// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

import type { MachineWindow } from '../window/machine-window.js';
import type { WindowFeature } from '../window/window-feature.js';
import type { MachinePage } from './machine-page.js';

/** Settings: the page in the machine's window, those in windows of their own, and the order of all. */
const SHOWN = 'shown-page';
const TORN_OFF = 'torn-off-pages';
const ORDER = 'page-order';

/**
 * Which page was shown, which had windows of their own, and the order of tabs: as the person left it,
 * once the machine has told what it has. Pages that come later are not waited for, but have their
 * place.
 */
class PageLayoutFeature implements WindowFeature {
    readonly #window: MachineWindow;
    /** Whether what is there now is the person's own. */
    #isRestored = false;

    constructor(window: MachineWindow) {
        this.#window = window;
        window.tabs.watch(() => {
            this.#store();
        });
    }

    exported(): void {
        if (this.#isRestored) return;
        const { settings, tabs } = this.#window;
        const find = (key: string): MachinePage | undefined =>
            tabs.pages.find(page => page.key === key);
        // Read first: what is torn off changes them.
        const [shown, tornOff] = [settings.string(SHOWN), settings.value(TORN_OFF).get_strv()];
        tabs.order = settings.value(ORDER).get_strv();
        let isTorn = false;
        for (const key of tornOff) {
            const page = find(key);
            if (page && tabs.tearOff(page)) isTorn = true;
        }
        const page = find(shown);
        if (page && tabs.holds(page)) tabs.show(page);
        // The new windows came in front of the one that was opened.
        if (isTorn) this.#window.present();
        this.#isRestored = true;
    }

    #store(): void {
        if (!this.#isRestored) return;
        const { settings, tabs } = this.#window;
        const put = (key: string, value: GLib.Variant): void => {
            if (!settings.value(key).equal(value)) settings.set(key, value);
        };
        if (tabs.shown) put(SHOWN, GLib.Variant.new_string(tabs.shown.key));
        put(TORN_OFF, GLib.Variant.new_strv(tabs.tornOff.map(({ key }) => key)));
        put(ORDER, GLib.Variant.new_strv([...tabs.order]));
    }

    closed(): void {
        // What is put back now is not the person's doing.
        this.#isRestored = false;
    }
}

/** {@link PageLayoutFeature} of a window. */
export function pageLayoutFeature(window: MachineWindow): WindowFeature {
    return new PageLayoutFeature(window);
}
