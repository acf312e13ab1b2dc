// SPDX-License-Identifier: LGPL-2.1-or-later
import type Graphene from 'gi://Graphene?version=1.0';
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
 * A picture's place in device pixels, counted from the widget's corner.
 *
 * Nodes are laid out in these and brought back by one transform. GSK renders a scaled texture at
 * one pixel for each of the *node's* units and scales the result, so in logical units every
 * picture on a HiDPI screen would be blurred.
 */
export class DeviceSpace {
    /** Device pixels for each guest pixel. */
    readonly scale: number;
    /** From device pixels to the widget's; null where they are the same. */
    readonly transform: Gsk.Transform | null;

    readonly #x: number;
    readonly #y: number;
    readonly #originX: number;
    readonly #originY: number;

    constructor(readonly placement: PicturePlacement) {
        const { deviceScale } = placement;
        this.scale = placement.scale * deviceScale;
        this.#x = placement.x * deviceScale;
        this.#y = placement.y * deviceScale;
        this.#originX = placement.surfaceX * deviceScale;
        this.#originY = placement.surfaceY * deviceScale;
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
    snapped(rect: Rect, into: Graphene.Rect): Graphene.Rect {
        const left = snap(this.#x + rect.x * this.scale, this.#originX);
        const top = snap(this.#y + rect.y * this.scale, this.#originY);
        const right = snap(this.#x + (rect.x + rect.width) * this.scale, this.#originX);
        const bottom = snap(this.#y + (rect.y + rect.height) * this.scale, this.#originY);
        return into.init(left, top, right - left, bottom - top);
    }

    /** Where the guest's `rect` lies exactly. */
    exact(rect: Rect, into: Graphene.Rect): Graphene.Rect {
        const { scale } = this;
        return into.init(
            this.#x + rect.x * scale,
            this.#y + rect.y * scale,
            rect.width * scale,
            rect.height * scale,
        );
    }
}

function snap(position: number, origin: number): number {
    return Math.round(origin + position) - origin;
}

/**
 * 1 / scale as the 32-bit number whose product with `scale` is 1: GSK draws textures directly only
 * where both scales cancel out to the bit, else by way of another texture.
 */
function exactInverse(scale: number): number {
    const factor = Math.fround(scale);
    const inverse = Math.fround(1 / factor);
    const step = 2 ** (Math.floor(Math.log2(inverse)) - 23);
    for (const candidate of [inverse, inverse + step, inverse - step])
        if (Math.fround(factor * candidate) === 1) return candidate;
    return inverse;
}
