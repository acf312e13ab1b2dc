// SPDX-License-Identifier: GPL-3.0-or-later
//
// The monitors of a desktop: which there are, what they are called, and what goes to which.
import Gdk from 'gi://Gdk?version=4.0';
import GObject from 'gi://GObject?version=2.0';
import type Gtk from 'gi://Gtk?version=4.0';

/** All of them, from left to right and then down. */
export function listMonitors(display: Gdk.Display): Gdk.Monitor[] {
    const list = display.get_monitors();
    return Array.from({ length: list.get_n_items() }, (_item, i) => list.get_item(i))
        .filter(monitor => monitor instanceof Gdk.Monitor)
        .toSorted((a, b) => {
            const [left, right] = [a.get_geometry(), b.get_geometry()];
            return left.x - right.x || left.y - right.y;
        });
}

/** Is told whenever a monitor comes or goes. @returns what ends that: the list outlives every window */
export function watchMonitors(display: Gdk.Display, changed: () => void): () => void {
    const list: GObject.Object = display.get_monitors();
    // The list's type tells no signals.
    const handler = GObject.signal_connect(list, 'items-changed', changed);
    return () => {
        GObject.signal_handler_disconnect(list, handler);
    };
}

/** What tells a monitor from others, also when it was away: where it is plugged in, and its kind. */
export function monitorId({ connector, manufacturer, model }: Gdk.Monitor): string {
    return [connector, manufacturer, model].map(part => part ?? '').join('|');
}

/** What each is called; those that are called the same by where they are plugged in, too. */
export function monitorNames(monitors: readonly Gdk.Monitor[]): string[] {
    const names = monitors.map(({ description, connector }) => description ?? connector ?? '');
    return names.map((name, i) => {
        const connector = monitors[i]?.connector ?? String(i + 1);
        const isAlone = names.indexOf(name) === names.lastIndexOf(name);
        return isAlone || name === connector ? name : `${name} (${connector})`;
    });
}

/** The monitor that a window is on; null while it is on none. */
export function monitorOf(window: Gtk.Window): Gdk.Monitor | null {
    const surface = window.get_surface();
    return surface && window.get_display().get_monitor_at_surface(surface);
}

/** Has a window fill a monitor; without one that on which it is. */
export function fillMonitor(window: Gtk.Window, monitor: Gdk.Monitor | null): void {
    if (monitor) window.fullscreen_on_monitor(monitor);
    else window.fullscreen();
}

/**
 * Gives each page a monitor: the one that was chosen for it, where that is free, and to the others
 * what is left, in order. Where there are more pages, the last ones get none.
 */
export function placePages<Page, Monitor>(
    pages: readonly Page[],
    free: readonly Monitor[],
    chosen: (page: Page) => Monitor | null,
): Map<Page, Monitor> {
    const left = new Set(free);
    const places = new Map<Page, Monitor>();
    const give = (page: Page, monitor: Monitor | null | undefined): void => {
        if (monitor === null || monitor === undefined || !left.delete(monitor)) return;
        places.set(page, monitor);
    };
    for (const page of pages) give(page, chosen(page));
    for (const page of pages) if (!places.has(page)) give(page, [...left][0]);
    return places;
}
