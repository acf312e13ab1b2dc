// SPDX-License-Identifier: LGPL-2.1-or-later
import { toShown, toUpright, turnedSize, type GuestPoint, type Orientation } from './placement.js';

/** A pointer's picture: premultiplied B, G, R, A; rows without padding. */
export interface CursorImage {
    readonly width: number;
    readonly height: number;
    readonly hotX: number;
    readonly hotY: number;
    readonly data: Uint8Array;
}

/** A larger pointer than this compositors refuse, or cut off. */
const MAX_SIDE = 256;

/**
 * The pointer as large as the screen that it belongs to is shown, and turned like it; its hot spot
 * stays the same spot. Each pixel is that of the guest under its middle: pointers have sharp edges.
 *
 * @param scale - widget pixels for each guest pixel
 */
export function shownCursor(
    image: CursorImage,
    scale: number,
    orientation: Orientation,
): CursorImage {
    const { quarterTurns, isMirrored } = orientation;
    if (scale === 1 && quarterTurns === 0 && !isMirrored) return image;
    const turned = turnedSize(image, orientation);
    const factor = Math.min(scale, MAX_SIDE / Math.max(turned.width, turned.height));
    const width = Math.max(1, Math.round(turned.width * factor));
    const height = Math.max(1, Math.round(turned.height * factor));
    const source = (x: number, y: number): GuestPoint =>
        toUpright(
            orientation,
            image,
            ((x + 0.5) * turned.width) / width,
            ((y + 0.5) * turned.height) / height,
        );
    const words = new Uint32Array(image.data.slice().buffer);
    const shown = new Uint32Array(width * height);
    for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++) {
            const from = source(x, y);
            shown[y * width + x] =
                words[Math.floor(from.y) * image.width + Math.floor(from.x)] ?? 0;
        }
    const hot = toShown(orientation, image, image.hotX + 0.5, image.hotY + 0.5);
    return {
        width,
        height,
        hotX: Math.min(width - 1, Math.floor((hot.x * width) / turned.width)),
        hotY: Math.min(height - 1, Math.floor((hot.y * height) / turned.height)),
        data: new Uint8Array(shown.buffer),
    };
}
