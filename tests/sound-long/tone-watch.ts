// SPDX-License-Identifier: GPL-3.0-or-later

const CHANNELS = 2;

/** A period may be so much shorter or longer than it should, by samples that lie between. */
const PERIOD_SLACK = 0.2;

/** A tone that has not crossed zero for so many periods has stopped. */
const MISSING_PERIODS = 4;

/** So far below zero a wave has been before it crosses: a resampler rings where sound is broken. */
const SWING = 1000;

/** What is broken again within so many periods is still the same break. */
const ONE_BREAK_PERIODS = 10;

/** The rising crossings of zero in one channel. */
class Crossings {
    #before = 0;
    #wasBelow = false;

    /** @returns where between the frame before and this one it crosses; null where it does not */
    take(sample: number): number | null {
        const before = this.#before;
        this.#before = sample;
        if (sample < -SWING) this.#wasBelow = true;
        if (!this.#wasBelow || before >= 0 || sample < 0) return null;
        this.#wasBelow = false;
        return -sample / (sample - before);
    }
}

/**
 * Watches a tone that goes on for minutes: its breaks on the first channel, and the times of the
 * marks that a wave of one period a second makes on the second.
 */
export class ToneWatch {
    /** Places where a period has not its length: something was left out, put in, or replaced. */
    breaks = 0;
    /** Frames of the breaks that are longer than a few periods: silence. */
    silentFrames = 0;
    /** When each mark passed, in microseconds. */
    readonly marksUs: number[] = [];
    readonly #period: number;
    readonly #tone = new Crossings();
    readonly #marks = new Crossings();
    #frame = 0;
    #lastCrossing: number | null = null;
    #lastBreak = -Infinity;

    /**
     * @param rate - frames a second
     * @param frequency - of the tone
     */
    constructor(
        private readonly rate: number,
        frequency: number,
    ) {
        this.#period = rate / frequency;
    }

    /**
     * @param samples - both channels, interleaved
     * @param timeUs - when frame `timedFrame` of the piece passed
     */
    take(samples: Int16Array, timeUs: number, timedFrame: number): void {
        for (let at = 0; at + 1 < samples.length; at += CHANNELS) {
            const crossing = this.#tone.take(samples[at] ?? 0);
            if (crossing !== null) this.#crossed(this.#frame + crossing);
            const mark = this.#marks.take(samples[at + 1] ?? 0);
            if (mark !== null) {
                const frames = at / CHANNELS + mark - timedFrame;
                this.marksUs.push(timeUs + (frames * 1e6) / this.rate);
            }
            this.#frame++;
        }
    }

    #crossed(at: number): void {
        const periods = this.#lastCrossing === null ? 1 : (at - this.#lastCrossing) / this.#period;
        this.#lastCrossing = at;
        if (Math.abs(periods - 1) <= PERIOD_SLACK) return;
        if (at - this.#lastBreak > ONE_BREAK_PERIODS * this.#period) this.breaks++;
        this.#lastBreak = at;
        if (periods > MISSING_PERIODS)
            this.silentFrames += Math.round((periods - 1) * this.#period);
    }
}

/** For each mark that was written, how long after it one was heard, in milliseconds. */
export function latenciesMs(written: readonly number[], heard: readonly number[]): number[] {
    // Half a period: a later one belongs to the next mark.
    const mostUs = 500_000;
    return written.flatMap(writtenUs => {
        const heardUs = heard.find(us => us >= writtenUs);
        return heardUs !== undefined && heardUs - writtenUs < mostUs
            ? [(heardUs - writtenUs) / 1000]
            : [];
    });
}
