// SPDX-License-Identifier: LGPL-2.1-or-later

/**
 * Gives each finger on the screen a slot of the guest's: the lowest free one, since QEMU has few
 * (10) and the desktop's own numbers grow without bound.
 */
export class TouchSlots<Finger> {
    readonly #slots = new Map<Finger, number>();

    /** @returns null where all slots are taken: this finger the guest never sees */
    begin(finger: Finger, maxSlots: number): number | null {
        const known = this.#slots.get(finger);
        if (known !== undefined) return known;
        const taken = new Set(this.#slots.values());
        for (let slot = 0; slot < maxSlots; slot++) {
            if (taken.has(slot)) continue;
            this.#slots.set(finger, slot);
            return slot;
        }
        return null;
    }

    /** The slot of a finger that is down; null for one that the guest does not see. */
    slotOf(finger: Finger): number | null {
        return this.#slots.get(finger) ?? null;
    }

    /** The finger was lifted. @returns its slot, which is free now */
    end(finger: Finger): number | null {
        const slot = this.slotOf(finger);
        this.#slots.delete(finger);
        return slot;
    }

    /** Forgets all fingers and gives their slots. */
    endAll(): number[] {
        const slots = [...this.#slots.values()];
        this.#slots.clear();
        return slots;
    }
}
