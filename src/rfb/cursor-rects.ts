// SPDX-License-Identifier: GPL-3.0-or-later
import type { CursorImage } from '../input/cursor-image.js';
import type { ByteWriter } from './byte-writer.js';
import { Encoding, Pseudo } from './numbers.js';
import type { PixelWriter } from './pixel-writer.js';

/** The best first: whole alpha, then VMware's, then a mask. */
export const CURSOR_ENCODINGS: readonly number[] = [
    Pseudo.CURSOR_WITH_ALPHA,
    Pseudo.VMWARE_CURSOR,
    Pseudo.CURSOR,
];

/** At least so opaque is a pixel for a viewer that knows only whole ones. */
const OPAQUE = 0x80;

const VMWARE_ALPHA_CURSOR = 1;

/** For one that the guest hides. */
const HIDDEN: CursorImage = { width: 1, height: 1, hotX: 0, hotY: 0, data: new Uint8Array(4) };

/** Writes a cursor as a rectangle of an update, whose place is the hot spot. */
export function writeCursor(
    writer: ByteWriter,
    encoding: number,
    shown: CursorImage | null,
    format: PixelWriter,
): void {
    const cursor = shown ?? HIDDEN;
    writer.u16(cursor.hotX).u16(cursor.hotY).u16(cursor.width).u16(cursor.height).u32(encoding);
    if (encoding === Pseudo.CURSOR_WITH_ALPHA) writeWithAlpha(writer, cursor);
    else if (encoding === Pseudo.VMWARE_CURSOR) writeVmware(writer, cursor);
    else writeWithMask(writer, cursor, format);
}

/** Premultiplied, as the guest's is. */
function writeWithAlpha(writer: ByteWriter, { data }: CursorImage): void {
    writer.u32(Encoding.RAW);
    const target = writer.reserve(data.length);
    for (let at = 0; at < data.length; at += 4) {
        target[at] = data[at + 2] ?? 0;
        target[at + 1] = data[at + 1] ?? 0;
        target[at + 2] = data[at] ?? 0;
        target[at + 3] = data[at + 3] ?? 0;
    }
}

/** A channel as it was before it was multiplied with the alpha. */
function divided(channel: number, alpha: number): number {
    return alpha === 0 ? 0 : Math.min(255, Math.round((channel * 255) / alpha));
}

/** Not premultiplied, red first: TigerVNC's reading of it, and noVNC's. */
function writeVmware(writer: ByteWriter, { data }: CursorImage): void {
    writer.u8(VMWARE_ALPHA_CURSOR).u8(0);
    const target = writer.reserve(data.length);
    for (let at = 0; at < data.length; at += 4) {
        const alpha = data[at + 3] ?? 0;
        target[at] = divided(data[at + 2] ?? 0, alpha);
        target[at + 1] = divided(data[at + 1] ?? 0, alpha);
        target[at + 2] = divided(data[at] ?? 0, alpha);
        target[at + 3] = alpha;
    }
}

function writeWithMask(
    writer: ByteWriter,
    { width, height, data }: CursorImage,
    format: PixelWriter,
): void {
    const pixels = writer.reserve(width * height * format.size);
    let to = 0;
    for (let at = 0; at < data.length; at += 4) {
        const alpha = data[at + 3] ?? 0;
        const [blue, green, red] = [0, 1, 2].map(byte => divided(data[at + byte] ?? 0, alpha));
        to = format.write(pixels, to, ((red ?? 0) << 16) | ((green ?? 0) << 8) | (blue ?? 0));
    }
    const rowBytes = Math.ceil(width / 8);
    const mask = writer.reserve(rowBytes * height).fill(0);
    for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++) {
            if ((data[(y * width + x) * 4 + 3] ?? 0) < OPAQUE) continue;
            const place = y * rowBytes + (x >> 3);
            mask[place] = (mask[place] ?? 0) | (0x80 >> (x & 7));
        }
}
