// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

import type { AudioFormat } from '../display1/audio-checks.js';
import type { AudioOutHandler } from '../display1/audio-listeners.js';
import type { Audio } from '../display1/audio.js';
import type { Endpoint } from '../display1/endpoint.js';
import { errorText } from '../machine/errors.js';
import { loadGStreamer, type GStreamer } from '../peripherals/gstreamer.js';
import { AudioTapMix } from '../peripherals/sound/audio-tap.js';
import { applyGains, gainsOf } from '../peripherals/sound/sample-format.js';

/** How a viewer wants sound. */
export interface SoundRate {
    /** Frames a second. */
    readonly frequency: number;
    readonly channels: number;
}

/** A viewer that listens. */
export interface SoundListener {
    /** The machine plays from now on. */
    soundBegan(): void;
    /** The mix of all that the machine plays, as the listener wants it. */
    soundHeard(samples: Int16Array): void;
    /** It plays no more. */
    soundEnded(): void;
}

/** A machine may begin any number of voices; more than these are not heard. */
const MAX_VOICES = 16;

/** Each takes threads of GStreamer's; a viewer that wants yet another hears nothing. */
const MAX_RATES = 8;

/** How late sound is when it leaves: voices come in pieces of 10 ms. */
const DELAY_MS = 80;

/** A machine that pauses for so long between two sounds has not ended. */
const LINGER_MS = 500;

interface Voice {
    readonly format: AudioFormat;
    gains: readonly number[];
    isEnabled: boolean;
}

/** Those who want sound in the same way, and the mix for them while the machine plays. */
interface Group {
    readonly rate: SoundRate;
    readonly listeners: Set<SoundListener>;
    mix: AudioTapMix | null;
}

/**
 * What a machine plays, for any number of viewers. It is listened to only while a viewer listens,
 * and mixed only while it plays.
 */
export class ViewersSound {
    readonly #audio: Audio;
    readonly #log: (line: string) => void;
    readonly #voices = new Map<bigint, Voice>();
    readonly #groups = new Map<string, Group>();
    #gstreamer: GStreamer | null = null;
    #endpoint: Endpoint | null = null;
    #isOpening = false;
    #isPlaying = false;
    #linger = 0;

    /**
     * @param audio - stays the caller's
     * @param log - told, in a sentence, why nothing is heard
     */
    constructor(audio: Audio, log: (line: string) => void) {
        this.#audio = audio;
        this.#log = log;
    }

    /** A viewer listens from now on. */
    add(listener: SoundListener, { frequency, channels }: SoundRate): void {
        this.remove(listener);
        const key = `${frequency}/${channels}`;
        let group = this.#groups.get(key);
        if (!group) {
            if (this.#groups.size >= MAX_RATES) {
                this.#log(`Viewers want sound in more than ${MAX_RATES} ways: one hears nothing.`);
                return;
            }
            group = { rate: { frequency, channels }, listeners: new Set(), mix: null };
            this.#groups.set(key, group);
        }
        group.listeners.add(listener);
        if (this.#isPlaying) {
            listener.soundBegan();
            this.#startMix(group);
        }
        void this.#listen();
    }

    /** A viewer listens no more. */
    remove(listener: SoundListener): void {
        for (const [key, group] of this.#groups) {
            if (!group.listeners.delete(listener) || group.listeners.size > 0) continue;
            group.mix?.close();
            this.#groups.delete(key);
        }
        if (this.#groups.size === 0) this.#stopListening();
    }

    async #listen(): Promise<void> {
        if (this.#endpoint || this.#isOpening) return;
        this.#isOpening = true;
        try {
            this.#gstreamer = await loadGStreamer();
            this.#endpoint = await this.#audio.listenOut(this.#handler, null);
        } catch (error) {
            this.#log(errorText(error));
        }
        this.#isOpening = false;
        if (this.#groups.size === 0) this.#stopListening();
    }

    #stopListening(): void {
        this.#endpoint?.close();
        this.#endpoint = null;
        this.#handler.closed();
    }

    readonly #handler: AudioOutHandler = {
        init: (id, format) => {
            this.#handler.fini(id);
            if (this.#voices.size >= MAX_VOICES) return;
            this.#voices.set(id, { format, gains: [], isEnabled: false });
        },
        fini: id => {
            if (!this.#voices.delete(id)) return;
            for (const { mix } of this.#groups.values()) mix?.end(id);
            this.#playingChanged();
        },
        setEnabled: (id, isEnabled) => {
            const voice = this.#voices.get(id);
            if (!voice) return;
            voice.isEnabled = isEnabled;
            this.#playingChanged();
        },
        setVolume: volume => {
            const voice = this.#voices.get(volume.id);
            if (voice) voice.gains = gainsOf(volume, voice.format);
        },
        write: (id, bytes) => {
            const voice = this.#voices.get(id);
            if (!voice) return;
            // A voice that plays already when we come is not said to be enabled (QEMU 10.0).
            if (!voice.isEnabled) this.#handler.setEnabled(id, true);
            const heard = applyGains(bytes, voice.format, voice.gains);
            for (const { mix } of this.#groups.values()) mix?.write(id, voice.format, heard);
        },
        closed: () => {
            this.#voices.clear();
            this.#endPlaying();
        },
    };

    /** Ends only after a while: what was written last is still to be heard. */
    #playingChanged(): void {
        const plays = [...this.#voices.values()].some(({ isEnabled }) => isEnabled);
        if (plays) {
            this.#stopLinger();
            this.#beginPlaying();
        } else if (this.#isPlaying && this.#linger === 0) {
            this.#linger = GLib.timeout_add(GLib.PRIORITY_DEFAULT, LINGER_MS, () => {
                this.#linger = 0;
                this.#endPlaying();
                return GLib.SOURCE_REMOVE;
            });
        }
    }

    #stopLinger(): void {
        if (this.#linger !== 0) GLib.source_remove(this.#linger);
        this.#linger = 0;
    }

    #beginPlaying(): void {
        if (this.#isPlaying) return;
        this.#isPlaying = true;
        for (const group of this.#groups.values()) {
            for (const listener of group.listeners) listener.soundBegan();
            this.#startMix(group);
        }
    }

    #startMix(group: Group): void {
        if (group.mix || !this.#gstreamer) return;
        const consumer = {
            pcm: (samples: Int16Array) => {
                for (const listener of group.listeners) listener.soundHeard(samples);
            },
            ended: () => undefined,
        };
        group.mix = new AudioTapMix(this.#gstreamer, consumer, {
            ...group.rate,
            delayMs: DELAY_MS,
        });
    }

    #endPlaying(): void {
        this.#stopLinger();
        if (!this.#isPlaying) return;
        this.#isPlaying = false;
        for (const group of this.#groups.values()) {
            group.mix?.close();
            group.mix = null;
            for (const listener of group.listeners) listener.soundEnded();
        }
    }

    close(): void {
        for (const { mix } of this.#groups.values()) mix?.close();
        this.#groups.clear();
        this.#stopListening();
    }
}
