// SPDX-License-Identifier: LGPL-2.1-or-later

/** How much a {@link RecordedQueue} keeps, in bytes. */
export interface QueueLimits {
    /** As much is there before the first of it is given: who asks does not do so evenly. */
    readonly startBytes: number;
    /** Of more, the oldest is forgotten: what is heard is never later than that. */
    readonly mostBytes: number;
}

/**
 * What was recorded and not yet asked for. Limits and pieces are whole frames; so is what is given
 * where whole frames are asked for.
 */
export class RecordedQueue {
    readonly #limits: QueueLimits;
    #pieces: Uint8Array[] = [];
    #size = 0;
    #isStarted = false;

    constructor(limits: QueueLimits) {
        this.#limits = limits;
    }

    /** How much is kept. */
    get size(): number {
        return this.#size;
    }

    push(piece: Uint8Array): void {
        this.#pieces.push(piece);
        this.#size += piece.length;
        const { startBytes, mostBytes } = this.#limits;
        // Back to what is kept at the start, so that it is not always the next piece that goes.
        if (this.#size > mostBytes) this.#take(this.#size - startBytes);
    }

    /** @returns up to `size` bytes, none while there is not enough to begin with */
    take(size: number): Uint8Array {
        this.#isStarted ||= this.#size >= this.#limits.startBytes;
        if (!this.#isStarted) return new Uint8Array(0);
        // It has run dry: as much as at first is gathered again.
        if (size > this.#size) this.#isStarted = false;
        return this.#take(Math.min(size, this.#size));
    }

    #take(size: number): Uint8Array {
        const taken = new Uint8Array(size);
        let at = 0;
        while (at < size) {
            const [piece] = this.#pieces;
            if (!piece) break;
            const part = piece.subarray(0, size - at);
            taken.set(part, at);
            at += part.length;
            if (part.length === piece.length) this.#pieces.shift();
            else this.#pieces[0] = piece.subarray(part.length);
        }
        this.#size -= at;
        return taken;
    }

    clear(): void {
        this.#pieces = [];
        this.#size = 0;
        this.#isStarted = false;
    }
}
