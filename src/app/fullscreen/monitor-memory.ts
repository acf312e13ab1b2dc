// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which monitor each page of a machine fills, as it was chosen for the machine.
import type Gdk from 'gi://Gdk?version=4.0';
import GLib from 'gi://GLib?version=2.0';

import type { MachineSettings } from '../machine-settings.js';
import type { MachinePage } from '../pages/machine-page.js';
import { listMonitors, monitorId } from './monitors.js';

/** The setting. */
export const MONITORS_KEY = 'monitors';

/** Monitors by the keys of pages. */
export function rememberedMonitors(settings: MachineSettings): Map<string, string> {
    const all = settings.value(MONITORS_KEY);
    const text = (entry: GLib.Variant, at: number): string =>
        entry.get_child_value(at).get_string()[0];
    return new Map(
        Array.from({ length: all.n_children() }, (_, i) => {
            const entry = all.get_child_value(i);
            return [text(entry, 0), text(entry, 1)];
        }),
    );
}

/** What was chosen for a page; '' where nothing was. */
export function rememberedId(settings: MachineSettings, page: MachinePage | null): string {
    return (page && rememberedMonitors(settings).get(page.key)) ?? '';
}

/** The monitor that was chosen for a page; null where none was, or it is not there. */
export function rememberedMonitor(
    settings: MachineSettings,
    page: MachinePage | null,
): Gdk.Monitor | null {
    const id = rememberedId(settings, page);
    if (id === '' || !page) return null;
    const monitors = listMonitors(page.get_display());
    return monitors.find(monitor => monitorId(monitor) === id) ?? null;
}

/** @param id - '' for the monitor on which the page's window is */
export function rememberMonitor(settings: MachineSettings, page: MachinePage, id: string): void {
    const all = rememberedMonitors(settings);
    if (id === '') all.delete(page.key);
    else all.set(page.key, id);
    settings.set(MONITORS_KEY, new GLib.Variant('a{ss}', Object.fromEntries(all)));
}
