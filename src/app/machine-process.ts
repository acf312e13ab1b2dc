// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

/** Opens a machine's window as a process of its own, which outlives this one. */
export function openInOwnProcess(target: string): void {
    const directory = GLib.path_get_dirname(GLib.filename_from_uri(import.meta.url)[0]);
    const main = GLib.build_filenamev([directory, 'main.js']);
    Gio.Subprocess.new(['gjs', '-m', main, 'open', '--', target], Gio.SubprocessFlags.NONE);
}
