// SPDX-License-Identifier: LGPL-2.1-or-later

import { MODIFIER_KEYS } from './named-keys.js';

/**
 * The keys of a chord such as `Control_L+Alt_L`, as evdev codes; null where it is not one of
 * modifier keys alone (a shortcut such as `<Control><Alt>g` is none).
 */
export function parseModifierChord(text: string): readonly number[] | null {
    const keys = text.split('+').map(name => MODIFIER_KEYS[name.trim()]);
    const known = keys.filter(key => key !== undefined);
    return known.length === keys.length && new Set(known).size === keys.length ? known : null;
}

/**
 * Sees when a person presses some modifier keys together and lets go of them, with nothing else
 * between: that frees the keyboard, while Ctrl+Alt+Del and Ctrl+Alt+click belong to the guest.
 */
export class ReleaseChord {
    readonly #keys: ReadonlySet<number>;
    readonly #down = new Set<number>();
    /** Whether all keys were down together. */
    #isComplete = false;
    /** Whether something else came while any of the keys was down. */
    #isSpoilt = false;
    /** Other keys that are down: a chord begun under them is none. */
    readonly #others = new Set<number>();

    /** @param keys - evdev codes; none is a chord that never fires */
    constructor(keys: readonly number[]) {
        this.#keys = new Set(keys);
    }

    press(key: number): void {
        if (!this.#keys.has(key)) {
            this.#others.add(key);
            this.spoil();
            return;
        }
        if (this.#down.size === 0) this.#isSpoilt = this.#others.size > 0;
        this.#down.add(key);
        this.#isComplete ||= this.#down.size === this.#keys.size;
    }

    /** @returns whether this was the end of the chord */
    release(key: number): boolean {
        this.#others.delete(key);
        if (!this.#down.delete(key) || this.#down.size > 0) return false;
        const fires = this.#isComplete && !this.#isSpoilt;
        this.#isComplete = false;
        return fires;
    }

    /** A button, the wheel or a finger came: what is being held is meant for the guest. */
    spoil(): void {
        this.#isSpoilt = true;
    }

    /** The keyboard was elsewhere meanwhile: nothing is known to be down. */
    reset(): void {
        this.#down.clear();
        this.#others.clear();
        this.#isComplete = false;
        this.#isSpoilt = false;
    }
}
