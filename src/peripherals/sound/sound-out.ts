// SPDX-License-Identifier: LGPL-2.1-or-later
import type Gio from 'gi://Gio?version=2.0';
import type GLib from 'gi://GLib?version=2.0';

import type { AudioFormat } from '../../display1/audio-checks.js';
import type { AudioOutHandler } from '../../display1/audio-listeners.js';
import type { Audio } from '../../display1/audio.js';
import type { Endpoint } from '../../display1/endpoint.js';
import type { GStreamer } from '../gstreamer.js';
import { AudioTapMix, type AudioTap } from './audio-tap.js';
import { applyGains, gainsOf } from './sample-format.js';
import { VoicePlayer } from './voice-player.js';

/** A machine has a voice for each of its sound cards' outputs; a peer may begin any number. */
const MAX_VOICES = 16;

/** How well a machine's sound was played until now. */
export interface SoundFigures {
    /** Pieces that came so late that there was nothing to hear before. */
    readonly gaps: number;
    /** Pieces that were left out, so that sound does not fall behind. */
    readonly dropped: number;
}

interface Voice {
    readonly format: AudioFormat;
    readonly player: VoicePlayer;
    guestGains: readonly number[];
}

/** Plays what a machine plays, each of its voices for itself. */
export class SoundOut {
    /** Called when {@link SoundOut.trouble} or {@link SoundOut.isPlaying} may have changed. */
    onChanged: (() => void) | null = null;
    readonly #gstreamer: GStreamer;
    readonly #name: string;
    readonly #voices = new Map<bigint, Voice>();
    readonly #taps = new Set<AudioTapMix>();
    #listener: Endpoint | null = null;
    #gain = 1;
    #trouble: string | null = null;
    #past: SoundFigures = { gaps: 0, dropped: 0 };
    #isClosed = false;

    /** @param name - what the desktop's sound settings call it: the machine's name */
    constructor(gstreamer: GStreamer, name: string) {
        this.#gstreamer = gstreamer;
        this.#name = name;
    }

    /** The person's own volume as a factor, 0 to 1, beside the machine's, which is not told of it. */
    get gain(): number {
        return this.#gain;
    }

    set gain(gain: number) {
        this.#gain = Math.min(Math.max(gain, 0), 1);
    }

    /** Listens to a machine. */
    async listen(audio: Audio, cancellable: Gio.Cancellable | null): Promise<void> {
        const listener = await audio.listenOut(this.handler, cancellable);
        if (this.#isClosed) listener.close();
        else this.#listener = listener;
    }

    /** Whether a voice plays now. */
    get isPlaying(): boolean {
        return [...this.#voices.values()].some(({ player }) => player.isEnabled);
    }

    /** Why what the machine plays is not heard, in a sentence; null while all is well. */
    get trouble(): string | null {
        return this.isPlaying ? this.#trouble : null;
    }

    get figures(): SoundFigures {
        let { gaps, dropped } = this.#past;
        for (const { player } of this.#voices.values()) {
            gaps += player.schedule.gaps;
            dropped += player.schedule.dropped;
        }
        return { gaps, dropped };
    }

    /**
     * Gives a consumer all that the machine plays, as the machine means it: with its volume, without
     * the person's, also where no sound daemon is.
     *
     * @returns ends it
     */
    tap(consumer: AudioTap): () => void {
        const mix = new AudioTapMix(this.#gstreamer, consumer);
        this.#taps.add(mix);
        return () => {
            this.#taps.delete(mix);
            mix.close();
        };
    }

    /** What a listener tells; for whoever listens in a way of their own. */
    readonly handler: AudioOutHandler = {
        init: (id, format) => {
            this.handler.fini(id);
            if (this.#voices.size >= MAX_VOICES) return;
            this.#voices.set(id, { format, player: this.#makePlayer(format), guestGains: [] });
        },
        fini: id => {
            const voice = this.#voices.get(id);
            if (!voice) return;
            this.#voices.delete(id);
            const { gaps, dropped } = voice.player.schedule;
            this.#past = { gaps: this.#past.gaps + gaps, dropped: this.#past.dropped + dropped };
            voice.player.close();
            for (const tap of this.#taps) tap.end(id);
            this.onChanged?.();
        },
        setEnabled: (id, isEnabled) => {
            const voice = this.#voices.get(id);
            if (!voice) return;
            voice.player.isEnabled = isEnabled;
            this.onChanged?.();
        },
        setVolume: volume => {
            const voice = this.#voices.get(volume.id);
            if (voice) voice.guestGains = gainsOf(volume, voice.format);
        },
        write: (id, bytes) => {
            const voice = this.#voices.get(id);
            if (voice) this.#write(id, voice, bytes);
        },
        closed: () => {
            for (const id of [...this.#voices.keys()]) this.handler.fini(id);
        },
    };

    #makePlayer(format: AudioFormat): VoicePlayer {
        return new VoicePlayer({
            gstreamer: this.#gstreamer,
            name: this.#name,
            format,
            troubled: reason => {
                this.#trouble = reason;
                this.onChanged?.();
            },
        });
    }

    #write(id: bigint, { format, player, guestGains }: Voice, bytes: GLib.Bytes): void {
        for (const tap of this.#taps) tap.write(id, format, applyGains(bytes, format, guestGains));
        const gains = Array.from(
            { length: format.channels },
            (_, channel) => (guestGains[channel] ?? 1) * this.#gain,
        );
        player.write(applyGains(bytes, format, gains));
    }

    close(): void {
        this.#isClosed = true;
        this.onChanged = null;
        this.#listener?.close();
        this.handler.closed();
        for (const tap of this.#taps) tap.close();
        this.#taps.clear();
    }
}
