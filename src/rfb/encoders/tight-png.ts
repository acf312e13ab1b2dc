// SPDX-License-Identifier: GPL-3.0-or-later
import type { Rect } from '../../display1/checks.js';
import type { ByteWriter } from '../byte-writer.js';
import { Encoding } from '../numbers.js';
import type { PixelWriter } from '../pixel-writer.js';
import type { EncodedScreen, Encoder, EncodingWishes } from './encoder.js';
import { gatheredPixels } from './gathered-pixels.js';
import { jpegOf } from './jpeg.js';
import { PlannedPieces } from './planned-pieces.js';
import { PngMaker } from './png.js';
import { Control, writeData } from './tight-data.js';

/**
 * Tight for viewers without zlib, such as pages: rectangles of one colour, PNGs, and JPEGs of
 * photographs.
 */
export class TightPngEncoder implements Encoder {
    readonly encoding = Encoding.TIGHT_PNG;
    readonly limits = { width: 2048, pixels: 65_536 };
    readonly #png = new PngMaker();
    readonly #pieces = new PlannedPieces();
    #hasLost = false;

    get hasLost(): boolean {
        return this.#hasLost;
    }

    pieces(screen: EncodedScreen, rect: Rect, wishes: EncodingWishes): Iterable<Rect> | null {
        return this.#pieces.of(screen, rect, wishes);
    }

    encode(
        writer: ByteWriter,
        screen: EncodedScreen,
        rect: Rect,
        format: PixelWriter,
        wishes: EncodingWishes,
    ): void {
        const { quality, compression } = wishes;
        const planned = this.#pieces.known(rect);
        this.#hasLost = quality !== null && planned?.kind === 'photo';
        if (planned?.kind === 'solid') {
            writer.u8(Control.FILL);
            format.writeTight(writer.reserve(format.tightSize), 0, planned.colour);
        } else if (quality !== null && this.#hasLost) {
            writer.u8(Control.JPEG);
            writeData(writer, jpegOf(gatheredPixels(screen, rect), rect, wishes));
        } else {
            writer.u8(Control.PNG);
            writeData(writer, this.#png.make(screen, rect, Math.max(1, compression)));
        }
    }
}
