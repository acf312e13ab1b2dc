// SPDX-License-Identifier: LGPL-2.1-or-later
import Gsk from 'gi://Gsk?version=4.0';

/** How guest pixels become device pixels; `auto` chooses by the scale. */
export type ScalingFilter = 'auto' | 'nearest' | 'linear' | 'trilinear';

const NAMED: Readonly<Record<Exclude<ScalingFilter, 'auto'>, Gsk.ScalingFilter>> = {
    nearest: Gsk.ScalingFilter.NEAREST,
    linear: Gsk.ScalingFilter.LINEAR,
    trilinear: Gsk.ScalingFilter.TRILINEAR,
};

/** Mipmaps of more levels than this need rims that cost more than what could be seen of them. */
const MAX_MIP_LEVEL = 5;

/**
 * @param scale - device pixels for each guest pixel
 * @returns for `auto`: sharp at whole multiples, smooth between, without shimmer when much smaller
 */
export function gskFilter(filter: ScalingFilter, scale: number): Gsk.ScalingFilter {
    if (filter !== 'auto') return NAMED[filter];
    if (Math.abs(scale - Math.round(scale)) < 1e-6 && scale > 0.5) return NAMED.nearest;
    return scale < 0.5 ? NAMED.trilinear : NAMED.linear;
}

/**
 * How many pixels of its neighbours a tile's texture must hold on every side, so that filtering at
 * the tile's edge reads what it would read from one big texture.
 *
 * Linear filtering reads one pixel beside. The texture's own edge, which GSK smooths, must also lie
 * a device pixel outside the clip, itself moved by up to half of one.
 *
 * A pixel of mipmap level k is the mean of a square of 2^k pixels, counted from the texture's own
 * corner. So the rim is wide enough for the pixels beside the edge on the smallest level that is
 * read, and a multiple of that square, so that tiles and picture have the same squares.
 */
export function filterOverlap(filter: Gsk.ScalingFilter, scale: number): number {
    if (filter !== Gsk.ScalingFilter.TRILINEAR) return 1 + Math.ceil(Math.max(1, 1 / scale));
    const level = Math.ceil(Math.log2(1 / scale) - 1e-6);
    return 2 * 2 ** Math.min(Math.max(level, 0), MAX_MIP_LEVEL);
}
