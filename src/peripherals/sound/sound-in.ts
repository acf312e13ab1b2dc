// SPDX-License-Identifier: LGPL-2.1-or-later
import type Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import type { AudioInHandler } from '../../display1/audio-listeners.js';
import type { Audio } from '../../display1/audio.js';
import type { Endpoint } from '../../display1/endpoint.js';
import type { GStreamer } from '../gstreamer.js';
import { gainsOf } from './sample-format.js';
import { VoiceRecorder } from './voice-recorder.js';

/** A machine has a voice for each of its sound cards' inputs; a peer may begin any number. */
const MAX_VOICES = 16;

/**
 * A machine's microphone. It is off, and says so to no machine: one that records gets silence,
 * until the person turns it on. A new one belongs to each connection, so it is off again there.
 */
export class SoundIn {
    /** Called when something here may have changed. */
    onChanged: (() => void) | null = null;
    readonly #gstreamer: GStreamer;
    readonly #name: string;
    readonly #voices = new Map<bigint, VoiceRecorder>();
    readonly #recording = new Set<bigint>();
    #listener: Endpoint | null = null;
    #isOn = false;
    #trouble: string | null = null;
    #isClosed = false;

    /** @param name - what the desktop's sound settings call it: the machine's name */
    constructor(gstreamer: GStreamer, name: string) {
        this.#gstreamer = gstreamer;
        this.#name = name;
    }

    /** Whether the machine may hear. */
    get isOn(): boolean {
        return this.#isOn;
    }

    set isOn(isOn: boolean) {
        if (isOn === this.#isOn) return;
        this.#isOn = isOn;
        this.#update();
    }

    /** Whether the machine records now, be it silence. */
    get isRecording(): boolean {
        return this.#recording.size > 0;
    }

    /** Why it does not hear, in a sentence; null while it does, or need not. */
    get trouble(): string | null {
        return this.#isOn && this.isRecording ? this.#trouble : null;
    }

    /** Is the microphone of a machine. */
    async listen(audio: Audio, cancellable: Gio.Cancellable | null): Promise<void> {
        const listener = await audio.listenIn(this.handler, cancellable);
        if (this.#isClosed) listener.close();
        else this.#listener = listener;
    }

    /** What a listener tells; for whoever listens in a way of their own. */
    readonly handler: AudioInHandler = {
        init: (id, format) => {
            this.handler.fini(id);
            if (this.#voices.size >= MAX_VOICES) return;
            const recorder = new VoiceRecorder({
                gstreamer: this.#gstreamer,
                name: this.#name,
                format,
                troubled: reason => {
                    this.#trouble = reason;
                    this.onChanged?.();
                },
            });
            this.#voices.set(id, recorder);
        },
        fini: id => {
            this.#voices.get(id)?.close();
            this.#voices.delete(id);
            if (this.#recording.delete(id)) this.onChanged?.();
        },
        setEnabled: (id, isEnabled) => {
            if (isEnabled && this.#voices.has(id)) this.#recording.add(id);
            else this.#recording.delete(id);
            this.#update();
        },
        setVolume: volume => {
            const voice = this.#voices.get(volume.id);
            if (voice) voice.gains = gainsOf(volume, voice.format);
        },
        read: (id, size) => this.#voices.get(id)?.read(size) ?? new GLib.Bytes(new Uint8Array(0)),
        closed: () => {
            for (const id of [...this.#voices.keys()]) this.handler.fini(id);
        },
    };

    #update(): void {
        for (const [id, voice] of this.#voices) voice.runs = this.#isOn && this.#recording.has(id);
        this.onChanged?.();
    }

    close(): void {
        this.#isClosed = true;
        this.onChanged = null;
        this.#listener?.close();
        this.handler.closed();
    }
}
