// SPDX-License-Identifier: GPL-3.0-or-later
import type GstApp from 'gi://GstApp?version=1.0';
import GLib from 'gi://GLib?version=2.0';

import type { GStreamer } from '../peripherals/gstreamer.js';
import { TAP_FORMAT, type AudioTap } from '../peripherals/sound/audio-tap.js';
import { rawAudioCaps } from '../peripherals/sound/sample-format.js';

const NS_PER_US = 1000;

/** The part of a recording's pipeline that has the sound, as `gst-launch-1.0` writes it. */
export function soundTrackDescription(encoder: string): string {
    return [
        `appsrc name=sound is-live=true format=time block=false caps="${rawAudioCaps(TAP_FORMAT)}"`,
        'queue',
        'audioconvert',
        'audioresample',
        encoder,
        'queue',
        'file.',
    ].join(' ! ');
}

/** The sound of a recording: what the machine plays, from the recording's beginning on. */
export class SoundTrack implements AudioTap {
    readonly #gstreamer: GStreamer;
    readonly #source: GstApp.AppSrc;
    readonly #beginUs: number;
    readonly #end: () => void;
    #isOver = false;

    /**
     * @param beginUs - when the recording has begun, in `GLib.get_monotonic_time()`
     * @param begin - begins to give sound to a tap, and returns how that is ended
     */
    constructor(
        gstreamer: GStreamer,
        source: GstApp.AppSrc,
        beginUs: number,
        begin: (tap: AudioTap) => () => void,
    ) {
        this.#gstreamer = gstreamer;
        this.#source = source;
        this.#beginUs = beginUs;
        this.#end = begin(this);
    }

    pcm(samples: Int16Array, timeUs: number): void {
        const bytes = new GLib.Bytes(new Uint8Array(samples.buffer));
        const buffer = this.#gstreamer.Gst.Buffer.new_wrapped_bytes(bytes);
        buffer.pts = Math.round((timeUs - this.#beginUs) * NS_PER_US);
        this.#source.push_buffer(buffer);
    }

    ended(): void {
        if (this.#isOver) return;
        this.#isOver = true;
        // Else the pictures that follow would wait for their sound.
        this.#source.end_of_stream();
    }

    /** Ends it, with everything that was played until now. */
    close(): void {
        if (!this.#isOver) this.#end();
    }
}
