// SPDX-License-Identifier: LGPL-2.1-or-later
import Cairo from 'cairo';
import Gdk from 'gi://Gdk?version=4.0';
import Graphene from 'gi://Graphene?version=1.0';
import Gsk from 'gi://Gsk?version=4.0';
import Gtk from 'gi://Gtk?version=4.0';

import { bytesPerPixel } from '../display1/pixel-format.js';
import { sliceBytes } from '../memory/byte-slices.js';
import { gcPacer } from '../memory/gc-pacer.js';
import { beginMark, endMark } from '../native/marks.js';
import type { FrameSource } from './frame-source.js';
import { scanoutMemoryFormat } from './memory-format.js';
import { TILE_OVERLAP, TILE_SIZE, TileDamage } from './tile-damage.js';

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
}

/**
 * Draws one frame source as a grid of textures cut from its shared bytes, making anew only those
 * that were damaged.
 *
 * GSK uploads a new `GdkTexture` whole and never again while the object lives, so the cost of a
 * frame follows the number of tiles made anew. Each texture holds a rim of its neighbours and is
 * clipped on whole device pixels: no seams at any scale. A scaled-texture node under a clip also
 * lets the Cairo renderer skip tiles outside the damage.
 */
export class TileGrid {
    readonly damage: TileDamage;
    /** Bytes of the textures that the latest drawing made anew. */
    uploadedBytes = 0;

    #textures: (Gdk.Texture | null)[];
    readonly #source: FrameSource;
    readonly #format: Gdk.MemoryFormat;
    readonly #clip = new Graphene.Rect();
    readonly #bounds = new Graphene.Rect();

    constructor(source: FrameSource) {
        this.#source = source;
        this.#format = scanoutMemoryFormat(source.format);
        this.damage = new TileDamage(source.width, source.height);
        this.#textures = new Array<Gdk.Texture | null>(this.damage.columns * this.damage.rows).fill(
            null,
        );
    }

    /** Appends all tiles to `snapshot`, in the same order every time (so that GSK can diff). */
    draw(snapshot: Gtk.Snapshot, placement: PicturePlacement): void {
        this.uploadedBytes = 0;
        const filter = scalingFilter(placement.scale * placement.deviceScale);
        for (let row = 0; row < this.damage.rows; row++)
            for (let column = 0; column < this.damage.columns; column++)
                this.#drawTile(snapshot, placement, filter, column, row);
    }

    #drawTile(
        snapshot: Gtk.Snapshot,
        placement: PicturePlacement,
        filter: Gsk.ScalingFilter,
        column: number,
        row: number,
    ): void {
        const { width, height } = this.#source;
        const left = column * TILE_SIZE;
        const top = row * TILE_SIZE;
        const right = Math.min(left + TILE_SIZE, width);
        const bottom = Math.min(top + TILE_SIZE, height);

        const clipLeft = snapX(placement, left);
        const clipTop = snapY(placement, top);
        this.#clip.init(
            clipLeft,
            clipTop,
            snapX(placement, right) - clipLeft,
            snapY(placement, bottom) - clipTop,
        );

        const outerLeft = Math.max(0, left - TILE_OVERLAP);
        const outerTop = Math.max(0, top - TILE_OVERLAP);
        const outerWidth = Math.min(width, right + TILE_OVERLAP) - outerLeft;
        const outerHeight = Math.min(height, bottom + TILE_OVERLAP) - outerTop;
        this.#bounds.init(
            placement.x + outerLeft * placement.scale,
            placement.y + outerTop * placement.scale,
            outerWidth * placement.scale,
            outerHeight * placement.scale,
        );

        const tile = row * this.damage.columns + column;
        snapshot.push_clip(this.#clip);
        snapshot.append_scaled_texture(
            this.#texture(tile, outerLeft, outerTop, outerWidth, outerHeight),
            filter,
            this.#bounds,
        );
        snapshot.pop();
    }

    #texture(tile: number, x: number, y: number, width: number, height: number): Gdk.Texture {
        const current = this.#textures[tile] ?? null;
        if (current && this.damage.isClean(tile)) return current;

        const begin = beginMark();
        const source = this.#source;
        const pixelBytes = bytesPerPixel(source.format);
        const builder = new Gdk.MemoryTextureBuilder();
        builder.set_bytes(
            sliceBytes(
                source.bytes,
                source.offset + y * source.stride + x * pixelBytes,
                (height - 1) * source.stride + width * pixelBytes,
            ),
        );
        builder.set_stride(source.stride);
        builder.set_format(this.#format);
        builder.set_width(width);
        builder.set_height(height);
        if (current) {
            builder.set_update_texture(current);
            builder.set_update_region(this.#damagedRegion(tile, x, y, width, height));
        }
        const texture = builder.build();
        this.#textures[tile] = texture;
        this.damage.clean(tile);
        // The renderer keeps an upload of its own for as long as the texture's wrapper lives.
        gcPacer.count(width * height * 4);
        this.uploadedBytes += width * height * 4;
        endMark('texture', begin);
        return texture;
    }

    #damagedRegion(
        tile: number,
        x: number,
        y: number,
        width: number,
        height: number,
    ): Cairo.Region {
        const left = Math.max(0, this.damage.left(tile) - x);
        const top = Math.max(0, this.damage.top(tile) - y);
        const region = new Cairo.Region();
        region.unionRectangle({
            x: left,
            y: top,
            width: Math.min(width, this.damage.right(tile) - x) - left,
            height: Math.min(height, this.damage.bottom(tile) - y) - top,
        });
        return region;
    }
}

/** Sharp at whole multiples, smooth between, without shimmer when much smaller. */
function scalingFilter(deviceScale: number): Gsk.ScalingFilter {
    if (Math.abs(deviceScale - Math.round(deviceScale)) < 1e-6 && deviceScale > 0.5)
        return Gsk.ScalingFilter.NEAREST;
    return deviceScale < 0.5 ? Gsk.ScalingFilter.TRILINEAR : Gsk.ScalingFilter.LINEAR;
}

function snap(position: number, surfacePosition: number, deviceScale: number): number {
    const device = Math.round((surfacePosition + position) * deviceScale);
    return device / deviceScale - surfacePosition;
}

function snapX(placement: PicturePlacement, guestX: number): number {
    const x = placement.x + guestX * placement.scale;
    return snap(x, placement.surfaceX, placement.deviceScale);
}

function snapY(placement: PicturePlacement, guestY: number): number {
    const y = placement.y + guestY * placement.scale;
    return snap(y, placement.surfaceY, placement.deviceScale);
}
