// SPDX-License-Identifier: GPL-3.0-or-later
import type { Rect } from '../../display1/checks.js';
import type { DirtyCells } from '../../export/dirty-cells.js';
import { loadGStreamer, type GStreamer } from '../../peripherals/gstreamer.js';
import type { ByteWriter } from '../byte-writer.js';
import type { EncodedScreen } from '../encoders/encoder.js';
import { isPhoto } from '../encoders/tight-plan.js';
import { canEncodeH264, H264Stream } from './h264-stream.js';
import { VideoArea } from './video-area.js';

/** Of a rectangle: the viewer is to forget what it knew of a stream there. */
const RESET_CONTEXT = 1;

/** So often an encoder may be too slow, which holds up everybody, until films are written as all else. */
const MOST_FAILURES = 3;

function isSame(one: Rect | null, other: Rect): boolean {
    const isPlaced = one?.x === other.x && one.y === other.y;
    return isPlaced && one.width === other.width && one.height === other.height;
}

/** Films for one viewer: its screen's part where one runs, as a stream of H.264. */
export class ViewerVideo {
    #gstreamer: GStreamer | null = null;
    #area = new VideoArea(0, 0);
    #stream: H264Stream | null = null;
    #place: Rect | null = null;
    #isWanted = false;
    #failures = 0;

    /** The viewer knows H.264, or does not. Nothing is made of it until the encoder is loaded. */
    want(isWanted: boolean): void {
        this.#isWanted = isWanted;
        if (!isWanted) this.#end();
        if (!isWanted || this.#gstreamer) return;
        loadGStreamer().then(
            gstreamer => {
                this.#gstreamer = canEncodeH264(gstreamer) ? gstreamer : null;
            },
            // Without it, films are written as all else is.
            () => undefined,
        );
    }

    get #isOn(): boolean {
        return this.#isWanted && this.#gstreamer !== null && this.#failures < MOST_FAILURES;
    }

    /** The screen has another size. */
    resize(width: number, height: number): void {
        this.#end();
        this.#failures = 0;
        this.#area = new VideoArea(width, height);
    }

    changed(cells: DirtyCells, nowMs: number): void {
        if (this.#isOn) this.#area.changed(cells, nowMs);
    }

    /** Where a film runs that is to be written as one; null where none does. */
    film(screen: EncodedScreen): Rect | null {
        const { rect } = this.#area;
        if (!this.#isOn || !rect || !isPhoto(screen, rect)) {
            this.#end();
            return null;
        }
        return rect;
    }

    /**
     * Writes a film's next picture, as the data of a rectangle.
     *
     * @param pixels - of `place`, four bytes each, without padding
     * @returns whether it was written: the encoder may be too slow
     */
    write(writer: ByteWriter, place: Rect, pixels: Uint8Array): boolean {
        const isNew = !isSame(this.#place, place);
        if (isNew) this.#begin(place);
        const data = this.#stream?.encode(pixels);
        if (!data) {
            this.#failures++;
            this.#end();
            return false;
        }
        writer
            .u32(data.length)
            .u32(isNew ? RESET_CONTEXT : 0)
            .bytes(data);
        return true;
    }

    #begin(place: Rect): void {
        this.#end();
        if (!this.#gstreamer) return;
        this.#stream = new H264Stream(this.#gstreamer, place.width, place.height);
        this.#place = place;
    }

    #end(): void {
        this.#stream?.close();
        this.#stream = null;
        this.#place = null;
    }

    close(): void {
        this.#isWanted = false;
        this.#end();
    }
}
