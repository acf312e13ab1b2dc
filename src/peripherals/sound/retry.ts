// SPDX-License-Identifier: LGPL-2.1-or-later
import GLib from 'gi://GLib?version=2.0';

const FIRST_MS = 500;
const LONGEST_MS = 10_000;

/** Tries again what failed, each time after a longer pause. */
export class Retry {
    #pauseMs = FIRST_MS;
    #source = 0;
    readonly #again: () => void;

    constructor(again: () => void) {
        this.#again = again;
    }

    later(): void {
        if (this.#source !== 0) return;
        this.#source = GLib.timeout_add(GLib.PRIORITY_DEFAULT, this.#pauseMs, () => {
            this.#source = 0;
            this.#again();
            return GLib.SOURCE_REMOVE;
        });
        this.#pauseMs = Math.min(this.#pauseMs * 2, LONGEST_MS);
    }

    /** It works: the next failure is tried again soon. */
    succeeded(): void {
        this.#pauseMs = FIRST_MS;
    }

    close(): void {
        if (this.#source !== 0) GLib.source_remove(this.#source);
        this.#source = 0;
    }
}
