// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';

import type { Chardev } from '../display1/chardev.js';
import { errorText } from '../machine/errors.js';
import { pause } from '../machine/time-limit.js';
import { Serial, SerialInUse } from '../peripherals/serial.js';

/** After each piece of at most 64 KiB, so that a machine cannot keep us busy. */
const PACE_MS = 10;

/** How often a stream that somebody has is asked for: peer to peer a machine does not say when. */
const ASK_AGAIN_MS = 1000;

/** So many keys are kept while the stream is being taken. */
const MOST_EARLY = 1024;

/** Who wants a stream. */
export interface StreamWanter {
    /** What came; no more is read until this resolves. */
    received(bytes: Uint8Array): Promise<void>;
    /** Why the stream is not ours, in a sentence; null once it is, or nobody wants it. */
    missed(why: string | null): void;
}

/**
 * A chardev's stream, which a machine gives to one program only: ours while it is wanted, once
 * nobody else has it.
 */
export class WantedStream {
    readonly #chardev: Chardev;
    readonly #wanter: StreamWanter;
    #serial: Serial | null = null;
    #isPatient = false;
    /** What is to be sent once the stream is ours; null where it is, or is not coming at once. */
    #early: Uint8Array[] | null = null;
    /** Cancelled when it is not wanted any more. */
    #wish: Gio.Cancellable | null = null;

    constructor(chardev: Chardev, wanter: StreamWanter) {
        this.#chardev = chardev;
        this.#wanter = wanter;
    }

    /** Whether what is sent gets there: it is ours, or is just being taken. */
    get takesBytes(): boolean {
        return this.#serial !== null || this.#early !== null;
    }

    /**
     * Takes the stream; does nothing while that is under way.
     *
     * @param isPatient - whether it is asked for until it can be had
     */
    want(isPatient: boolean): void {
        this.#isPatient = isPatient;
        if (this.#wish) return;
        this.#wish = new Gio.Cancellable();
        this.#early = [];
        void this.#take(this.#wish);
    }

    async #take(wish: Gio.Cancellable): Promise<void> {
        let last: string | null = null;
        while (!wish.is_cancelled()) {
            try {
                await this.#open(wish);
                return;
            } catch (error) {
                if (wish.is_cancelled()) return;
                this.#early = null;
                const why = error instanceof SerialInUse ? error.message : errorText(error);
                if (why !== last) this.#wanter.missed(why);
                last = why;
            }
            if (!this.#isPatient) {
                this.#leave();
                return;
            }
            await pause(ASK_AGAIN_MS, wish);
        }
    }

    async #open(wish: Gio.Cancellable): Promise<void> {
        const watcher = {
            received: async (bytes: Uint8Array) => {
                await this.#wanter.received(bytes);
                await pause(PACE_MS, wish);
            },
            ended: () => {
                // Not taken back by itself, or two programs would fight for it.
                this.#leave();
                this.#wanter.missed('The line was closed; any key opens it again.');
            },
        };
        const serial = await Serial.open(this.#chardev, watcher, wish);
        if (wish.is_cancelled()) {
            serial.close();
            return;
        }
        this.#serial = serial;
        for (const bytes of this.#early ?? []) serial.send(bytes);
        this.#early = null;
        this.#wanter.missed(null);
    }

    /** Sends bytes; they are lost where the stream does not take them. */
    send(bytes: Uint8Array): void {
        if (this.#serial) this.#serial.send(bytes);
        else if (this.#early && this.#early.length < MOST_EARLY) this.#early.push(bytes);
    }

    #leave(): void {
        this.#wish?.cancel();
        this.#wish = null;
        this.#early = null;
        this.#serial?.close();
        this.#serial = null;
    }

    /** Lets go of the stream, for others to have it. */
    unwant(): void {
        if (!this.#wish) return;
        this.#leave();
        this.#wanter.missed(null);
    }
}
