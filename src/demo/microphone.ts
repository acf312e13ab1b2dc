// SPDX-License-Identifier: LGPL-2.1-or-later
import GLib from 'gi://GLib?version=2.0';

import type { ProducedAudio, ProducedInVoice } from '../display1/produced-audio.js';
import { SOUND_FORMAT } from './tone.js';

const INTERVAL_MS = 50;
const FRAME_BYTES = 4;
const READ_BYTES = (SOUND_FORMAT.frequency * INTERVAL_MS * FRAME_BYTES) / 1000;

/** What stands for silence, in decibels of full scale. */
export const SILENCE_DB = -60;

/** The loudest of 16-bit samples, in decibels of full scale, {@link SILENCE_DB} at least. */
export function levelOf(bytes: Uint8Array): number {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let peak = 0;
    for (let at = 0; at + 1 < bytes.length; at += 2)
        peak = Math.max(peak, Math.abs(view.getInt16(at, true)));
    return Math.max(SILENCE_DB, 20 * Math.log10(peak / 32_768));
}

/** Listens to whoever speaks to the machine, and says how loud it is. */
export class Microphone {
    #audio: ProducedAudio;
    #onLevel: (decibels: number | null) => void;
    #voice: ProducedInVoice | null = null;
    #timer = 0;
    #isReading = false;

    /** @param onLevel - called often; null when nobody gave a sample */
    constructor(audio: ProducedAudio, onLevel: (decibels: number | null) => void) {
        this.#audio = audio;
        this.#onLevel = onLevel;
    }

    get isOn(): boolean {
        return this.#voice !== null;
    }

    start(): void {
        if (this.#voice) return;
        this.#voice = this.#audio.openIn(SOUND_FORMAT);
        this.#timer = GLib.timeout_add(GLib.PRIORITY_DEFAULT, INTERVAL_MS, () => {
            this.#read().catch(() => {
                // The listener is gone, or took too long: silence.
                if (this.#voice) this.#onLevel(null);
            });
            return GLib.SOURCE_CONTINUE;
        });
    }

    async #read(): Promise<void> {
        const voice = this.#voice;
        if (!voice || this.#isReading) return;
        this.#isReading = true;
        try {
            const bytes = await voice.read(READ_BYTES);
            if (voice === this.#voice)
                this.#onLevel(bytes.get_size() === 0 ? null : levelOf(bytes.toArray()));
        } finally {
            this.#isReading = false;
        }
    }

    stop(): void {
        if (!this.#voice) return;
        GLib.source_remove(this.#timer);
        this.#timer = 0;
        this.#voice.close();
        this.#voice = null;
    }
}
