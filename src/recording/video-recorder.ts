// SPDX-License-Identifier: GPL-3.0-or-later
import type Gst from 'gi://Gst?version=1.0';
import type GstApp from 'gi://GstApp?version=1.0';
import GLib from 'gi://GLib?version=2.0';

import type { AudioTap } from '../peripherals/sound/audio-tap.js';
import { chooseEncoders, type Container, type VideoSize } from './container.js';
import { FrameSlots, videoFormat, type LivePicture } from './frame-slots.js';
import { loadGStreamer, type GStreamer } from '../peripherals/gstreamer.js';
import { SoundTrack, soundTrackDescription } from './sound-track.js';

export interface RecordingOptions {
    readonly container: Container;
    /** An absolute path; a file that is there is written over. */
    readonly path: string;
    /** The picture as it is now; null while there is none. */
    readonly picture: () => LivePicture | null;
    /**
     * Begins to give the machine's sound to a tap, and returns how that is ended; absent where the
     * machine has none. It must give everything that came until then when it is ended.
     */
    readonly sound?: (tap: AudioTap) => () => void;
    /** Called once where the recording ends by itself, with a sentence that says why. */
    readonly failed: (reason: string) => void;
}

/** What became of a recording. */
export interface RecordingSummary {
    readonly frames: number;
    /** Pictures that were left out since the encoder was not done with those before. */
    readonly skipped: number;
    readonly durationUs: number;
}

const FRAMES_A_SECOND = 30;
const INTERVAL_MS = Math.round(1000 / FRAMES_A_SECOND);

/** A screen that stands still is recorded so often, so that players find their way in the file. */
const STILL_US = 1_000_000;

/** Pictures that may wait to be converted; more are left out. */
const MAX_WAITING = 2;

/** Those that wait, the one that is being converted, and the one that is written. */
const SLOTS = MAX_WAITING + 2;

/** How long an encoder may take for what it was given. */
const FINISH_MS = 15_000;

const NS_PER_US = 1000;

/** Encoded pictures that wait for their sound. */
const MOST_QUEUED_NS = 5_000_000_000;

function even(length: number): number {
    return Math.max(2, length & ~1);
}

/** The path as `gst-launch-1.0`'s language takes it. */
function quoted(path: string): string {
    return `"${path.replaceAll(/["\\]/g, '\\$&')}"`;
}

/** The pipeline as `gst-launch-1.0` writes it. */
function describePipeline(
    gstreamer: GStreamer,
    { container, path, sound }: RecordingOptions,
    size: VideoSize,
): string {
    const encoders = chooseEncoders(gstreamer, container, size);
    const [width, height] = [even(size.width), even(size.height)];
    const screen = [
        'appsrc name=screen is-live=true format=time block=false max-buffers=0',
        'videoconvert',
        'videoscale add-borders=true',
        `video/x-raw,format=I420,width=${width},height=${height},pixel-aspect-ratio=1/1`,
        'queue',
        encoders.video,
        // The sound of a picture comes later than it.
        `queue max-size-buffers=0 max-size-bytes=0 max-size-time=${MOST_QUEUED_NS}`,
        'file.',
    ].join(' ! ');
    const file = `${encoders.muxer} name=file ! filesink async=false location=${quoted(path)}`;
    const track = sound && encoders.sound !== null ? soundTrackDescription(encoders.sound) : '';
    return `${file} ${screen} ${track}`;
}

/**
 * Records a screen into a video file.
 *
 * Encoding runs in GStreamer's threads. What is done here for each picture is one copy out of the
 * machine's live memory, at most thirty times a second, and none while the encoder is behind. A
 * screen of another size is fitted into the first one's, with black beside it.
 */
export class VideoRecorder {
    readonly path: string;
    readonly #gstreamer: GStreamer;
    readonly #pipeline: Gst.Pipeline;
    readonly #bus: Gst.Bus;
    readonly #source: GstApp.AppSrc;
    readonly #options: RecordingOptions;
    readonly #slots = new FrameSlots(SLOTS);
    #beginUs = 0;
    #track: SoundTrack | null = null;
    #caps = '';
    #timer = 0;
    #hasChanged = true;
    #lastUs = -STILL_US;
    #frames = 0;
    #skipped = 0;
    #finished: ((error: RangeError | null) => void) | null = null;
    #messages = 0;
    #isOver = false;

    private constructor(gstreamer: GStreamer, options: RecordingOptions, size: VideoSize) {
        this.#gstreamer = gstreamer;
        this.#options = options;
        this.path = options.path;
        this.#pipeline = gstreamer.Gst.parse_launch(
            describePipeline(gstreamer, options, size),
        ) as Gst.Pipeline;
        this.#bus = this.#pipeline.get_bus();
        this.#source = this.#pipeline.get_by_name('screen') as GstApp.AppSrc;
    }

    /**
     * Begins to record.
     *
     * @throws RangeError, in a sentence, where there is no picture, no encoder or no place for it
     */
    static async start(options: RecordingOptions): Promise<VideoRecorder> {
        const gstreamer = await loadGStreamer();
        const picture = options.picture();
        if (!picture) throw new RangeError('There is no picture to record.');
        const recorder = new VideoRecorder(gstreamer, options, picture);
        recorder.#begin();
        return recorder;
    }

    /** Microseconds since it began. */
    get elapsedUs(): number {
        return GLib.get_monotonic_time() - this.#beginUs;
    }

    /** Says that the picture may be another. */
    changed(): void {
        this.#hasChanged = true;
    }

    #begin(): void {
        this.#bus.add_signal_watch();
        this.#messages = this.#bus.connect('message', (_bus, message) => {
            this.#take(message);
        });
        const { State, StateChangeReturn } = this.#gstreamer.Gst;
        if (this.#pipeline.set_state(State.PLAYING) === StateChangeReturn.FAILURE) {
            this.#end();
            throw new RangeError(`The recording cannot be written to ${this.path}.`);
        }
        // Not before: the first recording loads its encoders.
        this.#beginUs = GLib.get_monotonic_time();
        this.#beginSound();
        this.#tick();
        this.#timer = GLib.timeout_add(GLib.PRIORITY_DEFAULT, INTERVAL_MS, () => {
            this.#tick();
            return GLib.SOURCE_CONTINUE;
        });
    }

    #beginSound(): void {
        const source = this.#pipeline.get_by_name('sound') as GstApp.AppSrc | null;
        const { sound } = this.#options;
        if (source && sound)
            this.#track = new SoundTrack(this.#gstreamer, source, this.#beginUs, sound);
    }

    #tick(): void {
        const now = this.elapsedUs;
        if (!this.#hasChanged && now - this.#lastUs < STILL_US) return;
        if (this.#source.get_current_level_buffers() >= MAX_WAITING) {
            this.#skipped++;
            return;
        }
        this.#push(now);
    }

    #push(nowUs: number): void {
        const picture = this.#options.picture();
        if (!picture) return;
        let memory;
        try {
            memory = this.#slots.copy(picture);
        } catch {
            // The machine took its memory back meanwhile; another picture follows, or its end.
            return;
        }
        this.#hasChanged = false;
        this.#lastUs = nowUs;
        this.#setCaps(picture);
        const buffer = this.#gstreamer.Gst.Buffer.new_wrapped_bytes(memory.bytes);
        buffer.pts = nowUs * NS_PER_US;
        buffer.duration = INTERVAL_MS * 1_000_000;
        this.#source.push_buffer(buffer);
        this.#frames++;
    }

    #setCaps({ width, height, format }: LivePicture): void {
        const caps =
            `video/x-raw,format=${videoFormat(format)},width=${width},height=${height},` +
            'framerate=0/1,pixel-aspect-ratio=1/1';
        if (caps === this.#caps) return;
        this.#caps = caps;
        this.#source.set_caps(this.#gstreamer.Gst.Caps.from_string(caps));
    }

    #take(message: Gst.Message): void {
        const { MessageType } = this.#gstreamer.Gst;
        if (message.type === MessageType.EOS) this.#finished?.(null);
        if (message.type !== MessageType.ERROR) return;
        const [error] = message.parse_error();
        const reason = `The recording ended: ${error?.message ?? 'GStreamer failed'}`;
        if (this.#finished) {
            this.#finished(new RangeError(reason));
        } else if (!this.#isOver) {
            this.#end();
            this.#options.failed(reason);
        }
    }

    /**
     * Ends the recording and waits until the file is whole.
     *
     * @throws RangeError, in a sentence, where it could not be written to its end
     */
    async stop(): Promise<RecordingSummary> {
        if (this.#isOver || this.#finished) throw new RangeError('The recording is over already.');
        this.#stopTimer();
        const durationUs = this.elapsedUs;
        // Else the video would end with the last change.
        this.#push(durationUs);
        this.#track?.close();
        try {
            await this.#finish();
        } finally {
            this.#end();
        }
        return { frames: this.#frames, skipped: this.#skipped, durationUs };
    }

    #finish(): Promise<void> {
        return new Promise((resolve, reject) => {
            const timeout = GLib.timeout_add(GLib.PRIORITY_DEFAULT, FINISH_MS, () => {
                this.#finished = null;
                reject(new RangeError('The recording was cut off: the encoder did not end.'));
                return GLib.SOURCE_REMOVE;
            });
            this.#finished = error => {
                GLib.source_remove(timeout);
                this.#finished = null;
                if (error) reject(error);
                else resolve();
            };
            this.#source.end_of_stream();
        });
    }

    #stopTimer(): void {
        if (this.#timer !== 0) GLib.source_remove(this.#timer);
        this.#timer = 0;
    }

    /** Ends it at once; the file is cut off unless {@link stop} came before. */
    close(): void {
        if (!this.#isOver) this.#end();
    }

    #end(): void {
        this.#isOver = true;
        this.#stopTimer();
        this.#track?.close();
        // The pipeline holds its bus, whose handler holds this, which holds the pipeline: GJS would keep
        // all of them, and the descriptors in them.
        if (this.#messages !== 0) this.#bus.disconnect(this.#messages);
        this.#messages = 0;
        this.#bus.remove_signal_watch();
        this.#pipeline.set_state(this.#gstreamer.Gst.State.NULL);
        this.#slots.close();
    }
}
