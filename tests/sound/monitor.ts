// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is heard of the bed's loudspeaker, and when.
import type Gst from 'gi://Gst?version=1.0';
import type GstApp from 'gi://GstApp?version=1.0';
import GLib from 'gi://GLib?version=2.0';

import type { GStreamer } from '../../src/peripherals/gstreamer.js';
import { until } from '../support/main-loop.js';

/** Frames a second of all that is recorded. */
export const RATE = 48_000;
const CHANNELS = 2;
const POLL_MS = 5;

interface Piece {
    /** When it was there to be read: later than it was played. */
    readonly arrivedUs: number;
    /** Both channels, interleaved. */
    readonly samples: Int16Array;
}

/** A part of what was recorded. */
export interface Recording {
    readonly left: Int16Array;
    readonly right: Int16Array;
    /** When the piece with this frame came, in `GLib.get_monotonic_time()`. */
    timeOf(frame: number): number;
}

/** Records what the loudspeaker plays, by the sound daemon's own protocol. */
export class Monitor {
    readonly #pipeline: Gst.Bin;
    readonly #sink: GstApp.AppSink;
    readonly #pieces: Piece[] = [];
    readonly #timer: number;
    readonly #null: Gst.State;
    /** Gets each piece instead of {@link Monitor.heard}, with the time of its last frame. */
    onPiece: ((samples: Int16Array, endUs: number) => void) | null = null;

    constructor({ Gst }: GStreamer, device = 'speaker.monitor') {
        this.#pipeline = Gst.parse_launch(
            `pulsesrc device=${device} buffer-time=200000 latency-time=5000 ! ` +
                `audio/x-raw,format=S16LE,rate=${RATE},channels=${CHANNELS},layout=interleaved ! ` +
                'appsink name=sink sync=false',
        ) as Gst.Bin;
        this.#sink = this.#pipeline.get_by_name('sink') as GstApp.AppSink;
        this.#pipeline.set_state(Gst.State.PLAYING);
        this.#timer = GLib.timeout_add(GLib.PRIORITY_HIGH, POLL_MS, () => {
            this.#pull();
            return GLib.SOURCE_CONTINUE;
        });
        this.#null = Gst.State.NULL;
    }

    #pull(): void {
        for (;;) {
            const buffer = this.#sink.try_pull_sample(0)?.get_buffer();
            if (!buffer) return;
            const bytes = buffer.extract_dup(0, buffer.get_size());
            const samples = new Int16Array(bytes.slice().buffer);
            const arrivedUs = GLib.get_monotonic_time();
            if (this.onPiece) this.onPiece(samples, arrivedUs);
            else this.#pieces.push({ arrivedUs, samples });
        }
    }

    /** Waits until it hears, be it silence. */
    async ready(): Promise<void> {
        await until(() => this.#pieces.length > 0, 'the loudspeaker to be heard');
    }

    forget(): void {
        this.#pull();
        this.#pieces.length = 0;
    }

    /** All that was heard since {@link forget}. */
    heard(): Recording {
        this.#pull();
        const pieces = [...this.#pieces];
        const frames = pieces.reduce((sum, { samples }) => sum + samples.length / CHANNELS, 0);
        const left = new Int16Array(frames);
        const right = new Int16Array(frames);
        let at = 0;
        for (const { samples } of pieces)
            for (let i = 0; i + 1 < samples.length; i += CHANNELS) {
                left[at] = samples[i] ?? 0;
                right[at++] = samples[i + 1] ?? 0;
            }
        return { left, right, timeOf: frame => timeOf(pieces, frame) };
    }

    close(): void {
        GLib.source_remove(this.#timer);
        this.#pipeline.set_state(this.#null);
    }
}

function timeOf(pieces: readonly Piece[], frame: number): number {
    let first = 0;
    for (const { arrivedUs, samples } of pieces) {
        const frames = samples.length / CHANNELS;
        if (frame < first + frames) return arrivedUs;
        first += frames;
    }
    throw new RangeError(`frame ${frame} was not recorded`);
}
