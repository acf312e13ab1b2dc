// SPDX-License-Identifier: GPL-3.0-or-later
import type Gst from 'gi://Gst?version=1.0';
import type GstApp from 'gi://GstApp?version=1.0';
import GLib from 'gi://GLib?version=2.0';

import { frameBytes, type AudioFormat } from '../display1/audio-checks.js';
import { joinArrays } from '../memory/join-arrays.js';
import type { GStreamer } from '../peripherals/gstreamer.js';
import { rawAudioCaps } from '../peripherals/sound/sample-format.js';

/** Converted ahead of a machine that asks. */
const READY_BUFFERS = 40;

/** A file's first sound is there by then. */
const FIRST_MS = 5000;

/** A sound file in one voice's format, given as fast as it is asked for. */
export class SoundFile {
    readonly #gstreamer: GStreamer;
    readonly #pipeline: Gst.Bin;
    readonly #sink: GstApp.AppSink;
    readonly #frameBytes: number;
    #rest = new Uint8Array(0);
    #isOver = false;

    /** @throws RangeError, in a sentence, where it is no sound that can be read */
    constructor(gstreamer: GStreamer, path: string, format: AudioFormat) {
        this.#gstreamer = gstreamer;
        this.#frameBytes = frameBytes(format);
        const quoted = path.replaceAll(/["\\]/g, '\\$&');
        this.#pipeline = gstreamer.Gst.parse_launch(
            `filesrc location="${quoted}" ! decodebin ! audioconvert ! audioresample ! ` +
                `appsink name=out sync=false max-buffers=${String(READY_BUFFERS)} caps="${rawAudioCaps(format)}"`,
        ) as Gst.Bin;
        this.#sink = this.#pipeline.get_by_name('out') as GstApp.AppSink;
        this.#begin(path);
    }

    #begin(path: string): void {
        const { Gst } = this.#gstreamer;
        this.#pipeline.set_state(Gst.State.PLAYING);
        const first = this.#sink.try_pull_sample(FIRST_MS * 1_000_000);
        if (first) {
            this.#keep(first);
            return;
        }
        const message = this.#pipeline.get_bus()?.pop_filtered(Gst.MessageType.ERROR);
        const [error] = message?.parse_error() ?? [];
        this.close();
        throw new RangeError(
            `${path} cannot be played: ${error?.message ?? 'there is no sound in it'}`,
        );
    }

    #keep(sample: Gst.Sample): void {
        const buffer = sample.get_buffer();
        if (!buffer) return;
        const bytes = buffer.extract_dup(0, buffer.get_size());
        this.#rest = joinArrays([this.#rest, bytes]);
    }

    /** Whether all of it was given. */
    get isOver(): boolean {
        return this.#isOver;
    }

    /** What comes next, in whole frames. */
    read(size: number): GLib.Bytes {
        const whole = size - (size % this.#frameBytes);
        while (this.#rest.length < whole) {
            const sample = this.#sink.try_pull_sample(0);
            if (!sample) break;
            this.#keep(sample);
        }
        const given = this.#rest.subarray(0, whole);
        this.#rest = this.#rest.slice(given.length);
        if (this.#rest.length === 0 && this.#sink.is_eos()) this.#isOver = true;
        return new GLib.Bytes(given);
    }

    close(): void {
        this.#pipeline.set_state(this.#gstreamer.Gst.State.NULL);
    }
}
