// SPDX-License-Identifier: LGPL-2.1-or-later

/**
 * Turns fractional amounts (motion at a fractional scale, parts of a wheel notch) into whole
 * steps without losing any: what is left over counts toward the next.
 */
export class Remainder {
    #rest = 0;

    /** Adds `amount` and takes the whole steps out of the sum, toward zero. */
    take(amount: number): number {
        // A new direction starts at once; the old one's rest would only delay it.
        if (amount * this.#rest < 0) this.#rest = 0;
        const sum = this.#rest + amount;
        const steps = Math.trunc(sum);
        this.#rest = sum - steps;
        return steps === 0 ? 0 : steps;
    }

    reset(): void {
        this.#rest = 0;
    }
}
