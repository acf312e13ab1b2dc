// SPDX-License-Identifier: LGPL-2.1-or-later
import GLib from 'gi://GLib?version=2.0';

import type { AudioFormat } from '../display1/audio-checks.js';
import type { ProducedAudio, ProducedOutVoice } from '../display1/produced-audio.js';

/** What the demo plays and records. */
export const SOUND_FORMAT: AudioFormat = {
    bits: 16,
    isSigned: true,
    isFloat: false,
    frequency: 48_000,
    channels: 2,
    isBigEndian: false,
};

/** Frames in each piece that is sent: 10 ms. */
export const BLOCK_FRAMES = 480;

export const TONE_HZ = 440;
const AMPLITUDE = 0.2 * 32_767;

/** 22 periods of 440 Hz fill five blocks exactly. */
const BLOCKS = 5;
/** How far ahead of time sound is sent; a listener's own buffer does the rest. */
const LEAD_BLOCKS = 2;
/** After a longer stop of ours what was missed is left out. */
const LATE_BLOCKS = 20;

const BLOCK_US = (BLOCK_FRAMES * 1e6) / SOUND_FORMAT.frequency;

/** Block `index` of the tone, both channels alike; `fading` ends it without a click. */
function toneBlock(index: number, fading: boolean): GLib.Bytes {
    const samples = new DataView(new ArrayBuffer(BLOCK_FRAMES * 4));
    for (let frame = 0; frame < BLOCK_FRAMES; frame++) {
        const time = (index * BLOCK_FRAMES + frame) / SOUND_FORMAT.frequency;
        const volume = fading ? 1 - frame / BLOCK_FRAMES : 1;
        const sample = Math.round(Math.sin(2 * Math.PI * TONE_HZ * time) * AMPLITUDE * volume);
        samples.setInt16(frame * 4, sample, true);
        samples.setInt16(frame * 4 + 2, sample, true);
    }
    return new GLib.Bytes(new Uint8Array(samples.buffer));
}

/** A tone that can be turned on and off, in real time. */
export class Tone {
    #audio: ProducedAudio;
    #blocks = Array.from({ length: BLOCKS }, (_, index) => toneBlock(index, false));
    #voice: ProducedOutVoice | null = null;
    #timer = 0;
    #started = 0;
    #sent = 0;

    constructor(audio: ProducedAudio) {
        this.#audio = audio;
    }

    get isOn(): boolean {
        return this.#voice !== null;
    }

    start(): void {
        if (this.#voice) return;
        this.#voice = this.#audio.openOut(SOUND_FORMAT);
        this.#started = GLib.get_monotonic_time();
        this.#sent = 0;
        this.#timer = GLib.timeout_add(GLib.PRIORITY_DEFAULT, BLOCK_US / 1000, () => {
            this.#send();
            return GLib.SOURCE_CONTINUE;
        });
        this.#send();
    }

    #send(): void {
        const elapsed = (GLib.get_monotonic_time() - this.#started) / BLOCK_US;
        const due = Math.floor(elapsed) + LEAD_BLOCKS;
        if (due - this.#sent > LATE_BLOCKS) this.#sent = due - LEAD_BLOCKS;
        for (; this.#sent < due; this.#sent++) {
            const block = this.#blocks[this.#sent % BLOCKS];
            if (block) this.#voice?.write(block);
        }
    }

    stop(): void {
        if (!this.#voice) return;
        GLib.source_remove(this.#timer);
        this.#timer = 0;
        this.#voice.write(toneBlock(this.#sent % BLOCKS, true));
        this.#voice.close();
        this.#voice = null;
    }
}
