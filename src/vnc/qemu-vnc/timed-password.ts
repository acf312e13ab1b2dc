// SPDX-License-Identifier: GPL-3.0-or-later
import type { Secret } from '../vnc-server.js';

/** A password that is set while the server runs, and may expire. */
export class TimedPassword implements Secret {
    /** Whether viewers are asked for it at all. */
    readonly isAsked: boolean;
    readonly #now: () => number;
    #password: string | null;
    /** Seconds of the epoch; null: never. */
    #expiry: number | null = null;

    /**
     * @param first - the password at the start; null where it is still to be set
     * @param now - seconds of the epoch
     */
    constructor(isAsked: boolean, first: string | null, now: () => number) {
        this.isAsked = isAsked;
        this.#password = first;
        this.#now = now;
    }

    get password(): string | null {
        return this.isAsked ? (this.#password ?? '') : null;
    }

    get isOpen(): boolean {
        if (!this.isAsked) return true;
        const isFresh = this.#expiry === null || this.#now() < this.#expiry;
        return this.#password !== null && isFresh;
    }

    /** @throws RangeError, in a sentence */
    set(password: string): void {
        if (!this.isAsked)
            throw new RangeError('Viewers are not asked for a password: start with --password.');
        this.#password = password;
    }

    /**
     * Says when it is right no longer.
     *
     * @param time - `now`, `never`, `+SECONDS` or the epoch's seconds
     * @throws RangeError, in a sentence
     */
    expire(time: string): void {
        const [, plus, seconds] = /^(\+?)(\d{1,12})$/.exec(time) ?? [];
        if (time === 'never') this.#expiry = null;
        else if (time === 'now') this.#expiry = this.#now();
        else if (seconds !== undefined)
            this.#expiry = Number(seconds) + (plus === '+' ? this.#now() : 0);
        else throw new RangeError(`“${time}” is no time: write now, never, +SECONDS or SECONDS.`);
    }
}
