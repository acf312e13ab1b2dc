// SPDX-License-Identifier: GPL-3.0-or-later

/** What may be on its way before anything is known of the way. */
const FIRST_WINDOW = 64 * 1024;
const SMALLEST_WINDOW = 16 * 1024;
const LARGEST_WINDOW = 16 * 1024 * 1024;

/** A way that takes this much longer than it can has a queue on it. */
const QUEUE_FACTOR = 1.5;
const QUEUE_MS = 10;

/** Ways change; the shortest time is measured anew after so many answers. */
const REMEMBERED_ANSWERS = 64;

interface Sent {
    readonly id: number;
    readonly at: number;
    readonly bytes: number;
}

/**
 * How much may be on the way to a viewer that answers fences: enough to keep the way full, and no
 * more, or what is sent is old when it comes. The window grows while answers come as fast as they
 * can, and shrinks when they come later, for then they wait in a queue.
 */
export class FlowControl {
    readonly #now: () => number;
    #window = FIRST_WINDOW;
    #sent: Sent[] = [];
    #inFlight = 0;
    #nextId = 0;
    #shortestMs = Infinity;
    #answers = 0;

    /** @param now - milliseconds of a clock that never goes back */
    constructor(now: () => number) {
        this.#now = now;
    }

    get mayBeSent(): boolean {
        return this.#inFlight < this.#window;
    }

    /** Bytes that the viewer has not answered for. */
    get inFlight(): number {
        return this.#inFlight;
    }

    /** An update was sent. @returns the number that the fence after it is to carry */
    sent(bytes: number): number {
        const id = this.#nextId;
        this.#nextId = (this.#nextId + 1) >>> 0;
        this.#sent.push({ id, at: this.#now(), bytes });
        this.#inFlight += bytes;
        return id;
    }

    /** The viewer has answered a fence; answers come in order, and unknown ones count for nothing. */
    answered(id: number): void {
        const index = this.#sent.findIndex(sent => sent.id === id);
        const sent = this.#sent[index];
        if (!sent) return;
        for (const { bytes } of this.#sent.splice(0, index + 1)) this.#inFlight -= bytes;
        this.#adjust(this.#now() - sent.at, sent.bytes);
    }

    #adjust(tookMs: number, bytes: number): void {
        if (++this.#answers > REMEMBERED_ANSWERS) {
            this.#answers = 0;
            this.#shortestMs = tookMs;
        }
        this.#shortestMs = Math.min(this.#shortestMs, tookMs);
        const isQueued = tookMs > this.#shortestMs * QUEUE_FACTOR + QUEUE_MS;
        const wanted = isQueued ? this.#window * 0.75 : this.#window + bytes;
        this.#window = Math.min(LARGEST_WINDOW, Math.max(SMALLEST_WINDOW, wanted));
    }
}
