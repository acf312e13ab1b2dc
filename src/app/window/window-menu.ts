// SPDX-License-Identifier: GPL-3.0-or-later
import type Gio from 'gi://Gio?version=2.0';

import { showKeys } from './menu-keys.js';

/**
 * The places for sections in the window's menu, from top to bottom: a machine's power and devices,
 * how its screen is shown, its keys, pictures of it, and full screen.
 */
export type MenuPlace = 'machine' | 'view' | 'input' | 'capture' | 'fullscreen';

/** What the template calls the section of each place. */
export const MENU_PLACES: Readonly<Record<MenuPlace, string>> = {
    machine: 'machine_section',
    view: 'view_section',
    input: 'input_section',
    capture: 'capture_section',
    fullscreen: 'fullscreen_section',
};

/** What the template calls the sections around those places that are within a submenu. */
export const MENU_GROUPS = { view: 'view_group', fullscreen: 'fullscreen_group' } as const;

/** The menu of a machine's window; what is put into it appears in those of its other windows too. */
export class WindowMenu {
    readonly #part: (name: string) => Gio.Menu;

    /** @param part - gives a section of the template by its name there */
    constructor(part: (name: string) => Gio.Menu) {
        this.#part = part;
    }

    /** Shows the keys of what is in it, once it is known which have some. */
    showKeys(keysOf: (action: string) => string | null): void {
        for (const section of this.#sections()) showKeys(section, keysOf);
    }

    /** Adds a section; what is put into the model later appears there. */
    add(place: MenuPlace, section: Gio.MenuModel): void {
        this.#part(MENU_PLACES[place]).append_section(null, section);
    }

    /** For the menu of a window that shows another page: all that is not about the window itself. */
    sectionsFor({ hasScreen }: { readonly hasScreen: boolean }): readonly Gio.MenuModel[] {
        const [machine, view, input, capture, fullscreen] = this.#sections();
        const ofScreen = [view, input, capture].filter(() => hasScreen);
        return [machine, ...ofScreen, fullscreen].filter(section => section !== undefined);
    }

    #sections(): readonly Gio.Menu[] {
        const { machine, input, capture } = MENU_PLACES;
        const { view, fullscreen } = MENU_GROUPS;
        return [machine, view, input, capture, fullscreen].map(name => this.#part(name));
    }
}
