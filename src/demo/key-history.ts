// SPDX-License-Identifier: LGPL-2.1-or-later
import { keyName } from './key-names.js';

/** As many events as a line holds. */
const SHOWN = 6;

/** Which keys are down, and what happened last. */
export class KeyHistory {
    #down = new Set<number>();
    #events: string[] = [];

    /** @returns whether it went down just now; false for the repeat of one that is down */
    press(qnum: number): boolean {
        const isNew = !this.#down.has(qnum);
        this.#down.add(qnum);
        this.#note(`${keyName(qnum)} ${isNew ? 'down' : 'again'}`);
        return isNew;
    }

    release(qnum: number): void {
        this.#down.delete(qnum);
        this.#note(`${keyName(qnum)} up`);
    }

    #note(event: string): void {
        this.#events = [...this.#events, event].slice(-SHOWN);
    }

    /** The latest events, the newest first. */
    get events(): string {
        return [...this.#events].reverse().join(', ');
    }

    /** Names of the keys that are down, in the order in which they went down. */
    get held(): string {
        return [...this.#down].map(keyName).join(' ');
    }
}
