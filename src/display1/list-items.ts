// SPDX-License-Identifier: LGPL-2.1-or-later
import type Gio from 'gi://Gio?version=2.0';
import type GObject from 'gi://GObject?version=2.0';

/** What a list holds now, in its order. */
export function listItems<T extends GObject.Object>(list: Gio.ListStore<T>): T[] {
    const length = list.get_n_items();
    return Array.from({ length }, (_, i) => list.get_item(i)).filter(item => item !== null);
}
