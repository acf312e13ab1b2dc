// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is in a video file, by GStreamer's own decoders.
import Gst from 'gi://Gst?version=1.0';
import GstApp from 'gi://GstApp?version=1.0';

import type { Picture } from './picture.js';

const PULL_MS = 5000;
const NS_PER_MS = 1_000_000;

/** One picture of a video, and when it is shown. */
export interface VideoFrame extends Picture {
    readonly timeMs: number;
}

export interface VideoFile {
    readonly frames: number;
    readonly first: VideoFrame;
    readonly last: VideoFrame;
    /** From the first picture's beginning to the last one's end. */
    readonly durationMs: number;
}

function pull(sink: GstApp.AppSink): Gst.Sample | null {
    return sink.try_pull_sample(PULL_MS * NS_PER_MS);
}

function toFrame(sample: Gst.Sample): VideoFrame {
    const structure = sample.get_caps()?.get_structure(0);
    const [, width = 0] = structure?.get_int('width') ?? [];
    const [, height = 0] = structure?.get_int('height') ?? [];
    const buffer = sample.get_buffer();
    if (!buffer) throw new Error('a sample without a buffer');
    const [, map] = buffer.map(Gst.MapFlags.READ);
    const padded = new Uint8Array(map.data);
    buffer.unmap(map);
    // GStreamer pads rows to four bytes.
    const stride = Math.ceil((width * 3) / 4) * 4;
    const data = new Uint8Array(width * height * 3);
    for (let y = 0; y < height; y++)
        data.set(padded.subarray(y * stride, y * stride + width * 3), y * width * 3);
    return { width, height, data, timeMs: Number(buffer.pts) / NS_PER_MS };
}

/** Decodes a whole file; throws where it cannot be. */
export function readVideo(path: string): VideoFile {
    Gst.init(null);
    const pipeline = Gst.parse_launch(
        `filesrc location="${path.replaceAll(/["\\]/g, '\\$&')}" ! decodebin name=decoder ! queue ! videoconvert ! ` +
            'video/x-raw,format=RGB ! appsink name=sink sync=false',
    ) as Gst.Bin;
    const sink = pipeline.get_by_name('sink') as GstApp.AppSink;
    try {
        pipeline.set_state(Gst.State.PLAYING);
        let first: Gst.Sample | null = null;
        let frames = 0;
        let last: Gst.Sample | null = null;
        for (let sample = pull(sink); sample; sample = pull(sink)) {
            frames++;
            first ??= sample;
            last = sample;
        }
        const error = pipeline.get_bus()?.pop_filtered(Gst.MessageType.ERROR)?.parse_error()[0];
        if (error) throw new Error(`${path} does not decode: ${error.message}`);
        if (!first || !last) throw new Error(`${path} has no picture`);
        const [, durationNs] = pipeline.query_duration(Gst.Format.TIME);
        return {
            frames,
            first: toFrame(first),
            last: toFrame(last),
            durationMs: durationNs / NS_PER_MS,
        };
    } finally {
        pipeline.set_state(Gst.State.NULL);
    }
}

/** How near one picture is to another, in dB; 30 is hard to tell apart by eye. */
export function peakSignalToNoise(a: Picture, b: Picture): number {
    return Math.min(noise(lumaOf(a), lumaOf(b)), noise(colourOf(a), colourOf(b)));
}

function noise(a: Float64Array, b: Float64Array): number {
    if (a.length !== b.length) throw new Error('pictures of different sizes');
    const squares = a.reduce((sum, value, at) => sum + (value - (b[at] ?? 0)) ** 2, 0);
    return 10 * Math.log10((255 * 255 * a.length) / Math.max(squares, 1));
}

/** The brightness of each pixel, which is what video keeps of every one. */
function lumaOf({ data }: Picture): Float64Array {
    return Float64Array.from({ length: data.length / 3 }, (_, pixel) => {
        const [red = 0, green = 0, blue = 0] = data.subarray(pixel * 3, pixel * 3 + 3);
        return 0.299 * red + 0.587 * green + 0.114 * blue;
    });
}

const BLOCK = 8;

/** The mean colour of each block: video keeps fewer of the colours. */
function colourOf({ width, height, data }: Picture): Float64Array {
    const across = Math.floor(width / BLOCK);
    const means = new Float64Array(across * Math.floor(height / BLOCK) * 3);
    for (let y = 0; y < Math.floor(height / BLOCK) * BLOCK; y++)
        for (let x = 0; x < across * BLOCK; x++)
            for (let channel = 0; channel < 3; channel++) {
                const block = Math.floor(y / BLOCK) * across + Math.floor(x / BLOCK);
                const value = data[(y * width + x) * 3 + channel] ?? 0;
                means[block * 3 + channel] = (means[block * 3 + channel] ?? 0) + value / BLOCK ** 2;
            }
    return means;
}

/** What is said of a video without decoding it. */
export interface VideoStream {
    /** The encoder's name, as GStreamer has it: `video/x-h264`. */
    readonly type: string;
    readonly width: number;
    readonly height: number;
    readonly frames: number;
    readonly durationMs: number;
}

/** Takes an MP4 file apart, and each picture's data: few systems have a decoder for it. */
export function readStream(path: string): VideoStream {
    Gst.init(null);
    const pipeline = Gst.parse_launch(
        `filesrc location="${path.replaceAll(/["\\]/g, '\\$&')}" ! qtdemux ! ` +
            'video/x-h264 ! appsink name=sink sync=false',
    ) as Gst.Bin;
    const sink = pipeline.get_by_name('sink') as GstApp.AppSink;
    try {
        pipeline.set_state(Gst.State.PLAYING);
        let frames = 0;
        let last: Gst.Sample | null = null;
        for (let sample = pull(sink); sample; sample = pull(sink)) {
            frames++;
            last = sample;
        }
        const structure = last?.get_caps()?.get_structure(0);
        const [, width = 0] = structure?.get_int('width') ?? [];
        const [, height = 0] = structure?.get_int('height') ?? [];
        const [, durationNs] = pipeline.query_duration(Gst.Format.TIME);
        const type = structure?.get_name() ?? 'nothing';
        return { type, width, height, frames, durationMs: durationNs / NS_PER_MS };
    } finally {
        pipeline.set_state(Gst.State.NULL);
    }
}

const DEMUXERS = { webm: 'matroskademux', mp4: 'qtdemux' };

/** The sound of a video file: the first channel at 48 kHz, from the file's beginning on. */
export function readSound(path: string, container: keyof typeof DEMUXERS): Int16Array {
    Gst.init(null);
    const pipeline = Gst.parse_launch(
        `filesrc location="${path.replaceAll(/["\\]/g, '\\$&')}" ! ${DEMUXERS[container]} name=file ` +
            'file.audio_0 ! queue ! decodebin ! audioconvert ! audioresample ! ' +
            'audio/x-raw,format=S16LE,rate=48000,channels=2 ! appsink name=sink sync=false',
    ) as Gst.Bin;
    const sink = pipeline.get_by_name('sink') as GstApp.AppSink;
    try {
        pipeline.set_state(Gst.State.PLAYING);
        const left: number[] = [];
        for (let sample = pull(sink); sample; sample = pull(sink)) {
            const buffer = sample.get_buffer();
            if (!buffer) continue;
            const start = Math.round((Number(buffer.pts) * 48) / NS_PER_MS);
            while (left.length < start) left.push(0);
            const samples = new Int16Array(buffer.extract_dup(0, buffer.get_size()).slice().buffer);
            for (let i = 0; i < samples.length; i += 2) left.push(samples[i] ?? 0);
        }
        return Int16Array.from(left);
    } finally {
        pipeline.set_state(Gst.State.NULL);
    }
}
