// SPDX-License-Identifier: GPL-3.0-or-later
import type Gst from 'gi://Gst?version=1.0';
import type GstApp from 'gi://GstApp?version=1.0';
import GLib from 'gi://GLib?version=2.0';

import { errorText } from '../../machine/errors.js';
import type { GStreamer } from '../../peripherals/gstreamer.js';

/** The element that encodes, of gstreamer1.0-plugins-ugly or what a system calls it. */
const ELEMENT = 'x264enc';

/** How good a picture is, x264's own scale: the next to invisible loss of a moving one. */
const QUANTIZER = 23;

/** Viewers begin at a context's first picture, and a context that is reset is another stream. */
const NO_KEY_FRAMES = 100_000;

/** Only so that the encoder has a time for each picture; they are not shown by it. */
const FRAMES_A_SECOND = 30;
const FRAME_NS = 1_000_000_000 / FRAMES_A_SECOND;

/** One that takes longer is of no use: the picture is written in another way then. */
const FIRST_NS = 500_000_000;
const NEXT_NS = 100_000_000;

/** Whether there is an encoder. */
export function canEncodeH264({ Gst }: GStreamer): boolean {
    return Gst.ElementFactory.find(ELEMENT) !== null;
}

function description(width: number, height: number): string {
    const raw = `video/x-raw,width=${width},height=${height},framerate=${FRAMES_A_SECOND}/1`;
    return [
        `appsrc name=in format=time block=false caps=${raw},format=BGRx`,
        'videoconvert',
        // TigerVNC's viewer takes every stream for this, whatever it says of its colours.
        `${raw},format=I420,colorimetry=bt601`,
        // In one slice: noVNC takes each for a picture of its own.
        `${ELEMENT} tune=zerolatency speed-preset=ultrafast threads=1 sliced-threads=false ` +
            `bframes=0 byte-stream=true aud=false key-int-max=${NO_KEY_FRAMES} ` +
            `pass=qual quantizer=${QUANTIZER}`,
        'video/x-h264,profile=constrained-baseline,stream-format=byte-stream,alignment=au',
        'appsink name=out sync=false',
    ].join(' ! ');
}

/** A stream of H.264 of pictures of one size: each that is given comes out at once. */
export class H264Stream {
    readonly #gstreamer: GStreamer;
    readonly #pipeline: Gst.Bin;
    readonly #source: GstApp.AppSrc;
    readonly #sink: GstApp.AppSink;
    #frames = 0;

    /**
     * @param width - even, as `height`
     * @throws RangeError where it cannot be begun
     */
    constructor(gstreamer: GStreamer, width: number, height: number) {
        this.#gstreamer = gstreamer;
        const { Gst: Gst_ } = gstreamer;
        try {
            this.#pipeline = Gst_.parse_launch(description(width, height)) as Gst.Bin;
        } catch (error) {
            throw new RangeError(`H.264 cannot be made: ${errorText(error)}`, { cause: error });
        }
        this.#source = this.#pipeline.get_by_name('in') as GstApp.AppSrc;
        this.#sink = this.#pipeline.get_by_name('out') as GstApp.AppSink;
        this.#pipeline.set_state(Gst_.State.PLAYING);
    }

    /**
     * The next picture, in the stream's form with start codes.
     *
     * @param pixels - four bytes each: blue, green, red, and one that means nothing; without padding
     * @returns null where the encoder has not kept up: the stream is of no use any more
     */
    encode(pixels: Uint8Array): Uint8Array | null {
        const buffer = this.#gstreamer.Gst.Buffer.new_wrapped_bytes(new GLib.Bytes(pixels));
        buffer.pts = this.#frames * FRAME_NS;
        buffer.duration = FRAME_NS;
        this.#source.push_buffer(buffer);
        const limit = this.#frames++ === 0 ? FIRST_NS : NEXT_NS;
        const encoded = this.#sink.try_pull_sample(limit)?.get_buffer();
        return encoded ? encoded.extract_dup(0, encoded.get_size()) : null;
    }

    close(): void {
        this.#pipeline.set_state(this.#gstreamer.Gst.State.NULL);
    }
}
