// SPDX-License-Identifier: LGPL-2.1-or-later
import GLib from 'gi://GLib?version=2.0';

/**
 * When to look again after something came that may turn into a machine: QEMU connects to its bus
 * early and takes its name once its devices are there, which a slow disk may put off.
 */
const DELAYS_MS = [300, 1000, 3000] as const;

/** One delay's timer, and whether something came while it ran. */
interface Slot {
    readonly ms: number;
    source: number;
    again: boolean;
}

/**
 * Calls back at 0.3, 1 and 3 s after a trigger. However many triggers come, each delay has one
 * timer at a time, which starts anew when it is over if there was a trigger meanwhile: so the last
 * of a flood gets all its calls too, and no flood makes more than five calls a second.
 */
export class Recheck {
    readonly #slots: readonly Slot[] = DELAYS_MS.map(ms => ({ ms, source: 0, again: false }));
    readonly #callback: () => void;

    constructor(callback: () => void) {
        this.#callback = callback;
    }

    trigger(): void {
        for (const slot of this.#slots) {
            if (slot.source === 0) this.#start(slot);
            else slot.again = true;
        }
    }

    /** Ends all timers. */
    close(): void {
        for (const slot of this.#slots) {
            if (slot.source !== 0) GLib.source_remove(slot.source);
            slot.source = 0;
        }
    }

    #start(slot: Slot): void {
        slot.again = false;
        slot.source = GLib.timeout_add(GLib.PRIORITY_DEFAULT, slot.ms, () => {
            slot.source = 0;
            if (slot.again) this.#start(slot);
            this.#callback();
            return GLib.SOURCE_REMOVE;
        });
    }
}
