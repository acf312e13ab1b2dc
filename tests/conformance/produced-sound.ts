// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

import type { AudioFormat } from '../../src/display1/audio-checks.js';
import type {
    ProducedAudio,
    ProducedInVoice,
    ProducedOutVoice,
} from '../../src/display1/produced-audio.js';
import { until } from '../support/main-loop.js';
import { measure, samplesOf } from './ear.js';
import type { Heard } from './peer.js';

const CHANNELS = 2;
const PEAK = 16_000;

/** As many frames as the property NSamples says. */
const CHUNK = 480;

function formatOf(rate: number): AudioFormat {
    return {
        bits: 16,
        isSigned: true,
        isFloat: false,
        frequency: rate,
        channels: CHANNELS,
        isBigEndian: false,
    };
}

/** Something that plays or records, and the rate at which it does. */
interface Opened<T> {
    readonly voice: T;
    readonly rate: number;
}

/** The sound of a machine of our own: a voice to each direction, opened anew for another rate. */
export class ProducedSound {
    #out: Opened<ProducedOutVoice> | null = null;
    #in: Opened<ProducedInVoice> | null = null;

    constructor(private readonly audio: ProducedAudio) {}

    async #outAt(rate: number): Promise<ProducedOutVoice> {
        await until(() => this.audio.outListeners > 0, 'a listener');
        if (this.#out?.rate !== rate) {
            this.#out?.voice.close();
            this.#out = { voice: this.audio.openOut(formatOf(rate)), rate };
        }
        return this.#out.voice;
    }

    async #inAt(rate: number): Promise<ProducedInVoice> {
        await until(() => this.audio.inListeners > 0, 'a microphone');
        if (this.#in?.rate !== rate) {
            this.#in?.voice.close();
            this.#in = { voice: this.audio.openIn(formatOf(rate)), rate };
        }
        return this.#in.voice;
    }

    async play(frequency: number, milliseconds: number, rate: number): Promise<void> {
        const voice = await this.#outAt(rate);
        voice.setEnabled(true);
        const total = Math.round((rate * milliseconds) / 1000);
        for (let start = 0; start < total; start += CHUNK) {
            const samples = new Int16Array(CHUNK * CHANNELS);
            for (let i = 0; i < samples.length; i++) {
                const frame = start + Math.floor(i / CHANNELS);
                samples[i] = Math.round(PEAK * Math.sin((2 * Math.PI * frequency * frame) / rate));
            }
            voice.write(new GLib.Bytes(new Uint8Array(samples.buffer)));
        }
        voice.setEnabled(false);
    }

    async record(milliseconds: number, rate: number): Promise<readonly Heard[]> {
        const voice = await this.#inAt(rate);
        voice.setEnabled(true);
        const wanted = Math.round((rate * milliseconds) / 1000) * CHANNELS;
        const samples: number[] = [];
        while (samples.length < wanted) {
            const bytes = await voice.read(CHUNK * CHANNELS * 2);
            if (bytes.get_size() === 0) throw new Error('the microphone says nothing');
            samples.push(...samplesOf(bytes));
        }
        voice.setEnabled(false);
        return Array.from({ length: CHANNELS }, (_, channel) =>
            measure(samples.slice(channel), CHANNELS, rate),
        );
    }

    async setVolume(direction: 'out' | 'in', level: number, isMuted: boolean): Promise<void> {
        const rate = (direction === 'out' ? this.#out?.rate : this.#in?.rate) ?? 48_000;
        const voice = direction === 'out' ? await this.#outAt(rate) : await this.#inAt(rate);
        const volume = Math.round(level * 255);
        voice.setVolume(isMuted, [volume, volume]);
    }
}
