// SPDX-License-Identifier: GPL-3.0-or-later
//
// Waiting in specs: always for something, with a limit, and with a sentence for when it never came.
import GLib from 'gi://GLib?version=2.0';
import type Gtk from 'gi://Gtk?version=4.0';

const POLL_MS = 10;

/** How many times slower than a real machine the one is in which this runs (tests/beds/). */
const SLOWNESS = Number(GLib.getenv('VITRINE_SLOWNESS') ?? '1');

/** A limit of time for a real machine, as long as it has to be on this one. */
export function patience(milliseconds: number): number {
    return milliseconds * SLOWNESS;
}

/** What {@link until} allows by default: generous, for a machine with one busy core. */
export const DEFAULT_WAIT_MS = 10_000;

/** Lets the main loop run for `milliseconds`. Prefer {@link until} wherever there is a condition. */
export function sleep(milliseconds: number): Promise<void> {
    return new Promise(resolve => {
        GLib.timeout_add(GLib.PRIORITY_DEFAULT, milliseconds, () => {
            resolve();
            return GLib.SOURCE_REMOVE;
        });
    });
}

/**
 * Lets the main loop run until `predicate` gives something other than false, null or undefined,
 * and gives that. Rejects with `Timed out after … waiting for WHAT`; `what` may be a function, for
 * a sentence that says how far it came.
 */
export async function until<T>(
    predicate: () => T | Promise<T>,
    what: string | (() => string),
    timeoutMs = DEFAULT_WAIT_MS,
): Promise<Exclude<T, false | null | undefined>> {
    const patienceMs = patience(timeoutMs);
    const end = GLib.get_monotonic_time() + patienceMs * 1000;
    for (;;) {
        const value = await predicate();
        if (value !== false && value !== null && value !== undefined)
            return value as Exclude<T, false | null | undefined>;
        if (GLib.get_monotonic_time() > end) {
            const text = typeof what === 'string' ? what : what();
            throw new Error(`Timed out after ${String(patienceMs)} ms waiting for ${text}`);
        }
        await sleep(POLL_MS);
    }
}

/** Gives what `promise` gives, or rejects like {@link until}; what is late is let run on. */
export async function within<T>(promise: Promise<T>, what: string, timeoutMs: number): Promise<T> {
    const patienceMs = patience(timeoutMs);
    let source = 0;
    const late = new Promise<never>((_resolve, reject) => {
        source = GLib.timeout_add(GLib.PRIORITY_DEFAULT, patienceMs, () => {
            source = 0;
            reject(new Error(`Timed out after ${String(patienceMs)} ms waiting for ${what}`));
            return GLib.SOURCE_REMOVE;
        });
    });
    try {
        return await Promise.race([promise, late]);
    } finally {
        if (source) GLib.source_remove(source);
    }
}

/** Resolves when the main loop has nothing left to do but idle work of the lowest priority. */
export function settle(): Promise<void> {
    return new Promise(resolve => {
        GLib.idle_add(GLib.PRIORITY_LOW, () => {
            resolve();
            return GLib.SOURCE_REMOVE;
        });
    });
}

/** Asks for a frame of the widget's window and resolves when it is painted. */
export async function nextFrame(widget: Gtk.Widget): Promise<void> {
    const clock = widget.get_frame_clock();
    if (!clock) throw new Error('The widget is in no realized window, so no frame will come');
    let painted = false;
    const handler = clock.connect('after-paint', () => {
        painted = true;
    });
    try {
        widget.queue_draw();
        await until(() => painted, 'the next frame');
    } finally {
        clock.disconnect(handler);
    }
}
