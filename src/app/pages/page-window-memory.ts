// SPDX-License-Identifier: GPL-3.0-or-later
//
// How large the window of each page was that was torn off, of each machine.
import GLib from 'gi://GLib?version=2.0';
import type Gtk from 'gi://Gtk?version=4.0';

import type { MachineSettings } from '../machine-settings.js';
import type { MachinePage } from './machine-page.js';

/** The setting. */
const WINDOWS_KEY = 'page-windows';

/** Width and height in logical pixels, and whether it was maximized. */
type WindowSize = [width: number, height: number, isMaximized: boolean];

/** Sizes by the keys of pages. */
function rememberedSizes(settings: MachineSettings): Map<string, WindowSize> {
    const all = settings.value(WINDOWS_KEY);
    return new Map(
        Array.from({ length: all.n_children() }, (_, i) => {
            const entry = all.get_child_value(i);
            const size = entry.get_child_value(1);
            return [
                entry.get_child_value(0).get_string()[0],
                [
                    size.get_child_value(0).get_int32(),
                    size.get_child_value(1).get_int32(),
                    size.get_child_value(2).get_boolean(),
                ],
            ];
        }),
    );
}

/**
 * Gives a window the size that the page's window had the last time, and remembers what it gets.
 *
 * @returns a function that ends it
 */
export function followPageWindow(
    settings: MachineSettings,
    page: MachinePage,
    window: Gtk.Window,
): () => void {
    const known = rememberedSizes(settings).get(page.key);
    if (known) {
        const [width, height, isMaximized] = known;
        window.set_default_size(width, height);
        if (isMaximized) window.maximize();
    }
    const remember = (): void => {
        const { default_width: width, default_height: height, maximized } = window;
        const all = rememberedSizes(settings).set(page.key, [width, height, maximized]);
        settings.set(WINDOWS_KEY, new GLib.Variant('a{s(iib)}', Object.fromEntries(all)));
    };
    const handlers = ['default-width', 'default-height', 'maximized'].map(property =>
        window.connect(`notify::${property}`, remember),
    );
    return () => {
        for (const handler of handlers) window.disconnect(handler);
    };
}
