// SPDX-License-Identifier: GPL-3.0-or-later
//
// What jasmine-core expects of its surroundings and GJS 1.82 lacks. Imported before anything else;
// the specs themselves must not lean on these: the program runs without them.
import GLib from 'gi://GLib?version=2.0';

/** Enough for Jasmine's reporter events, which are JSON-like by its own rule. */
function copy(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(copy);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copy(inner)]));
}

const noop = (): void => undefined;

Object.assign(globalThis, {
    // A microtask by way of a promise; what it throws would vanish as a rejection, so it is handed
    // to the main loop, which logs it, and the log makes the spec fail.
    queueMicrotask: (callback: () => void) => {
        void Promise.resolve()
            .then(callback)
            .catch((error: unknown) => {
                setTimeout(() => {
                    throw error;
                }, 0);
            });
    },
    structuredClone: copy,
    setImmediate: (callback: () => void) => setTimeout(callback, 0),
    performance: { now: () => GLib.get_monotonic_time() / 1000 },
    // With a `process` that looks like Node's, Jasmine needs no MessageChannel. No such events ever
    // come: GJS logs uncaught errors instead, and log-watch.ts turns what is logged into failures.
    process: {
        versions: { node: '20' },
        on: noop,
        listeners: () => [],
        removeListener: noop,
        removeAllListeners: noop,
    },
});
