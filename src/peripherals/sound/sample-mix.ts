// SPDX-License-Identifier: LGPL-2.1-or-later

/** How much of the mix is kept until it is given away, in seconds. */
const KEPT_S = 2;

const LOWEST = -0x8000;
const HIGHEST = 0x7fff;

/** Adds up streams of 16-bit samples, each of which brings its pieces in its own time. */
export class SampleMix {
    readonly #channels: number;
    readonly #ring: Int32Array;
    readonly #ringFrames: number;
    #given = 0;

    constructor(frequency: number, channels: number) {
        this.#channels = channels;
        this.#ringFrames = frequency * KEPT_S;
        this.#ring = new Int32Array(this.#ringFrames * channels);
    }

    /** How many frames were given away: the first one that can still be added to. */
    get given(): number {
        return this.#given;
    }

    /**
     * Adds samples at a frame. What is before {@link given} has come too late, and what is further
     * ahead than is kept is left out.
     *
     * @returns the frame after the last one
     */
    add(samples: Int16Array, startFrame: number): number {
        const start = startFrame * this.#channels;
        const first = Math.max(this.#given * this.#channels - start, 0);
        const end = (this.#given + this.#ringFrames) * this.#channels - start;
        for (let i = first; i < Math.min(samples.length, end); i++) {
            const at = (start + i) % this.#ring.length;
            this.#ring[at] = (this.#ring[at] ?? 0) + (samples[i] ?? 0);
        }
        return startFrame + Math.floor(samples.length / this.#channels);
    }

    /** Gives the mix up to a frame away, or a part of it where that is further than is kept. */
    give(untilFrame: number): Int16Array {
        const frames = Math.min(Math.max(untilFrame - this.#given, 0), this.#ringFrames);
        const samples = new Int16Array(frames * this.#channels);
        const start = this.#given * this.#channels;
        for (let i = 0; i < samples.length; i++) {
            const at = (start + i) % this.#ring.length;
            samples[i] = Math.min(Math.max(this.#ring[at] ?? 0, LOWEST), HIGHEST);
            this.#ring[at] = 0;
        }
        this.#given += frames;
        return samples;
    }
}
