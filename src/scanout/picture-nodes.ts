// SPDX-License-Identifier: LGPL-2.1-or-later
import Cairo from 'cairo';
import Gdk from 'gi://Gdk?version=4.0';
import type Graphene from 'gi://Graphene?version=1.0';
import Gsk from 'gi://Gsk?version=4.0';

import type { Rect } from '../display1/checks.js';
import { TIE_BREAK, type DeviceSpace } from './device-space.js';
import type { FrameTextures } from './frame-textures.js';
import type { Edges, TileDamage } from './tile-damage.js';

/** How pixels are to be drawn. */
export interface Look {
    readonly space: DeviceSpace;
    readonly filter: Gsk.ScalingFilter;
    readonly format: Gdk.MemoryFormat;
}

/** A way to draw a picture by textures that are made anew where they are damaged. */
export interface PictureNodes {
    /** What to draw now; what was damaged is clean afterwards. */
    update(look: Look): Gsk.RenderNode[];
    /** The look has changed, and the textures can stay. */
    dropNodes(): void;
    /** Drops the textures too, all of which are made anew with the next update. */
    release(): void;
}

/** A texture's place, kept for as long as the look: rectangles are slow to make from JavaScript. */
interface Place {
    /** What the texture holds, in guest pixels. */
    readonly outer: Rect;
    readonly bounds: Graphene.Rect;
    readonly clip: Graphene.Rect;
}

/** The place of a texture that holds `outer`, drawn as far as it lies in `inner`. */
function placeOf({ space, filter }: Look, inner: Rect, outer: Rect): Place {
    const hasTies = filter === Gsk.ScalingFilter.NEAREST && !Number.isInteger(space.scale);
    const bounds = space.stretched(outer, hasTies ? TIE_BREAK : 0);
    return { outer, bounds, clip: space.snapped(inner) };
}

function nodeOf(texture: Gdk.Texture, { bounds, clip }: Place, { filter }: Look): Gsk.RenderNode {
    return Gsk.ClipNode.new(Gsk.TextureScaleNode.new(texture, bounds, filter), clip);
}

/**
 * What of a texture must be drawn again after damage between the given edges, in the texture's own
 * pixels; null for all of it. Grown by what filtering reads, since GSK scales the region only.
 */
function updateRegion(
    texture: Rect,
    overlap: number,
    [left, top, right, bottom]: Edges,
): Cairo.Region | null {
    const x = Math.max(0, left - overlap - texture.x);
    const y = Math.max(0, top - overlap - texture.y);
    const width = Math.min(texture.width, right + overlap - texture.x) - x;
    const height = Math.min(texture.height, bottom + overlap - texture.y) - y;
    if (width === texture.width && height === texture.height) return null;
    const region = new Cairo.Region();
    region.unionRectangle({ x, y, width, height });
    return region;
}

/**
 * The picture as a grid of tiles, each a texture with a rim of its neighbours, clipped on whole
 * device pixels: no seams at any scale.
 *
 * Nodes are kept by tile and by row, and only those above a damaged tile are made anew: what is
 * clean costs JavaScript nothing, and GSK skips a node that is the very same as in the last frame.
 */
export class TileNodes implements PictureNodes {
    readonly #damage: TileDamage;
    readonly #cut: FrameTextures;
    readonly #textures: (Gdk.Texture | null)[];
    readonly #places: (Place | null)[];
    readonly #tiles: (Gsk.RenderNode | null)[];
    readonly #rows: (Gsk.RenderNode | null)[];

    constructor(damage: TileDamage, cut: FrameTextures) {
        this.#damage = damage;
        this.#cut = cut;
        const count = damage.columns * damage.rows;
        this.#textures = new Array<Gdk.Texture | null>(count).fill(null);
        this.#places = new Array<Place | null>(count).fill(null);
        this.#tiles = new Array<Gsk.RenderNode | null>(count).fill(null);
        this.#rows = new Array<Gsk.RenderNode | null>(damage.rows).fill(null);
    }

    update(look: Look): Gsk.RenderNode[] {
        return Array.from(this.#rows, (_, row) => this.#updateRow(look, row));
    }

    #updateRow(look: Look, row: number): Gsk.RenderNode {
        const { columns } = this.#damage;
        const first = row * columns;
        const kept = this.#rows[row] ?? null;
        if (kept && this.#damage.isCleanBetween(first, first + columns)) return kept;
        const tiles: Gsk.RenderNode[] = [];
        for (let column = 0; column < columns; column++)
            tiles.push(this.#updateTile(look, column, row));
        const node = Gsk.ContainerNode.new(tiles);
        this.#rows[row] = node;
        return node;
    }

    #updateTile(look: Look, column: number, row: number): Gsk.RenderNode {
        const damage = this.#damage;
        const tile = row * damage.columns + column;
        const kept = this.#tiles[tile] ?? null;
        if (kept && damage.isClean(tile)) return kept;
        const place = (this.#places[tile] ??= placeOf(
            look,
            damage.tileRect(column, row, 0),
            damage.tileRect(column, row, damage.overlap),
        ));
        const node = nodeOf(this.#updateTexture(look, tile, place.outer), place, look);
        this.#tiles[tile] = node;
        return node;
    }

    #updateTexture({ format }: Look, tile: number, outer: Rect): Gdk.Texture {
        const damage = this.#damage;
        const current = this.#textures[tile] ?? null;
        if (current && damage.isClean(tile)) return current;
        const region = current && updateRegion(outer, damage.overlap, damage.edges(tile));
        const texture = this.#cut.make(format, outer, region && current, region);
        this.#textures[tile] = texture;
        damage.clean(tile);
        return texture;
    }

    dropNodes(): void {
        this.#places.fill(null);
        this.#tiles.fill(null);
        this.#rows.fill(null);
    }

    release(): void {
        this.dropNodes();
        this.#textures.fill(null);
    }
}

/** The picture as one texture: less to do than for tiles while most of it changes. */
export class WholeNode implements PictureNodes {
    readonly #damage: TileDamage;
    readonly #cut: FrameTextures;
    readonly #rect: Rect;
    #texture: Gdk.Texture | null = null;
    #node: Gsk.RenderNode | null = null;

    constructor(damage: TileDamage, cut: FrameTextures) {
        this.#damage = damage;
        this.#cut = cut;
        this.#rect = { x: 0, y: 0, width: damage.width, height: damage.height };
    }

    update(look: Look): Gsk.RenderNode[] {
        const rect = this.#rect;
        const edges = this.#damage.allEdges();
        if (!this.#texture || edges) {
            const region =
                this.#texture && edges && updateRegion(rect, this.#damage.overlap, edges);
            this.#texture = this.#cut.make(look.format, rect, region && this.#texture, region);
            this.#node = null;
            this.#damage.cleanAll();
        }
        this.#node ??= nodeOf(this.#texture, placeOf(look, rect, rect), look);
        return [this.#node];
    }

    dropNodes(): void {
        this.#node = null;
    }

    release(): void {
        this.dropNodes();
        this.#texture = null;
    }
}
