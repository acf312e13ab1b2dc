// SPDX-License-Identifier: GPL-3.0-or-later

const MINUTE_MS = 60_000;

/** So many wrong tries in a minute are forgiven from one address. */
export const MAX_FAILURES = 10;

/** Beside these no more addresses are remembered; the oldest is forgotten. */
const MAX_ADDRESSES = 1024;

/** An address has guessed too often. */
export class TooManyTries extends Error {
    override readonly name = 'TooManyTries';
}

/** Counts wrong passwords by where they come from, and shuts out for a while who guesses. */
export class FailedTries {
    readonly #now: () => number;
    readonly #failures = new Map<string, number[]>();

    /** @param now - milliseconds of a clock that never goes back */
    constructor(now: () => number) {
        this.#now = now;
    }

    /** @throws TooManyTries while an address must wait */
    check(address: string): void {
        if (this.#recent(address).length >= MAX_FAILURES) throw new TooManyTries(address);
    }

    failed(address: string): void {
        const failures = [...this.#recent(address), this.#now()];
        this.#failures.delete(address);
        this.#failures.set(address, failures);
        const [oldest] = this.#failures.keys();
        if (this.#failures.size > MAX_ADDRESSES && oldest !== undefined)
            this.#failures.delete(oldest);
    }

    #recent(address: string): number[] {
        const now = this.#now();
        return (this.#failures.get(address) ?? []).filter(at => now - at < MINUTE_MS);
    }
}
