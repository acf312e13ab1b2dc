// SPDX-License-Identifier: GPL-3.0-or-later
//
// H.264 as libav decodes it.
import type Gst from 'gi://Gst?version=1.0';
import type GstApp from 'gi://GstApp?version=1.0';
import GLib from 'gi://GLib?version=2.0';

import { loadGStreamer, type GStreamer } from '../../src/peripherals/gstreamer.js';

const ELEMENT = 'avdec_h264';
const DECODED_NS = 20_000_000_000;

/** Decodes a stream picture by picture. */
export class H264Decoder {
    readonly #gstreamer: GStreamer;
    readonly #pipeline: Gst.Bin;
    readonly #source: GstApp.AppSrc;
    readonly #sink: GstApp.AppSink;

    private constructor(gstreamer: GStreamer) {
        this.#gstreamer = gstreamer;
        const stream = 'video/x-h264,stream-format=byte-stream,alignment=au';
        this.#pipeline = gstreamer.Gst.parse_launch(
            `appsrc name=in format=time caps=${stream} ! ${ELEMENT} max-threads=1 ! videoconvert ! ` +
                'video/x-raw,format=BGRx ! appsink name=out sync=false',
        ) as Gst.Bin;
        this.#source = this.#pipeline.get_by_name('in') as GstApp.AppSrc;
        this.#sink = this.#pipeline.get_by_name('out') as GstApp.AppSink;
        this.#pipeline.set_state(gstreamer.Gst.State.PLAYING);
    }

    /** Null where there is no decoder. */
    static async open(): Promise<H264Decoder | null> {
        const gstreamer = await loadGStreamer();
        if (!gstreamer.Gst.ElementFactory.find(ELEMENT)) return null;
        return new H264Decoder(gstreamer);
    }

    /** The picture of one part of the stream: `0x00RRGGBB`, row after row. */
    decode(data: Uint8Array): Uint32Array {
        this.#source.push_buffer(
            this.#gstreamer.Gst.Buffer.new_wrapped_bytes(new GLib.Bytes(data)),
        );
        const buffer = this.#sink.try_pull_sample(DECODED_NS)?.get_buffer();
        if (!buffer) throw new Error('nothing was decoded');
        const bytes = buffer.extract_dup(0, buffer.get_size());
        return new Uint32Array(bytes.slice().buffer).map(pixel => pixel & 0xffffff);
    }

    close(): void {
        this.#pipeline.set_state(this.#gstreamer.Gst.State.NULL);
    }
}
