// SPDX-License-Identifier: LGPL-2.1-or-later
import type Gst from 'gi://Gst?version=1.0';
import type GstApp from 'gi://GstApp?version=1.0';
import GLib from 'gi://GLib?version=2.0';

import { frameBytes, type AudioFormat } from '../../display1/audio-checks.js';
import { joinArrays } from '../../memory/join-arrays.js';
import { makeElement, type LivePipeline } from './live-pipeline.js';
import { RecordedQueue } from './recorded-queue.js';
import { Retry } from './retry.js';
import { applyGains, rawAudioCaps, silence } from './sample-format.js';
import { connectToDaemon, voicePipeline } from './sound-daemon.js';
import type { VoiceOptions } from './voice-options.js';

const SOURCES = ['pulsesrc', 'pipewiresrc'] as const;

/** GStreamer's pieces, and how many of them wait for a machine that does not ask. */
const PIECE_MS = 10;
const WAITING_PIECES = 10;

/** What is ready before the machine gets the first of it, and the most that is. */
const START_MS = 20;
const MOST_MS = 80;

/** Records for one voice of a machine. */
export class VoiceRecorder {
    gains: readonly number[] = [];
    readonly #options: VoiceOptions;
    readonly #queue: RecordedQueue;
    readonly #retry = new Retry(() => {
        void this.#open();
    });
    #isConnecting = false;
    #pipeline: LivePipeline | null = null;
    #sink: GstApp.AppSink | null = null;
    #runs = false;

    constructor(options: VoiceOptions) {
        this.#options = options;
        const { frequency } = options.format;
        const bytes = (ms: number): number =>
            Math.round((frequency * ms) / 1000) * frameBytes(options.format);
        this.#queue = new RecordedQueue({ startBytes: bytes(START_MS), mostBytes: bytes(MOST_MS) });
    }

    get format(): AudioFormat {
        return this.#options.format;
    }

    /** Whether it listens; the desktop shows that somebody does only while it is so. */
    set runs(runs: boolean) {
        if (runs === this.#runs) return;
        this.#runs = runs;
        if (runs) void this.#open();
        else this.#stop();
    }

    /** `size` bytes, of which whole frames, of what was said; silence where there is nothing. */
    read(size: number): GLib.Bytes {
        const { format } = this;
        const whole = size - (size % frameBytes(format));
        if (!this.#runs) return silence(format, whole);
        this.#pull();
        const said = this.#queue.take(whole);
        if (said.length === 0) return silence(format, whole);
        const bytes = new GLib.Bytes(said);
        const heard = applyGains(bytes, format, this.gains);
        // A short answer is time that the machine has lost, and would be late by from then on.
        if (said.length === whole) return heard;
        const rest = silence(format, whole - said.length);
        return new GLib.Bytes(joinArrays([heard.toArray(), rest.toArray()]));
    }

    #pull(): void {
        for (;;) {
            const buffer = this.#sink?.try_pull_sample(0)?.get_buffer();
            if (!buffer) return;
            this.#queue.push(buffer.extract_dup(0, buffer.get_size()));
        }
    }

    async #open(): Promise<void> {
        if (!this.#runs || this.#pipeline || this.#isConnecting) return;
        const { gstreamer, troubled } = this.#options;
        this.#isConnecting = true;
        try {
            let sink: GstApp.AppSink | null = null;
            const build = (source: Gst.Element): LivePipeline => {
                sink = this.#makeSink();
                return this.#build(source, sink);
            };
            const pipeline = await connectToDaemon(gstreamer, SOURCES, build, troubled);
            if (!this.#isWanted) {
                pipeline.close();
                return;
            }
            this.#pipeline = pipeline;
            this.#sink = sink;
            void pipeline.play();
            this.#retry.succeeded();
            troubled(null);
        } catch (error) {
            this.#lost(error instanceof RangeError ? error.message : String(error));
        } finally {
            this.#isConnecting = false;
        }
    }

    /** It may have been turned off while something was awaited. */
    get #isWanted(): boolean {
        return this.#runs;
    }

    #build(source: Gst.Element, sink: Gst.Element): LivePipeline {
        const { gstreamer, name } = this.#options;
        const link = { name, bufferMs: PIECE_MS * WAITING_PIECES, periodMs: PIECE_MS };
        return voicePipeline(gstreamer, [source, sink], source, link, reason => {
            this.#lost(`The microphone is not heard: ${reason}`);
        });
    }

    #makeSink(): GstApp.AppSink {
        const { gstreamer, format } = this.#options;
        const sink = makeElement(gstreamer, 'appsink') as GstApp.AppSink;
        sink.caps = gstreamer.Gst.Caps.from_string(rawAudioCaps(format));
        sink.sync = false;
        sink.max_buffers = WAITING_PIECES;
        sink.drop = true;
        return sink;
    }

    #lost(reason: string): void {
        this.#pipeline = null;
        this.#sink = null;
        if (!this.#runs) return;
        this.#options.troubled(reason);
        this.#retry.later();
    }

    #stop(): void {
        this.#retry.close();
        this.#pipeline?.close();
        this.#pipeline = null;
        this.#sink = null;
        this.#queue.clear();
    }

    close(): void {
        this.#runs = false;
        this.#stop();
    }
}
