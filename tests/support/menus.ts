// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is in a menu, as whoever opens it finds it.
import Gio from 'gi://Gio?version=2.0';

/** What a person sees of a menu item. */
export interface MenuItem {
    readonly label: string;
    readonly action: string;
    readonly keys: string;
    readonly submenu: Gio.MenuModel | null;
}

/** The items that are seen together: those of a menu and of its sections. */
export function itemsOf(menu: Gio.MenuModel): MenuItem[] {
    return Array.from({ length: menu.get_n_items() }, (_, i): MenuItem[] => {
        const section = menu.get_item_link(i, Gio.MENU_LINK_SECTION);
        if (section) return itemsOf(section);
        const text = (name: string): string =>
            menu.get_item_attribute_value(i, name, null)?.get_string()[0] ?? '';
        const submenu = menu.get_item_link(i, Gio.MENU_LINK_SUBMENU);
        return [{ label: text('label'), action: text('action'), keys: text('accel'), submenu }];
    }).flat();
}

/** The letters of a menu that lead to several items, and of the menus in it. */
export function sharedMnemonics(menu: Gio.MenuModel): string[] {
    const items = itemsOf(menu);
    const letters = items.map(
        ({ label }) => /(?<!_)_([\w\p{L}])/u.exec(label)?.[1]?.toLowerCase() ?? '',
    );
    const shared = items
        .filter((_, i) => letters[i] !== '' && letters.indexOf(letters[i] ?? '') !== i)
        .map(({ label }) => label);
    const inner = items.map(({ submenu }) => (submenu ? sharedMnemonics(submenu) : []));
    return [...shared, ...inner.flat()];
}
