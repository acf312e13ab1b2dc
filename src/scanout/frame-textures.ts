// SPDX-License-Identifier: LGPL-2.1-or-later
import Cairo from 'cairo';
import Gdk from 'gi://Gdk?version=4.0';

import type { Rect } from '../display1/checks.js';
import { bytesPerPixel } from '../display1/pixel-format.js';
import { sliceBytes } from '../memory/byte-slices.js';
import { gcPacer } from '../memory/gc-pacer.js';
import { beginMark, endMark } from '../native/marks.js';
import type { FrameSource } from './frame-source.js';

/** What a draw cost. */
export interface DrawCost {
    /** Textures made anew, each of which the renderer uploads whole. */
    textures: number;
    /** Guest pixels in these textures. */
    pixels: number;
    /** The same in bytes. */
    bytes: number;
}

/** Cuts textures out of a frame's shared bytes. */
export class FrameTextures {
    /** What was made since {@link FrameTextures.resetCost}. */
    readonly cost: DrawCost = { textures: 0, pixels: 0, bytes: 0 };

    readonly #pixelBytes: number;
    readonly #builder = new Gdk.MemoryTextureBuilder();

    constructor(readonly source: FrameSource) {
        this.#pixelBytes = bytesPerPixel(source.format);
        this.#builder.set_stride(source.stride);
    }

    resetCost(): void {
        this.cost.textures = 0;
        this.cost.pixels = 0;
        this.cost.bytes = 0;
    }

    /** Where a rectangle's pixels are in the bytes: from its first to the end of its last. */
    rangeOf({ x, y, width, height }: Rect): { readonly start: number; readonly size: number } {
        const { offset, stride } = this.source;
        return {
            start: offset + y * stride + x * this.#pixelBytes,
            size: (height - 1) * stride + width * this.#pixelBytes,
        };
    }

    /** Says that a texture of these pixels was made. */
    count({ width, height }: Rect): void {
        this.cost.textures++;
        this.cost.pixels += width * height;
        this.cost.bytes += width * height * this.#pixelBytes;
    }

    /**
     * @param previous - what the texture takes the place of, of the same size; null without damage
     * @param damage - what differs from `previous`, in pixels of the texture
     */
    make(
        format: Gdk.MemoryFormat,
        rect: Rect,
        previous: Gdk.Texture | null,
        damage: Cairo.Region | null,
    ): Gdk.Texture {
        const begin = beginMark();
        const { width, height } = rect;
        const { start, size } = this.rangeOf(rect);
        const builder = this.#builder;
        builder.set_bytes(sliceBytes(this.source.bytes, start, size));
        builder.set_format(format);
        builder.set_width(width);
        builder.set_height(height);
        builder.set_update_texture(previous);
        builder.set_update_region(damage);
        const texture = builder.build();
        this.count(rect);
        // The renderer keeps an upload of its own for as long as the texture's wrapper lives.
        gcPacer.count(width * height * 4);
        endMark('texture', begin);
        return texture;
    }
}
