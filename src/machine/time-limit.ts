// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import GObject from 'gi://GObject?version=2.0';

/** Thrown by {@link withTimeLimit} when the time is over. */
export class TimeLimitReached extends Error {
    override readonly name = 'TimeLimitReached';

    constructor(ms: number) {
        super(`No answer within ${String(ms)} ms`);
    }
}

/**
 * A limit is counted in slices, since only time in which the main loop ran counts: while GTK
 * compiles its first shaders for seconds, an answer that came in time waits to be read.
 */
const SLICES = 10;

/**
 * Runs work that a cancellable can stop, and stops it after `ms`.
 *
 * @param cancellable - the caller's own; cancelling it stops the work too, with GIO's CANCELLED
 * @param work - gets the cancellable to hand on to every call it makes
 * @throws TimeLimitReached when the time was over before the work was
 */
export async function withTimeLimit<T>(
    ms: number,
    cancellable: Gio.Cancellable | null,
    work: (cancellable: Gio.Cancellable) => Promise<T>,
): Promise<T> {
    cancellable?.set_error_if_cancelled();
    const inner = new Gio.Cancellable();
    const limit = { reached: false };
    let slices = 0;
    let timer = GLib.timeout_add(GLib.PRIORITY_DEFAULT, ms / SLICES, () => {
        slices++;
        if (slices < SLICES) return GLib.SOURCE_CONTINUE;
        timer = 0;
        limit.reached = true;
        inner.cancel();
        return GLib.SOURCE_REMOVE;
    });
    // Gio.Cancellable has a method `connect` of its own, which hides the signal's.
    const outer = cancellable
        ? GObject.signal_connect(cancellable, 'cancelled', () => {
              inner.cancel();
          })
        : 0;
    try {
        return await work(inner);
    } catch (error) {
        throw limit.reached ? new TimeLimitReached(ms) : error;
    } finally {
        if (timer !== 0) GLib.source_remove(timer);
        if (cancellable && outer !== 0) GObject.signal_handler_disconnect(cancellable, outer);
    }
}

/** Waits; cancelling ends the wait early without an error, also when it came before. */
export async function pause(ms: number, cancellable: Gio.Cancellable | null): Promise<void> {
    if (cancellable?.is_cancelled()) return;
    const { promise, resolve } = Promise.withResolvers<undefined>();
    let timer = GLib.timeout_add(GLib.PRIORITY_DEFAULT, ms, () => {
        timer = 0;
        resolve(undefined);
        return GLib.SOURCE_REMOVE;
    });
    const cancelled = cancellable
        ? GObject.signal_connect(cancellable, 'cancelled', () => {
              // What awaits this goes on in a later turn: the time may be over already.
              if (timer !== 0) GLib.source_remove(timer);
              resolve(undefined);
          })
        : 0;
    await promise;
    if (cancellable && cancelled !== 0) GObject.signal_handler_disconnect(cancellable, cancelled);
}

/** A promise that also rejects, with GIO's CANCELLED, when the cancellable is cancelled. */
export function abortable<T>(promise: Promise<T>, cancellable: Gio.Cancellable): Promise<T> {
    const aborted = Promise.withResolvers<never>();
    const handler = GObject.signal_connect(cancellable, 'cancelled', () => {
        aborted.reject(
            new Gio.IOErrorEnum({ code: Gio.IOErrorEnum.CANCELLED, message: 'Cancelled' }),
        );
    });
    return Promise.race([promise, aborted.promise]).finally(() => {
        GObject.signal_handler_disconnect(cancellable, handler);
    });
}
