// SPDX-License-Identifier: GPL-3.0-or-later
//
// This program itself, for those who start it anew: what a window or a command does beside its own
// work is done by a process of its own.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

/**
 * The folder of the scripts, installed or in a build tree; the resources lie beside them. Specs, whose
 * own script lies elsewhere, say where.
 */
export const scriptDirectory =
    GLib.getenv('VITRINE_SCRIPT_DIR') ??
    GLib.path_get_dirname(GLib.filename_from_uri(import.meta.url)[0]);

/**
 * Starts the program with other arguments, as a process that may outlive this one.
 *
 * @throws GLib.Error when there is no `gjs`
 */
export function startProgram(...args: readonly string[]): Gio.Subprocess {
    return startProgramWith({}, args);
}

/**
 * The same with more in its environment.
 *
 * @throws GLib.Error when there is no `gjs`
 */
export function startProgramWith(
    environment: Readonly<Record<string, string>>,
    args: readonly string[],
): Gio.Subprocess {
    const main = GLib.build_filenamev([scriptDirectory, 'main.js']);
    const launcher = new Gio.SubprocessLauncher();
    for (const [name, value] of Object.entries(environment)) launcher.setenv(name, value, true);
    return launcher.spawnv(['gjs', '-m', main, ...args]);
}
