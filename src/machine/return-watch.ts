// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GObject from 'gi://GObject?version=2.0';

import type { RemoteSignal } from '../display1/remote-signal.js';
import { closeQuietly } from './close.js';
import { MachineError } from './errors.js';
import { DomainWatches } from './libvirt/domain-watches.js';
import { followOwners } from './name-owners.js';
import { Recheck } from './recheck.js';
import { connectSessionBus } from './session-bus.js';
import { pause } from './time-limit.js';

/** How long nobody looks, in milliseconds: at first, and at most. */
const FIRST_MS = 250;
/** Looking at a socket costs nothing. */
const LAST_MS = 2000;
/** Where the road reports what comes, looking is for what it has missed. */
const LAST_REPORTED_MS = 15_000;

/** Where something may be heard of a machine that comes. */
export interface Ears {
    readonly bus: boolean;
    readonly libvirt: boolean;
}

/**
 * Says when to look again for a machine that is not there: after a time that doubles, and as soon
 * as something comes on its road.
 */
export class ReturnWatch {
    /** The session bus, for looking; not for opening, since it is closed with the watch. */
    readonly bus: Gio.DBusConnection | null;
    readonly #domains: DomainWatches | null;
    readonly #cancellable: Gio.Cancellable;
    readonly #cancelled: number;
    readonly #recheck = new Recheck(() => {
        this.#wake();
    });
    readonly #ownership: RemoteSignal | null;
    readonly #lastMs: number;
    #ms = FIRST_MS;
    #cameMeanwhile = false;
    #sleep: Gio.Cancellable | null = null;

    private constructor(
        bus: Gio.DBusConnection | null,
        domains: boolean,
        cancellable: Gio.Cancellable,
    ) {
        const wake = (): void => {
            this.#wake();
        };
        this.bus = bus;
        // QEMU queues for its name without a signal, some time after it has connected.
        const heard = (_name: string, newOwner: string): void => {
            if (newOwner !== '') this.#recheck.trigger();
        };
        this.#ownership = bus && followOwners(bus, null, heard);
        this.#domains = domains ? new DomainWatches(wake) : null;
        this.#lastMs = bus || domains ? LAST_REPORTED_MS : LAST_MS;
        this.#cancellable = cancellable;
        // Gio.Cancellable has a method `connect` of its own, which hides the signal's.
        this.#cancelled = GObject.signal_connect(cancellable, 'cancelled', wake);
    }

    /** @throws GIO's CANCELLED */
    static async start(ears: Ears, cancellable: Gio.Cancellable): Promise<ReturnWatch> {
        const bus = ears.bus ? await sessionBus(cancellable) : null;
        const watch = new ReturnWatch(bus, ears.libvirt, cancellable);
        try {
            await watch.#domains?.refresh(cancellable);
        } catch (error) {
            watch.close();
            throw error;
        }
        // It has told what was there already.
        watch.#cameMeanwhile = false;
        return watch;
    }

    /** Resolves when it is time to look again, or the cancellable was cancelled. */
    async next(): Promise<void> {
        if (!this.#cameMeanwhile && !this.#cancellable.is_cancelled()) {
            this.#sleep = new Gio.Cancellable();
            await pause(this.#ms, this.#sleep);
            this.#sleep = null;
            this.#ms = Math.min(this.#ms * 2, this.#lastMs);
        }
        this.#cameMeanwhile = false;
    }

    /** Ends it; not while {@link next} is awaited. */
    close(): void {
        GObject.signal_handler_disconnect(this.#cancellable, this.#cancelled);
        this.#recheck.close();
        this.#domains?.close();
        this.#ownership?.close();
        if (this.bus) closeQuietly(this.bus);
    }

    #wake(): void {
        if (this.#sleep) this.#sleep.cancel();
        else this.#cameMeanwhile = true;
    }
}

/** Null where there is none: then it is looked for again and again. */
async function sessionBus(cancellable: Gio.Cancellable): Promise<Gio.DBusConnection | null> {
    try {
        return await connectSessionBus(cancellable);
    } catch (error) {
        if (error instanceof MachineError) return null;
        throw error;
    }
}
