// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { call, type Control } from '../display1/control.js';
import { VM_INTERFACE, VM_PATH } from '../display1/vm.js';
import { remoteErrorName } from './errors.js';

/** How a machine is asked for signs of life, in milliseconds. */
export interface LivenessPace {
    /** From an answer to the next question. */
    readonly period: number;
    /** By when an answer must have come. */
    readonly limit: number;
    /**
     * That time is counted in ticks, since only time in which our own main loop ran counts: after this
     * process was stopped, or busy, the answer that came meanwhile waits to be read.
     */
    readonly tick: number;
}

/** What falls silent is known to be within 4 s. */
const PACE: LivenessPace = { period: 2000, limit: 1500, tick: 250 };

/** Waits for as long as it takes: what is owed is not asked for again. */
const NO_TIMEOUT_MS = 0x7fff_ffff;

/** What a bus answers in the place of a machine that has not. */
const NO_ANSWER = new Set([
    'org.freedesktop.DBus.Error.NoReply',
    'org.freedesktop.DBus.Error.Timeout',
    'org.freedesktop.DBus.Error.TimedOut',
]);

/** Asks a machine for one property, and resolves when it answers, however late that is. */
export async function askForLife(control: Control, cancellable: Gio.Cancellable): Promise<void> {
    try {
        await call(
            control,
            VM_PATH,
            'org.freedesktop.DBus.Properties',
            'Get',
            new GLib.Variant('(ss)', [VM_INTERFACE, 'Name']),
            cancellable,
            NO_TIMEOUT_MS,
        );
    } catch (error) {
        // A refusal is an answer too.
        const name = remoteErrorName(error);
        if (name === null || NO_ANSWER.has(name)) throw error;
    }
}

/**
 * Watches whether a machine answers. It is asked one thing at a time: one that is silent is not
 * asked again, and answers again with the answer that is still owed.
 */
export class Liveness {
    /** Called when it falls silent, and when it answers again. */
    onChanged: (() => void) | null = null;

    readonly #ask: (cancellable: Gio.Cancellable) => Promise<void>;
    readonly #pace: LivenessPace;
    readonly #cancellable = new Gio.Cancellable();
    #active = false;
    /** Until the next question, or the next tick of an answer that is owed; none wakes for nothing. */
    #timer = 0;
    /** Null while nothing is owed. */
    #owedForMs: number | null = null;
    /** On GLib's monotonic clock, in microseconds. */
    #askedAt = 0;
    #silentSince: number | null = null;

    /** @param ask - such as {@link askForLife} */
    constructor(ask: (cancellable: Gio.Cancellable) => Promise<void>, pace = PACE) {
        this.#ask = ask;
        this.#pace = pace;
    }

    /**
     * Since when it is silent, in microseconds on GLib's monotonic clock: when the question was
     * asked whose answer is overdue. Null while all is well.
     */
    get silentSince(): number | null {
        return this.#silentSince;
    }

    /** Whether it is watched; while nobody looks, nothing is asked. */
    set active(active: boolean) {
        if (active === this.#active || this.#cancellable.is_cancelled()) return;
        this.#active = active;
        if (!active) this.#stopTimer();
        else if (this.#owedForMs === null) this.#askNow();
        else this.#countTicks();
    }

    /** Ends the watch; safe to call twice. */
    close(): void {
        this.onChanged = null;
        this.#active = false;
        this.#stopTimer();
        this.#cancellable.cancel();
    }

    #stopTimer(): void {
        if (this.#timer !== 0) GLib.source_remove(this.#timer);
        this.#timer = 0;
    }

    /** Notes how long an answer is owed, for as long as that tells anything new. */
    #countTicks(): void {
        if (this.#silentSince !== null) return;
        this.#timer = GLib.timeout_add(GLib.PRIORITY_DEFAULT, this.#pace.tick, () => {
            this.#owedForMs = (this.#owedForMs ?? 0) + this.#pace.tick;
            if (this.#owedForMs < this.#pace.limit) return GLib.SOURCE_CONTINUE;
            this.#timer = 0;
            this.#set(this.#askedAt);
            return GLib.SOURCE_REMOVE;
        });
    }

    #askNow(): void {
        this.#owedForMs = 0;
        this.#askedAt = GLib.get_monotonic_time();
        this.#countTicks();
        this.#ask(this.#cancellable).then(
            () => {
                this.#answered();
                this.#set(null);
            },
            () => {
                // Silent still; or the connection has ended, which has its own watch.
                this.#answered();
            },
        );
    }

    #answered(): void {
        this.#stopTimer();
        this.#owedForMs = null;
        if (!this.#active) return;
        this.#timer = GLib.timeout_add(GLib.PRIORITY_DEFAULT, this.#pace.period, () => {
            this.#timer = 0;
            this.#askNow();
            return GLib.SOURCE_REMOVE;
        });
    }

    #set(silentSince: number | null): void {
        if ((silentSince === null) === (this.#silentSince === null)) return;
        this.#silentSince = silentSince;
        this.onChanged?.();
    }
}
