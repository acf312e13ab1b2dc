// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

import { frameBytes, type AudioFormat, type AudioVolume } from '../../src/display1/audio-checks.js';
import type { AudioInHandler, AudioOutHandler } from '../../src/display1/audio-listeners.js';
import type { Heard } from './peer.js';

/** Signed samples of 16 bits, little-endian. */
export function samplesOf(bytes: GLib.Bytes): Int16Array {
    const array = bytes.toArray();
    return new Int16Array(array.slice().buffer);
}

/**
 * The frequency of a sine wave by its rising crossings of zero, and its peak. What is before the
 * first and after the last crossing does not count, so silence around it does no harm.
 */
export function measure(samples: ArrayLike<number>, step: number, rate: number): Heard {
    let peak = 0;
    let crossings = 0;
    let first = 0;
    let last = 0;
    for (let i = step; i < samples.length; i += step) {
        const sample = samples[i] ?? 0;
        peak = Math.max(peak, Math.abs(sample));
        if ((samples[i - step] ?? 0) >= 0 || sample < 0) continue;
        if (crossings++ === 0) first = i;
        last = i;
    }
    if (crossings < 2) return { peak, frequency: 0 };
    return { peak, frequency: ((crossings - 1) * rate * step) / (last - first) };
}

/** Hears what a machine plays, and speaks when it records. */
export class Ear implements AudioOutHandler, AudioInHandler {
    /** Of all voices, in the order of their Init. */
    readonly formats: AudioFormat[] = [];
    readonly volumes: AudioVolume[] = [];
    readonly switched: boolean[] = [];
    ended = 0;
    reads = 0;

    #voices = new Map<bigint, AudioFormat>();
    #samples: number[] = [];
    #tone = { frequency: 0, peak: 0, phase: 0 };

    /** What to say when it is asked: a sine wave on all channels. */
    speak(frequency: number, peak: number): void {
        this.#tone = { frequency, peak, phase: 0 };
    }

    get frames(): number {
        return this.#samples.length;
    }

    /** The volumes without the machine's numbers of its voices. */
    get plainVolumes(): readonly Omit<AudioVolume, 'id'>[] {
        return this.volumes.map(({ isMuted, channels }) => ({ isMuted, channels }));
    }

    forget(): void {
        this.#samples = [];
    }

    /** The first channel of all that was heard. */
    heard(): Heard {
        return measure(this.#samples, 1, this.formats.at(-1)?.frequency ?? 0);
    }

    init = (id: bigint, format: AudioFormat): void => {
        this.#voices.set(id, format);
        this.formats.push(format);
    };
    fini = (id: bigint): void => {
        if (this.#voices.delete(id)) this.ended++;
    };
    setEnabled = (_id: bigint, isEnabled: boolean): void => {
        this.switched.push(isEnabled);
    };
    setVolume = (volume: AudioVolume): void => {
        this.volumes.push(volume);
    };
    closed = (): void => {
        // The machine has ended; whoever waits for something will say so.
    };

    write = (id: bigint, bytes: GLib.Bytes): void => {
        const channels = this.#voices.get(id)?.channels ?? 1;
        const samples = samplesOf(bytes);
        for (let i = 0; i < samples.length; i += channels) this.#samples.push(samples[i] ?? 0);
    };

    read = (id: bigint, size: number): GLib.Bytes => {
        this.reads++;
        const format = this.#voices.get(id);
        if (!format) throw new Error('the machine records with a voice that it did not name');
        const frames = Math.floor(size / frameBytes(format));
        const samples = new Int16Array(frames * format.channels);
        const step = (2 * Math.PI * this.#tone.frequency) / format.frequency;
        for (let i = 0; i < samples.length; i++) {
            samples[i] = Math.round(this.#tone.peak * Math.sin(this.#tone.phase));
            if ((i + 1) % format.channels === 0) this.#tone.phase += step;
        }
        return new GLib.Bytes(new Uint8Array(samples.buffer));
    };
}
