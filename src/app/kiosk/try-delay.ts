// SPDX-License-Identifier: GPL-3.0-or-later

/** So many wrong passwords cost no time: a person mistypes. */
const FORGIVEN = 2;

/** What the first one beyond costs; each further one costs twice as much, up to the longest. */
const FIRST_MS = 5000;
const LONGEST_MS = 300_000;

/**
 * How long whoever gave wrong passwords has to wait for the next try. At one keyboard there are no
 * others whom a longer and longer wait would shut out, unlike on a network.
 */
export class TryDelay {
    readonly #now: () => number;
    #failures = 0;
    #until = 0;

    /** @param now - milliseconds of a clock that never goes back */
    constructor(now: () => number) {
        this.#now = now;
    }

    /** Milliseconds until the next try; 0 for at once. */
    get waitMs(): number {
        return Math.max(0, this.#until - this.#now());
    }

    failed(): void {
        this.#failures++;
        const beyond = this.#failures - FORGIVEN;
        if (beyond <= 0) return;
        this.#until = this.#now() + Math.min(FIRST_MS * 2 ** (beyond - 1), LONGEST_MS);
    }
}
