// SPDX-License-Identifier: GPL-3.0-or-later
import type { GStreamer } from '../peripherals/gstreamer.js';

/** The kinds of files that are written. */
export const CONTAINERS = ['webm', 'mp4'] as const;
export type Container = (typeof CONTAINERS)[number];

/** What is encoded. */
export interface VideoSize {
    readonly width: number;
    readonly height: number;
}

/** An encoder, as `gst-launch-1.0` writes it; `%bps` stands for bits a second. */
interface Encoder {
    readonly element: string;
    readonly description: string;
}

interface ContainerParts {
    readonly muxer: Encoder;
    readonly video: readonly Encoder[];
    readonly sound: readonly Encoder[];
    /** Packages that have what is missing: Debian's, and Fedora's where it differs. */
    readonly packages: string;
}

/** More do not make these encoders faster. */
const THREADS = 4;

/** A still screen costs next to nothing; this is what moving pictures get. */
const BITS_A_PIXEL = 6;
const LEAST_BITS = 2_000_000;
const MOST_BITS = 40_000_000;

/** Encoders that keep up with a screen, the better ones first. */
const PARTS: Readonly<Record<Container, ContainerParts>> = {
    webm: {
        muxer: { element: 'webmmux', description: 'webmmux' },
        video: [
            {
                element: 'vp8enc',
                description:
                    'vp8enc deadline=1 cpu-used=8 target-bitrate=%bps max-quantizer=36 ' +
                    `keyframe-max-dist=150 threads=${THREADS}`,
            },
        ],
        sound: [
            { element: 'opusenc', description: 'opusenc' },
            { element: 'vorbisenc', description: 'vorbisenc' },
        ],
        packages: 'gstreamer1.0-plugins-good',
    },
    mp4: {
        muxer: { element: 'mp4mux', description: 'mp4mux' },
        video: [
            {
                element: 'x264enc',
                description:
                    'x264enc speed-preset=veryfast tune=zerolatency pass=qual quantizer=20 ' +
                    `key-int-max=150 threads=${THREADS}`,
            },
            {
                element: 'openh264enc',
                description: 'openh264enc bitrate=%bps complexity=low gop-size=150 ! h264parse',
            },
        ],
        sound: [
            { element: 'fdkaacenc', description: 'fdkaacenc' },
            { element: 'avenc_aac', description: 'avenc_aac' },
            { element: 'voaacenc', description: 'voaacenc ! aacparse' },
            { element: 'opusenc', description: 'opusenc' },
        ],
        packages: 'gstreamer1.0-plugins-ugly (x264) or gstreamer1.0-plugins-bad (openh264)',
    },
};

/** What a pipeline is made of for one kind of file. */
export interface ChosenEncoders {
    readonly muxer: string;
    readonly video: string;
    /** Null where no encoder of sound is installed. */
    readonly sound: string | null;
}

function bitRate({ width, height }: VideoSize): number {
    return Math.min(MOST_BITS, Math.max(LEAST_BITS, width * height * BITS_A_PIXEL));
}

function choose(
    { Gst }: GStreamer,
    encoders: readonly Encoder[],
    size: VideoSize,
): string | undefined {
    const found = encoders.find(({ element }) => Gst.ElementFactory.find(element) !== null);
    return found?.description.replace('%bps', String(bitRate(size)));
}

/**
 * Chooses among the encoders that are installed.
 *
 * @throws RangeError, in a sentence that names the package, where one is missing
 */
export function chooseEncoders(
    gstreamer: GStreamer,
    container: Container,
    size: VideoSize,
): ChosenEncoders {
    const parts = PARTS[container];
    const muxer = choose(gstreamer, [parts.muxer], size);
    const video = choose(gstreamer, parts.video, size);
    if (muxer === undefined || video === undefined)
        throw new RangeError(
            `GStreamer has no encoder for ${container === 'mp4' ? 'MP4' : 'WebM'} files: install ${parts.packages}, or record in the other format.`,
        );
    return { muxer, video, sound: choose(gstreamer, parts.sound, size) ?? null };
}
