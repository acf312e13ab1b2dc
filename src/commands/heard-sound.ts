// SPDX-License-Identifier: GPL-3.0-or-later
import type { AudioFormat } from '../display1/audio-checks.js';
import type { Audio } from '../display1/audio.js';
import { MachineError, remoteErrorName } from '../machine/errors.js';
import { loadGStreamer, type GStreamer } from '../peripherals/gstreamer.js';
import { AudioTapMix, type AudioTap } from '../peripherals/sound/audio-tap.js';
import { applyGains, gainsOf } from '../peripherals/sound/sample-format.js';
import type { Session } from './session.js';

/** A machine has a voice for each of its sound cards' outputs; a peer may begin any number. */
const MAX_VOICES = 16;

interface Voice {
    readonly format: AudioFormat;
    gains: readonly number[];
}

/** What a machine plays, for one consumer and no loudspeaker. */
export class HeardSound {
    readonly #gstreamer: GStreamer;
    readonly #voices = new Map<bigint, Voice>();
    #mix: AudioTapMix | null = null;

    private constructor(gstreamer: GStreamer) {
        this.#gstreamer = gstreamer;
    }

    /** Listens until the session ends. @throws MachineError where another program does */
    static async open(session: Session, audio: Audio): Promise<HeardSound> {
        const heard = new HeardSound(await loadGStreamer());
        const listener = await registered(audio.listenOut(heard.#handler(), null));
        session.atEnd(() => {
            listener.close();
            heard.#mix?.close();
        });
        return heard;
    }

    #handler(): Parameters<Audio['listenOut']>[0] {
        const voices = this.#voices;
        return {
            init: (id, format) => {
                this.#mix?.end(id);
                if (voices.size < MAX_VOICES || voices.has(id))
                    voices.set(id, { format, gains: [] });
            },
            fini: id => {
                if (voices.delete(id)) this.#mix?.end(id);
            },
            setEnabled: () => undefined,
            setVolume: volume => {
                const voice = voices.get(volume.id);
                if (voice) voice.gains = gainsOf(volume, voice.format);
            },
            write: (id, bytes) => {
                const voice = voices.get(id);
                if (!voice) return;
                this.#mix?.write(id, voice.format, applyGains(bytes, voice.format, voice.gains));
            },
            closed: () => {
                voices.clear();
            },
        };
    }

    /** Gives it all that is heard. @returns ends it */
    tap(consumer: AudioTap): () => void {
        const mix = new AudioTapMix(this.#gstreamer, consumer);
        this.#mix = mix;
        return () => {
            if (this.#mix === mix) this.#mix = null;
            mix.close();
        };
    }
}

/** @throws MachineError in place of QEMU's word for a listener too many */
export async function registered<T>(registering: Promise<T>): Promise<T> {
    try {
        return await registering;
    } catch (error) {
        if (remoteErrorName(error) === null) throw error;
        throw new MachineError(
            'in-use',
            'Another program has this machine’s sound, which is given to one at a time: close it there.',
            { cause: error },
        );
    }
}

/** @throws MachineError for a machine without sound on its display */
export async function audioOf(session: Session): Promise<Audio> {
    const { audio } = await session.display();
    if (audio) return audio;
    throw new MachineError(
        'unsupported',
        'This machine has no sound on its display: start it with “-audiodev dbus,id=sound -display dbus,audiodev=sound” and a sound card.',
    );
}
