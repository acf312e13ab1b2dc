// SPDX-License-Identifier: LGPL-2.1-or-later
import type GstApp from 'gi://GstApp?version=1.0';
import GLib from 'gi://GLib?version=2.0';

import { frameBytes, type AudioFormat } from '../../display1/audio-checks.js';
import type { GStreamer } from '../gstreamer.js';
import { LivePipeline, makeElement } from './live-pipeline.js';
import { PlaySchedule } from './play-schedule.js';
import { rawAudioCaps } from './sample-format.js';
import { SampleMix } from './sample-mix.js';
import { changeAtOnce } from './state-change.js';

/** What a tap gets where it does not choose: samples of {@link tapFormat}. */
export const TAP_FORMAT = tapFormat(48_000, 2);

/** Signed samples of 16 bits, little-endian, interleaved. */
function tapFormat(frequency: number, channels: number): AudioFormat {
    return {
        bits: 16,
        isSigned: true,
        isFloat: false,
        isBigEndian: false,
        frequency,
        channels,
    };
}

/** How a tap wants its sound. */
export interface TapChoice {
    /** Frames a second. */
    readonly frequency: number;
    readonly channels: number;
    /** Voices may be so late, milliseconds, to be in the mix, which comes as late as that. */
    readonly delayMs: number;
}

/** Who takes a machine's sound, such as a recording. */
export interface AudioTap {
    /**
     * The next piece of the mix of all voices, in {@link TAP_FORMAT} or as it was chosen. Pieces
     * follow each other without a gap from the moment the tap began, by the clock: where the
     * machine plays nothing, they are silent. They come 200 ms late and more, or as was chosen.
     *
     * @param timeUs - when its first frame was played, in `GLib.get_monotonic_time()`
     */
    pcm(samples: Int16Array, timeUs: number): void;
    /** Nothing follows: the machine is gone, or the tap was ended. */
    ended(): void;
}

const MOST_TICK_MS = 50;

const DEFAULT_CHOICE: TapChoice = { frequency: 48_000, channels: 2, delayMs: 200 };

/** A voice that is further off its place in time begins anew there. */
const LIMITS = { lateMs: 100, aheadMs: 150 };

const NS_PER_MS = 1_000_000;

/** A voice on its way to the format of taps; GStreamer's threads convert. */
class TappedVoice {
    /** Where its next frame belongs. */
    nextFrame = 0;
    readonly #format: AudioFormat;
    readonly #tapped: AudioFormat;
    readonly #gstreamer: GStreamer;
    readonly #schedule = new PlaySchedule(LIMITS);
    readonly #source: GstApp.AppSrc;
    readonly #sink: GstApp.AppSink;
    readonly #pipeline: LivePipeline;

    constructor(gstreamer: GStreamer, format: AudioFormat, tapped: AudioFormat) {
        const { Gst } = gstreamer;
        this.#gstreamer = gstreamer;
        this.#format = format;
        this.#source = makeElement(gstreamer, 'appsrc') as GstApp.AppSrc;
        this.#source.caps = Gst.Caps.from_string(rawAudioCaps(format));
        this.#source.format = Gst.Format.TIME;
        this.#source.emit_signals = false;
        this.#sink = makeElement(gstreamer, 'appsink') as GstApp.AppSink;
        this.#sink.caps = Gst.Caps.from_string(rawAudioCaps(tapped));
        this.#tapped = tapped;
        this.#sink.sync = false;
        const converters = ['audioconvert', 'audioresample'] as const;
        const elements = [
            this.#source,
            ...converters.map(name => makeElement(gstreamer, name)),
            this.#sink,
        ];
        this.#pipeline = new LivePipeline(gstreamer, elements, changeAtOnce, reason => {
            console.warn(`A recording lacks a voice: ${reason}`);
        });
        void this.#pipeline.play();
    }

    write(bytes: GLib.Bytes, nowMs: number): void {
        const frames = Math.floor(bytes.get_size() / frameBytes(this.#format));
        if (frames === 0) return;
        const placed = this.#schedule.place(nowMs, (frames * 1000) / this.#format.frequency);
        if (!placed) return;
        const buffer = this.#gstreamer.Gst.Buffer.new_wrapped_bytes(bytes);
        buffer.pts = Math.round(placed.startMs * NS_PER_MS);
        this.#source.push_buffer(buffer);
    }

    /** What was converted since, and where it belongs; GStreamer's threads cannot call JavaScript. */
    *pull(): Generator<{ samples: Int16Array; startMs: number }> {
        for (;;) {
            const buffer = this.#sink.try_pull_sample(0)?.get_buffer();
            if (!buffer) return;
            const bytes = buffer.extract_dup(0, buffer.get_size());
            const whole = bytes.length - (bytes.length % frameBytes(this.#tapped));
            const samples = new Int16Array(bytes.slice(0, whole).buffer);
            yield { samples, startMs: Number(buffer.pts) / NS_PER_MS };
        }
    }

    close(): void {
        this.#pipeline.close();
    }
}

/** Adds up a machine's voices for one {@link AudioTap}. */
export class AudioTapMix {
    readonly #gstreamer: GStreamer;
    readonly #consumer: AudioTap;
    readonly #startUs = GLib.get_monotonic_time();
    readonly #voices = new Map<bigint, TappedVoice>();
    /** Those that are over, but not yet heard to their end. */
    readonly #ending: TappedVoice[] = [];
    readonly #format: AudioFormat;
    readonly #delayUs: number;
    readonly #mix: SampleMix;
    #timer: number;

    constructor(gstreamer: GStreamer, consumer: AudioTap, choice: TapChoice = DEFAULT_CHOICE) {
        const { frequency, channels, delayMs } = choice;
        this.#gstreamer = gstreamer;
        this.#consumer = consumer;
        this.#format = tapFormat(frequency, channels);
        this.#delayUs = delayMs * 1000;
        this.#mix = new SampleMix(frequency, channels);
        const tickMs = Math.min(MOST_TICK_MS, Math.ceil(delayMs / 4));
        this.#timer = GLib.timeout_add(GLib.PRIORITY_DEFAULT, tickMs, () => {
            this.#tick();
            return GLib.SOURCE_CONTINUE;
        });
    }

    write(id: bigint, format: AudioFormat, bytes: GLib.Bytes): void {
        let voice = this.#voices.get(id);
        if (!voice) {
            voice = new TappedVoice(this.#gstreamer, format, this.#format);
            this.#voices.set(id, voice);
        }
        voice.write(bytes, (GLib.get_monotonic_time() - this.#startUs) / 1000);
    }

    /** The voice is over. */
    end(id: bigint): void {
        const voice = this.#voices.get(id);
        if (voice) this.#ending.push(voice);
        this.#voices.delete(id);
    }

    #tick(): void {
        const ended = this.#ending.splice(0);
        for (const voice of [...ended, ...this.#voices.values()]) this.#take(voice);
        for (const voice of ended) voice.close();
        this.#give(GLib.get_monotonic_time() - this.#startUs - this.#delayUs);
    }

    #take(voice: TappedVoice): void {
        for (const { samples, startMs } of voice.pull()) {
            const start = Math.round((startMs * this.#format.frequency) / 1000);
            // Times are rounded: what goes on must not overlap by a frame.
            const isContinued = Math.abs(start - voice.nextFrame) <= 2;
            voice.nextFrame = this.#mix.add(samples, isContinued ? voice.nextFrame : start);
        }
    }

    #give(untilUs: number): void {
        const { frequency } = this.#format;
        const until = Math.floor((untilUs * frequency) / 1e6);
        while (this.#mix.given < until) {
            const timeUs = this.#startUs + (this.#mix.given * 1e6) / frequency;
            this.#consumer.pcm(this.#mix.give(until), timeUs);
        }
    }

    /** Ends it; the consumer has everything until now by then, as far as it is there. */
    close(): void {
        if (this.#timer === 0) return;
        GLib.source_remove(this.#timer);
        this.#timer = 0;
        for (const voice of [...this.#ending, ...this.#voices.values()]) {
            this.#take(voice);
            voice.close();
        }
        this.#give(GLib.get_monotonic_time() - this.#startUs);
        this.#voices.clear();
        this.#consumer.ended();
    }
}
