// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { scriptDirectory } from './resources.js';

/** Opens a machine's window as a process of its own, which outlives this one. */
export function openInOwnProcess(target: string): void {
    const main = GLib.build_filenamev([scriptDirectory, 'main.js']);
    Gio.Subprocess.new(['gjs', '-m', main, 'open', '--', target], Gio.SubprocessFlags.NONE);
}
