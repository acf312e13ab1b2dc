// SPDX-License-Identifier: GPL-3.0-or-later

/** Of full scale: less is silence, such as what a resampler leaves. */
const AUDIBLE = 200;

/** A period may be so much shorter or longer than it should, by samples that lie between. */
const PERIOD_SLACK = 0.2;

/** What a resampler leaves at the edges of a tone that is cut off is not the tone's. */
const EDGE_PERIODS = 3;

/** A busy computer breaks a tone here and there; one that crackles is our fault. */
export const MOST_BREAKS = 5;

/** What is to be known of a tone that was recorded. */
export interface ToneReport {
    /** Its first frame; -1 where nothing is heard. */
    readonly first: number;
    readonly last: number;
    readonly peak: number;
    /** By the crossings of zero in its middle; 0 where there are too few. */
    readonly frequency: number;
    /** Places where a period of the tone has not its length: something is missing, or too much. */
    readonly breaks: number;
}

/** So far below zero a wave has been before it crosses: a resampler rings where sound is broken. */
const SWING = 1000;

function crossingsOf(samples: Int16Array, first: number, last: number): number[] {
    const crossings: number[] = [];
    let wasBelow = false;
    for (let i = first + 1; i <= last; i++) {
        const [before, here] = [samples[i - 1] ?? 0, samples[i] ?? 0];
        wasBelow ||= before < -SWING;
        if (!wasBelow || before >= 0 || here < 0) continue;
        wasBelow = false;
        // Where between the two frames.
        crossings.push(i - here / (here - before));
    }
    return crossings;
}

function median(values: readonly number[]): number {
    return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** Looks at a tone of one frequency with silence around it. */
export function reportTone(samples: Int16Array, rate: number): ToneReport {
    const first = samples.findIndex(sample => Math.abs(sample) > AUDIBLE);
    const last = samples.findLastIndex(sample => Math.abs(sample) > AUDIBLE);
    const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
    const crossings = crossingsOf(samples, first, last);
    const periods = crossings.slice(1).map((at, index) => at - (crossings[index] ?? 0));
    const period = median(periods);
    const inner = periods.slice(EDGE_PERIODS, -EDGE_PERIODS);
    const breaks = inner.filter(one => Math.abs(one / period - 1) > PERIOD_SLACK).length;
    return { first, last, peak, frequency: period > 0 ? rate / period : 0, breaks };
}

/** How much of a frequency is in there, as the peak of a sine wave would be (Goertzel's way). */
export function peakAt(samples: Int16Array, rate: number, frequency: number): number {
    const turn = 2 * Math.cos((2 * Math.PI * frequency) / rate);
    let [one, two] = [0, 0];
    for (const sample of samples) [one, two] = [sample + turn * one - two, one];
    const power = one * one + two * two - turn * one * two;
    return (2 * Math.sqrt(Math.max(power, 0))) / Math.max(samples.length, 1);
}
