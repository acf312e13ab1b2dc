// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

/** What GTK calls the attribute of a menu item that shows its keys. */
export const MENU_KEYS = 'accel';

/** The keys of a window, which the window of shortcuts shows as they are. */
export class WindowShortcuts {
    readonly #model = new Gio.ListStore<Gtk.Shortcut>({ item_type: Gtk.Shortcut.$gtype });
    readonly #keys = new Map<string, string[]>();

    /**
     * @param keys - as `Gtk.ShortcutTrigger` parses them
     * @param action - such as `win.screenshot`
     */
    add(keys: string, action: string): void {
        this.#keys.set(action, [...this.keysOf(action), keys]);
        this.#model.append(
            new Gtk.Shortcut({
                trigger: Gtk.ShortcutTrigger.parse_string(keys),
                action: Gtk.NamedAction.new(action),
            }),
        );
    }

    /** All that have keys. */
    get actions(): readonly string[] {
        return [...this.#keys.keys()];
    }

    /** In the order in which they were added. */
    keysOf(action: string): readonly string[] {
        return this.#keys.get(action) ?? [];
    }

    /** An item of a menu that shows the keys of what it does. */
    menuItem(label: string, action: string): Gio.MenuItem {
        const item = Gio.MenuItem.new(label, action);
        const [keys] = this.keysOf(action);
        if (keys !== undefined) item.set_attribute_value(MENU_KEYS, GLib.Variant.new_string(keys));
        return item;
    }

    /** For a window; it follows what is added later. */
    createController(): Gtk.ShortcutController {
        return Gtk.ShortcutController.new_for_model(this.#model);
    }
}
