// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';
import GLibUnix from 'gi://GLibUnix?version=2.0';

/** SIGHUP, SIGINT and SIGTERM: the terminal is gone, Ctrl+C, and what `kill` sends. */
const END_SIGNALS = [1, 2, 15];

/**
 * Calls back when somebody wants the program to end, in place of its sudden end.
 *
 * @returns a function that ends the interest; from then on the signals do what they always do
 */
export function onEndSignal(callback: () => void): () => void {
    const sources = END_SIGNALS.map(signal =>
        GLibUnix.signal_add_full(GLib.PRIORITY_DEFAULT, signal, () => {
            callback();
            return GLib.SOURCE_CONTINUE;
        }),
    );
    return () => {
        for (const source of sources) GLib.source_remove(source);
    };
}
