// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { MENU_KEYS } from '../window-shortcuts.js';

const LINKS = [Gio.MENU_LINK_SECTION, Gio.MENU_LINK_SUBMENU];

/** The action of an item that a click activates as its keys do; null for any other. */
function plainAction(menu: Gio.MenuModel, index: number): string | null {
    const value = (name: string): GLib.Variant | null =>
        menu.get_item_attribute_value(index, name, null);
    if (value(Gio.MENU_ATTRIBUTE_TARGET) || value(MENU_KEYS)) return null;
    return value(Gio.MENU_ATTRIBUTE_ACTION)?.get_string()[0] ?? null;
}

/**
 * Shows the keys of actions beside the items that are in a menu, and in those below it. Only
 * accelerators of the application would be there by themselves, and those come before a machine. An
 * item that is made later has them from `WindowShortcuts.menuItem`: whoever changes a menu while
 * it tells of a change confuses all who show it.
 *
 * @param keysOf - the keys of an action, as `Gtk.accelerator_parse` reads them; null for none
 */
export function showKeys(menu: Gio.Menu, keysOf: (action: string) => string | null): void {
    for (let index = 0; index < menu.get_n_items(); index++) {
        for (const link of LINKS) {
            const inner = menu.get_item_link(index, link);
            if (inner instanceof Gio.Menu) showKeys(inner, keysOf);
        }
        const action = plainAction(menu, index);
        const keys = action === null ? null : keysOf(action);
        if (keys === null) continue;
        const item = Gio.MenuItem.new_from_model(menu, index);
        item.set_attribute_value(MENU_KEYS, GLib.Variant.new_string(keys));
        menu.remove(index);
        menu.insert_item(index, item);
    }
}
