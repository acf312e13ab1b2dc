// SPDX-License-Identifier: GPL-3.0-or-later
import type { Rect } from '../display1/checks.js';

/** A rectangle in tiles of at most this size, row after row; those at its far edges are smaller. */
export function* tilesOf(
    { x, y, width, height }: Rect,
    tileWidth: number,
    tileHeight: number,
): Generator<Rect> {
    for (let top = y; top < y + height; top += tileHeight)
        for (let left = x; left < x + width; left += tileWidth)
            yield {
                x: left,
                y: top,
                width: Math.min(tileWidth, x + width - left),
                height: Math.min(tileHeight, y + height - top),
            };
}
