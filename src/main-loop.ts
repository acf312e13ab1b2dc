// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

/**
 * Runs a program to its end on a main loop of its own, which sleeps: GJS (1.82) keeps a processor
 * busy for as long as a module waits at its top and nothing else runs.
 */
export function onMainLoop<Result>(program: () => Promise<Result>): Promise<Result> {
    const loop = new GLib.MainLoop(null, false);
    loop.runAsync().catch(logError);
    return program().finally(() => {
        // In a turn of the loop, since one that does not run yet cannot be ended.
        GLib.idle_add(GLib.PRIORITY_DEFAULT, () => {
            loop.quit();
            return GLib.SOURCE_REMOVE;
        });
    });
}
