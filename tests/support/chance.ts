// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

/** Chance that can be had again: a run says its seed, and `$VITRINE_SEED` gives it the same. */
export class Chance {
    readonly seed: number;
    #state: number;

    constructor() {
        this.seed = Number(GLib.getenv('VITRINE_SEED') ?? GLib.get_real_time() % 0x7fffffff);
        this.#state = this.seed;
    }

    /** A whole number from 0 to below `limit`, by the generator of Numerical Recipes. */
    below(limit: number): number {
        this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
        return Math.floor((this.#state / 0x1_0000_0000) * limit);
    }

    pick<T>(things: readonly T[]): T {
        const thing = things[this.below(things.length)];
        if (thing === undefined) throw new Error('nothing to choose from');
        return thing;
    }

    /** The same things in another order. */
    shuffle<T>(things: readonly T[]): T[] {
        const keyed = things.map(thing => ({ thing, key: this.below(0x1_0000_0000) }));
        return keyed.sort((a, b) => a.key - b.key).map(({ thing }) => thing);
    }
}
