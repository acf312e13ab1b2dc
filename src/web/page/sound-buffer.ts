// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was heard of and is not played yet. It knows no browser, so that it is tested by itself.

/** So much is waited for before anything is played, so that the next piece may be late. */
const FIRST_TARGET_MS = 60;
const MOST_TARGET_MS = 240;
/** By so much more is waited for each time a piece came too late. */
const STEP_MS = 30;

/** What waits beyond the target: more than this is left out, or it would be heard ever later. */
const SLACK_MS = 150;

/** A piece that comes so soon after silence was late; one that comes later begins something new. */
const LATE_MS = 300;

const FULL_SCALE = 0x8000;

/** Samples that wait to be played: never for long, and with as few gaps as the line allows. */
export class SoundBuffer {
    readonly #channels: number;
    readonly #framesPerMs: number;
    /** Interleaved. */
    readonly #ring: Int16Array;
    readonly #capacity: number;
    #first = 0;
    #waiting = 0;
    #targetMs = FIRST_TARGET_MS;
    #isPlaying = false;
    /** Frames of silence since the last sound; more than matter at the beginning. */
    #silence = Number.MAX_SAFE_INTEGER;

    /** @param rate - frames a second */
    constructor(rate: number, channels: number) {
        this.#channels = channels;
        this.#framesPerMs = rate / 1000;
        this.#capacity = Math.ceil((MOST_TARGET_MS + SLACK_MS) * this.#framesPerMs);
        this.#ring = new Int16Array(this.#capacity * channels);
    }

    /** How much waits. */
    get waitingMs(): number {
        return this.#waiting / this.#framesPerMs;
    }

    /** Takes a piece, interleaved. */
    push(samples: Int16Array): void {
        if (this.#isLate) this.#targetMs = Math.min(MOST_TARGET_MS, this.#targetMs + STEP_MS);
        const frames = Math.floor(samples.length / this.#channels);
        // Of a piece that is longer than all there is place for the end counts.
        for (let frame = Math.max(0, frames - this.#capacity); frame < frames; frame++)
            this.#pushFrame(samples, frame * this.#channels);
        const excess = this.#waiting - Math.ceil((this.#targetMs + SLACK_MS) * this.#framesPerMs);
        if (excess > 0) this.#skip(this.#waiting - Math.ceil(this.#targetMs * this.#framesPerMs));
    }

    get #isLate(): boolean {
        const isSoon = this.#silence < LATE_MS * this.#framesPerMs;
        return !this.#isPlaying && this.#waiting === 0 && isSoon;
    }

    #pushFrame(samples: Int16Array, from: number): void {
        if (this.#waiting === this.#capacity) this.#skip(1);
        const to = ((this.#first + this.#waiting) % this.#capacity) * this.#channels;
        for (let channel = 0; channel < this.#channels; channel++)
            this.#ring[to + channel] = samples[from + channel] ?? 0;
        this.#waiting++;
    }

    #skip(frames: number): void {
        this.#first = (this.#first + frames) % this.#capacity;
        this.#waiting -= frames;
    }

    /** Fills what is played next, an array for each channel; silence where there is too little. */
    pull(outputs: readonly Float32Array[]): void {
        const length = outputs[0]?.length ?? 0;
        if (!this.#isPlaying) this.#isPlaying = this.waitingMs >= this.#targetMs;
        const frames = this.#isPlaying ? Math.min(length, this.#waiting) : 0;
        for (const [channel, output] of outputs.entries()) {
            // One channel is heard on both sides.
            const from = Math.min(channel, this.#channels - 1);
            for (let frame = 0; frame < frames; frame++) {
                const at = ((this.#first + frame) % this.#capacity) * this.#channels + from;
                output[frame] = (this.#ring[at] ?? 0) / FULL_SCALE;
            }
            output.fill(0, frames);
        }
        this.#skip(frames);
        if (frames < length) this.#isPlaying = false;
        this.#silence = frames > 0 ? length - frames : this.#silence + length;
    }
}
