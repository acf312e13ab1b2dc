// SPDX-License-Identifier: LGPL-2.1-or-later

/** How far from its time a piece of sound may come, in milliseconds. */
export interface PlayLimits {
    /** What is late by more has a gap before it; whoever plays holds so much ready. */
    readonly lateMs: number;
    /** What would have to wait longer until its end is left out. */
    readonly aheadMs: number;
}

/** When a piece is played. */
export interface Placed {
    readonly startMs: number;
    /** Whether it goes on where the piece before it ended. */
    readonly isContinued: boolean;
}

/** After so long nothing is missing: the voice has paused, and said nothing of it. */
const PAUSE_MS = 500;

/**
 * When each piece of a voice is played. Pieces follow each other without gaps as long as they come
 * in time; of a machine that hurries, what does not fit is left out, so that sound never falls
 * behind.
 */
export class PlaySchedule {
    /** Pieces that came too late for the one before to go over into them. */
    gaps = 0;
    /** Pieces that were left out. */
    dropped = 0;
    readonly #limits: PlayLimits;
    #nextMs: number | null = null;

    constructor(limits: PlayLimits) {
        this.#limits = limits;
    }

    /**
     * The voice pauses: what comes next may be as late as it likes, but does not begin before the
     * last piece has ended.
     */
    pause(nowMs: number): void {
        if (this.#nextMs !== null && this.#nextMs < nowMs) this.#nextMs = null;
    }

    /** Begins anew: what is played next follows nothing. */
    reset(): void {
        this.#nextMs = null;
    }

    /**
     * @param nowMs - on the clock by which is played
     * @param durationMs - of the piece that has come
     * @returns when it is played, or null where it is left out
     */
    place(nowMs: number, durationMs: number): Placed | null {
        const { lateMs, aheadMs } = this.#limits;
        const missingMs = this.#nextMs === null ? 0 : nowMs - this.#nextMs;
        const isLate = missingMs > lateMs;
        if (isLate && missingMs < PAUSE_MS) this.gaps++;
        const isContinued = this.#nextMs !== null && !isLate;
        const startMs = isContinued ? (this.#nextMs ?? nowMs) : nowMs;
        // One piece must fit however long it is, or such a voice would be silent.
        if (startMs > nowMs && startMs + durationMs > nowMs + aheadMs) {
            this.dropped++;
            return null;
        }
        this.#nextMs = startMs + durationMs;
        return { startMs, isContinued };
    }
}
