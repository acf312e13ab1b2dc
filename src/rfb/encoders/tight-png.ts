// SPDX-License-Identifier: GPL-3.0-or-later
import type { Rect } from '../../display1/checks.js';
import { kernels } from '../../kernels/kernels.js';
import type { ByteWriter } from '../byte-writer.js';
import { Encoding } from '../numbers.js';
import type { PixelWriter } from '../pixel-writer.js';
import {
    kernelArguments,
    type EncodedScreen,
    type Encoder,
    type EncodingWishes,
} from './encoder.js';
import { canLose, jpegOf } from './jpeg.js';
import { PngMaker } from './png.js';
import { Control, writeData } from './tight-data.js';
import { planTight, type Piece } from './tight-plan.js';

/**
 * Tight for viewers without zlib, such as pages: rectangles of one colour, PNGs, and JPEGs of
 * photographs.
 */
export class TightPngEncoder implements Encoder {
    readonly encoding = Encoding.TIGHT_PNG;
    readonly limits = { width: 2048, pixels: 65_536 };
    readonly #png = new PngMaker();
    #hasLost = false;
    /** The piece that is to be encoded next. */
    #planned: Piece | null = null;

    get hasLost(): boolean {
        return this.#hasLost;
    }

    pieces(screen: EncodedScreen, rect: Rect, { quality }: EncodingWishes): Iterable<Rect> | null {
        const memory = kernels();
        if (!memory || screen.address === null) return null;
        return this.#plan(memory, screen.address, screen, rect, quality !== null && canLose());
    }

    *#plan(...plan: Parameters<typeof planTight>): Generator<Rect> {
        for (const piece of planTight(...plan)) {
            this.#planned = piece;
            yield piece;
        }
    }

    encode(
        writer: ByteWriter,
        screen: EncodedScreen,
        rect: Rect,
        format: PixelWriter,
        wishes: EncodingWishes,
    ): void {
        const { quality, compression } = wishes;
        const planned = this.#planned === rect ? this.#planned : null;
        this.#hasLost = quality !== null && planned?.kind === 'photo';
        if (planned?.kind === 'solid') {
            writer.u8(Control.FILL);
            format.writeTight(writer.reserve(format.tightSize), 0, planned.colour);
        } else if (quality !== null && this.#hasLost) {
            writer.u8(Control.JPEG);
            writeData(writer, jpegOf(gathered(screen, rect), rect, wishes));
        } else {
            writer.u8(Control.PNG);
            writeData(writer, this.#png.make(screen, rect, Math.max(1, compression)));
        }
    }
}

/** The pixels of a planned part, a row behind the other. */
function gathered(screen: EncodedScreen, rect: Rect): Uint8Array {
    const memory = kernels();
    if (!memory || screen.address === null)
        throw new TypeError('nothing is planned without kernels');
    const bytes = rect.width * rect.height * 4;
    const address = memory.run.inputFor(bytes);
    memory.run.copyPart(address, ...kernelArguments(screen.address, screen, rect));
    return memory.bytesAt(address, bytes);
}
