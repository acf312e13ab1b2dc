// SPDX-License-Identifier: LGPL-2.1-or-later
import GLib from 'gi://GLib?version=2.0';

import type { Selection } from './clipboard.js';

/**
 * Counts the grabs of each selection, so that of two that cross on the way both sides keep the
 * same one: a grab counts from the serial of the newest one seen, and Register sets both sides
 * to 0.
 */
export class GrabSerials {
    readonly #newest = new Map<Selection, number>();

    reset(): void {
        this.#newest.clear();
    }

    /** @returns the serial of a grab of our own */
    next(selection: Selection): number {
        const serial = Math.min(this.#newestOf(selection) + 1, GLib.MAXUINT32);
        this.#newest.set(selection, serial);
        return serial;
    }

    /**
     * Takes the serial of a grab of the other side's.
     *
     * @param equalCounts - whether it wins over a grab of ours that it crossed: the viewer's does
     * @returns whether it is newer than all before of its selection
     */
    take(selection: Selection, serial: number, equalCounts: boolean): boolean {
        const newest = this.#newestOf(selection);
        if (serial < newest || (serial === newest && !equalCounts)) return false;
        this.#newest.set(selection, serial);
        return true;
    }

    #newestOf(selection: Selection): number {
        return this.#newest.get(selection) ?? 0;
    }
}
