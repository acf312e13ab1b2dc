// SPDX-License-Identifier: LGPL-2.1-or-later
import type Gst from 'gi://Gst?version=1.0';
import type GstApp from 'gi://GstApp?version=1.0';
import GLib from 'gi://GLib?version=2.0';

import { frameBytes } from '../../display1/audio-checks.js';
import { makeElement, type LivePipeline } from './live-pipeline.js';
import { PlaySchedule } from './play-schedule.js';
import { Retry } from './retry.js';
import { rawAudioCaps } from './sample-format.js';
import { connectToDaemon, voicePipeline } from './sound-daemon.js';
import type { VoiceOptions } from './voice-options.js';

const SINKS = ['pulsesink', 'pipewiresink'] as const;

/** What the sound daemon holds ready: as much may a machine's sound be late without a gap. */
const DAEMON_MS = 50;
const DAEMON_PERIOD_MS = 10;

const LIMITS = { lateMs: DAEMON_MS - DAEMON_PERIOD_MS, aheadMs: 30 };

/** What waits for a daemon that takes nothing; older sound is forgotten first. */
const MOST_WAITING_MS = 100;

/** A guest's short sounds follow each other: its stream is kept so long after the last. */
const REST_MS = 5000;

const NS_PER_MS = 1_000_000;

/**
 * Plays one voice of a machine. A sound daemon that goes is waited for; what the voice says
 * meanwhile is lost.
 */
export class VoicePlayer {
    readonly schedule = new PlaySchedule(LIMITS);
    readonly #options: VoiceOptions;
    readonly #retry = new Retry(() => {
        void this.#open();
    });
    #isConnecting = false;
    #pipeline: LivePipeline | null = null;
    #source: GstApp.AppSrc | null = null;
    #isPlaying = false;
    /** What was said while it was about to play, the newest last. */
    #early: { readonly bytes: GLib.Bytes; readonly durationMs: number }[] = [];
    #isEnabled = false;
    #restTimer = 0;
    #isClosed = false;

    constructor(options: VoiceOptions) {
        this.#options = options;
    }

    /** Whether it plays; what was said before it paused is still heard. */
    set isEnabled(isEnabled: boolean) {
        if (isEnabled === this.#isEnabled) return;
        this.#isEnabled = isEnabled;
        const pipeline = this.#pipeline;
        const isAwake = this.#cancelRest();
        if (!isEnabled) {
            if (pipeline) this.schedule.pause(pipeline.nowMs);
            this.#restLater();
        } else if (!pipeline) void this.#open();
        else if (!isAwake) void this.#play(pipeline);
    }

    get isEnabled(): boolean {
        return this.#isEnabled;
    }

    write(bytes: GLib.Bytes): void {
        if (!this.#isEnabled) return;
        const frame = frameBytes(this.#options.format);
        const frames = Math.floor(bytes.get_size() / frame);
        if (frames === 0 || bytes.get_size() % frame !== 0) return;
        const durationMs = (frames * 1000) / this.#options.format.frequency;
        if (this.#isPlaying) this.#push(bytes, durationMs);
        else if (this.#pipeline || this.#isConnecting) this.#keepEarly(bytes, durationMs);
    }

    #push(bytes: GLib.Bytes, durationMs: number): void {
        if (!this.#pipeline || !this.#source) return;
        const placed = this.schedule.place(this.#pipeline.nowMs, durationMs);
        if (!placed) return;
        const { Gst } = this.#options.gstreamer;
        const buffer = Gst.Buffer.new_wrapped_bytes(bytes);
        buffer.pts = Math.round(placed.startMs * NS_PER_MS);
        buffer.duration = Math.round(durationMs * NS_PER_MS);
        // Else a sink would make up for gaps of less than 40 ms by being early from then on.
        if (!placed.isContinued) buffer.set_flags(Gst.BufferFlags.DISCONT);
        this.#source.push_buffer(buffer);
    }

    /** A short sound would lose its beginning; as much is kept as may be late. */
    #keepEarly(bytes: GLib.Bytes, durationMs: number): void {
        this.#early.push({ bytes, durationMs });
        let keptMs = this.#early.reduce((sum, piece) => sum + piece.durationMs, 0);
        while (keptMs > LIMITS.aheadMs && this.#early.length > 1) {
            keptMs -= this.#early.shift()?.durationMs ?? 0;
            this.schedule.dropped++;
        }
    }

    async #open(): Promise<void> {
        if (this.#isClosed || !this.#isEnabled || this.#pipeline || this.#isConnecting) return;
        const { gstreamer, troubled } = this.#options;
        this.#isConnecting = true;
        try {
            let source: GstApp.AppSrc | null = null;
            const build = (sink: Gst.Element): LivePipeline => {
                source = this.#makeSource();
                return this.#build(source, sink);
            };
            const pipeline = await connectToDaemon(gstreamer, SINKS, build, troubled);
            if (this.#hasEnded) {
                pipeline.close();
                return;
            }
            this.#pipeline = pipeline;
            this.#source = source;
            void this.#play(pipeline);
            // A short sound was over before it could begin.
            if (!this.#isEnabled) this.#restLater();
            this.#retry.succeeded();
            troubled(null);
        } catch (error) {
            this.#lost(error instanceof RangeError ? error.message : String(error));
        } finally {
            this.#isConnecting = false;
        }
    }

    /** It may have while something was awaited. */
    get #hasEnded(): boolean {
        return this.#isClosed;
    }

    #build(source: Gst.Element, sink: Gst.Element): LivePipeline {
        const { gstreamer, name } = this.#options;
        const link = { name, bufferMs: DAEMON_MS, periodMs: DAEMON_PERIOD_MS };
        return voicePipeline(gstreamer, [source, sink], sink, link, reason => {
            this.#lost(`The machine’s sound is not heard: ${reason}`);
        });
    }

    async #play(pipeline: LivePipeline): Promise<void> {
        this.schedule.reset();
        const runs = await pipeline.play();
        if (!runs || pipeline !== this.#pipeline) return;
        this.#isPlaying = true;
        for (const { bytes, durationMs } of this.#early.splice(0)) this.#push(bytes, durationMs);
    }

    #makeSource(): GstApp.AppSrc {
        const { gstreamer, format } = this.#options;
        const { Gst, GstApp } = gstreamer;
        const source = makeElement(gstreamer, 'appsrc') as GstApp.AppSrc;
        source.caps = Gst.Caps.from_string(rawAudioCaps(format));
        source.format = Gst.Format.TIME;
        source.is_live = true;
        source.emit_signals = false;
        source.max_bytes = 0;
        source.max_buffers = 0;
        source.max_time = MOST_WAITING_MS * NS_PER_MS;
        source.leaky_type = GstApp.AppLeakyType.DOWNSTREAM;
        return source;
    }

    #restLater(): void {
        this.#cancelRest();
        this.#restTimer = GLib.timeout_add(GLib.PRIORITY_DEFAULT, REST_MS, () => {
            this.#restTimer = 0;
            this.#isPlaying = false;
            this.#pipeline?.rest();
            return GLib.SOURCE_REMOVE;
        });
    }

    /** @returns whether it was not resting yet */
    #cancelRest(): boolean {
        if (this.#restTimer === 0) return false;
        GLib.source_remove(this.#restTimer);
        this.#restTimer = 0;
        return true;
    }

    #lost(reason: string): void {
        this.#forget();
        if (this.#isClosed) return;
        this.#options.troubled(reason);
        this.#retry.later();
    }

    close(): void {
        this.#isClosed = true;
        this.#cancelRest();
        this.#retry.close();
        this.#pipeline?.close();
        this.#forget();
    }

    #forget(): void {
        this.#pipeline = null;
        this.#source = null;
        this.#isPlaying = false;
        this.#early = [];
    }
}
