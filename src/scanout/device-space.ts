// SPDX-License-Identifier: LGPL-2.1-or-later
import Graphene from 'gi://Graphene?version=1.0';
import Gsk from 'gi://Gsk?version=4.0';

import type { Rect } from '../display1/checks.js';
import type { ScalingFilter } from './scaling-filter.js';

/** Where a picture stands in its widget. */
export interface PicturePlacement {
    /** The picture's top left corner, in widget (logical) pixels. */
    readonly x: number;
    readonly y: number;
    /** Widget pixels for each guest pixel. */
    readonly scale: number;
    /** Device pixels for each widget pixel. */
    readonly deviceScale: number;
    /** The widget's own corner in its surface, in widget pixels: device pixels start there. */
    readonly surfaceX: number;
    readonly surfaceY: number;
    /** `auto` where it is missing. */
    readonly filter?: ScalingFilter;
}

/**
 * Where sampling without a filter meets the border of two guest pixels exactly, rounding errors
 * would choose between them, in each texture another way. This much of a device pixel decides; it
 * is too little to be seen at the picture's edge, and enough for 32-bit coordinates.
 */
export const TIE_BREAK = 1 / 1024;

/**
 * A picture's place in device pixels, counted from the widget's corner.
 *
 * Nodes are laid out in these and brought back by one transform. GSK renders a scaled texture at
 * one pixel for each of the *node's* units and scales the result, so in logical units every
 * picture on a HiDPI screen would be blurred.
 *
 * The picture covers whole device pixels, for which it is stretched by less than one: else its
 * last row and column would be half transparent.
 */
export class DeviceSpace {
    /** Device pixels for each guest pixel, as asked for. */
    readonly scale: number;
    /** From device pixels to the widget's; null where they are the same. */
    readonly transform: Gsk.Transform | null;

    readonly #x: Axis;
    readonly #y: Axis;

    constructor(
        readonly placement: PicturePlacement,
        { width, height }: { readonly width: number; readonly height: number },
    ) {
        const { x, y, scale, deviceScale, surfaceX, surfaceY } = placement;
        this.scale = scale * deviceScale;
        this.#x = new Axis(x * deviceScale, surfaceX * deviceScale, width, this.scale);
        this.#y = new Axis(y * deviceScale, surfaceY * deviceScale, height, this.scale);
        const back = exactInverse(deviceScale);
        this.transform = deviceScale === 1 ? null : new Gsk.Transform().scale(back, back);
    }

    isFor(placement: PicturePlacement): boolean {
        const own = this.placement;
        return (
            own.x === placement.x &&
            own.y === placement.y &&
            own.scale === placement.scale &&
            own.deviceScale === placement.deviceScale &&
            own.surfaceX === placement.surfaceX &&
            own.surfaceY === placement.surfaceY &&
            own.filter === placement.filter
        );
    }

    /** Where the guest's `rect` lies, its edges moved to whole device pixels. */
    snapped({ x, y, width, height }: Rect): Graphene.Rect {
        const left = this.#x.snapped(x);
        const top = this.#y.snapped(y);
        const right = this.#x.snapped(x + width);
        const bottom = this.#y.snapped(y + height);
        return rectOf(left, top, right - left, bottom - top);
    }

    /**
     * Where a texture of the guest's `rect` is stretched to.
     *
     * @param shift - device pixels to the left and up
     */
    stretched({ x, y, width, height }: Rect, shift: number): Graphene.Rect {
        return rectOf(
            this.#x.exact(x) - shift,
            this.#y.exact(y) - shift,
            width * this.#x.scale,
            height * this.#y.scale,
        );
    }
}

function rectOf(x: number, y: number, width: number, height: number): Graphene.Rect {
    const rect = new Graphene.Rect();
    rect.init(x, y, width, height);
    return rect;
}

/** One of the two directions. */
class Axis {
    readonly scale: number;
    readonly #start: number;

    /** @param origin - device pixels from the surface's corner to the widget's */
    constructor(
        start: number,
        readonly origin: number,
        length: number,
        scale: number,
    ) {
        const first = Math.round(origin + start);
        const last = Math.max(first + 1, Math.round(origin + start + length * scale));
        this.#start = first - origin;
        this.scale = (last - first) / length;
    }

    exact(guest: number): number {
        return this.#start + guest * this.scale;
    }

    snapped(guest: number): number {
        return Math.round(this.origin + this.exact(guest)) - this.origin;
    }
}

/**
 * 1 / scale as the 32-bit number whose product with `scale` is 1: GSK draws textures directly only
 * where both scales cancel out to the bit, else by way of another texture.
 */
export function exactInverse(scale: number): number {
    const factor = Math.fround(scale);
    const inverse = Math.fround(1 / factor);
    const step = 2 ** (Math.floor(Math.log2(inverse)) - 23);
    for (const candidate of [inverse, inverse + step, inverse - step])
        if (Math.fround(factor * candidate) === 1) return candidate;
    return inverse;
}
