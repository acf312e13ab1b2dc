// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { scriptDirectory } from './resources.js';

/**
 * Opens a machine's window as a process of its own, which outlives this one.
 *
 * @param options - of the window's command line
 */
export function openInOwnProcess(target: string, options: readonly string[] = []): void {
    const main = GLib.build_filenamev([scriptDirectory, 'main.js']);
    Gio.Subprocess.new(
        ['gjs', '-m', main, 'open', ...options, '--', target],
        Gio.SubprocessFlags.NONE,
    );
}
