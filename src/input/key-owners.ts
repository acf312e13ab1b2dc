// SPDX-License-Identifier: LGPL-2.1-or-later
import { qnumFromEvdev } from './keymap/keymap.js';

/**
 * Whose a key is, from its press to its release: the guest's, the app's around the screen, or
 * nobody's here. It never changes hands in between but for the guest's, which may lose it.
 */
export type KeyOwner = 'guest' | 'app' | 'nobody';

/** Where the guest's keys go, by their qnum. */
export interface KeySink {
    /** A key went down, or repeats. */
    press(qnum: number): void;
    /** Only of a key that is down. */
    release(qnum: number): void;
}

/**
 * Which keys are down, and whose each is.
 *
 * A desktop sends no releases once the focus is gone, and repeats know nothing of who took the
 * press. So whatever the guest still holds is released by us then; and a key that the app took, or
 * that a grab began under, is not the guest's until it was let go.
 */
export class KeyOwners {
    readonly #sink: KeySink;
    /** Keys that are down, by evdev code, in the order in which they went down. */
    readonly #owners = new Map<number, KeyOwner>();
    #kept: ReadonlySet<number> = new Set();

    constructor(sink: KeySink) {
        this.#sink = sink;
    }

    /** @param codes - keys that are never the guest's, nor is what is pressed while one is down */
    keep(codes: ReadonlySet<number>): void {
        this.#kept = codes;
    }

    /** Whether a key is kept from the guest, by itself or by another that is down. */
    #isKept(code: number): boolean {
        if (this.#kept.has(code)) return true;
        return this.#kept.size > 0 && [...this.#owners.keys()].some(down => this.#kept.has(down));
    }

    /**
     * A key that was up went down.
     *
     * @param wanted - whose it is unless it is kept
     * @returns whose it is
     */
    press(code: number, wanted: KeyOwner): KeyOwner {
        const owner = wanted === 'guest' && this.#isKept(code) ? 'nobody' : wanted;
        this.#owners.set(code, owner);
        if (owner === 'guest') this.#send(code);
        return owner;
    }

    /**
     * A key that may be down went down, which makes it a repeat: guests on PS/2 live on these.
     *
     * @returns whose it is; null where it was up, and nothing is done
     */
    repeat(code: number): KeyOwner | null {
        const owner = this.#owners.get(code) ?? null;
        if (owner === 'guest') this.#send(code);
        return owner;
    }

    #send(code: number): void {
        const qnum = qnumFromEvdev(code);
        if (qnum !== null) this.#sink.press(qnum);
    }

    /** A key went up. One that nothing is known of went down elsewhere. */
    release(code: number): void {
        if (this.#owners.get(code) === 'guest') this.#lift(code);
        this.#owners.delete(code);
    }

    #lift(code: number): void {
        const qnum = qnumFromEvdev(code);
        if (qnum !== null) this.#sink.release(qnum);
    }

    /** The guest loses its keys, newest first as fingers lift; they are nobody's until they are up. */
    releaseAll(): void {
        for (const [code, owner] of [...this.#owners].reverse()) {
            if (owner !== 'guest') continue;
            this.#owners.set(code, 'nobody');
            this.#lift(code);
        }
    }

    /** The keyboard is elsewhere: the guest loses its keys, and nothing is known to be down. */
    forgetAll(): void {
        this.releaseAll();
        this.#owners.clear();
    }
}
