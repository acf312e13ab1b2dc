// SPDX-License-Identifier: LGPL-2.1-or-later
import type Gtk from 'gi://Gtk?version=4.0';
import Gsk from 'gi://Gsk?version=4.0';

import type { Rect } from '../display1/checks.js';
import { TIE_BREAK } from './device-space.js';
import type { FrameTextures } from './frame-textures.js';
import { newTextureNodes, type Look, type Place, type TextureNodes } from './texture-nodes.js';
import type { Edges, TileDamage } from './tile-damage.js';

/** A way to draw a picture by textures that are made anew where they are damaged. */
export interface PictureNodes {
    /** The look has changed, and the textures can stay. */
    setLook(look: Look): void;
    /** Appends what to draw now; what was damaged is clean afterwards. */
    draw(snapshot: Gtk.Snapshot): void;
    /** Drops the textures, all of which are made anew with the next draw. */
    release(): void;
}

/** The place of a texture that holds `outer`, drawn as far as it lies in `inner`. */
function placeOf({ space, filter }: Look, inner: Rect, outer: Rect): Place {
    const hasTies = filter === Gsk.ScalingFilter.NEAREST && !Number.isInteger(space.scale);
    const bounds = space.stretched(outer, hasTies ? TIE_BREAK : 0);
    return { outer, bounds, clip: space.snapped(inner) };
}

/**
 * What of a texture must be drawn again after damage between the given edges, in the texture's own
 * pixels; null for all of it. Grown by what filtering reads, since GSK scales the region only.
 */
function updatedPart(
    texture: Rect,
    overlap: number,
    [left, top, right, bottom]: Edges,
): Rect | null {
    const x = Math.max(0, left - overlap - texture.x);
    const y = Math.max(0, top - overlap - texture.y);
    const width = Math.min(texture.width, right + overlap - texture.x) - x;
    const height = Math.min(texture.height, bottom + overlap - texture.y) - y;
    return width === texture.width && height === texture.height ? null : { x, y, width, height };
}

/**
 * The picture as a grid of tiles, each a texture with a rim of its neighbours, clipped on whole
 * device pixels: no seams at any scale.
 */
export class TileNodes implements PictureNodes {
    readonly #damage: TileDamage;
    readonly #nodes: TextureNodes;
    readonly #places: (Place | null)[];
    #look: Look | null = null;
    /** Whether every tile has a texture, of which a part may be made anew. */
    #isWhole = false;

    constructor(damage: TileDamage, cut: FrameTextures) {
        this.#damage = damage;
        this.#nodes = newTextureNodes(cut, damage.columns, damage.rows);
        this.#places = new Array<Place | null>(damage.columns * damage.rows).fill(null);
    }

    setLook(look: Look): void {
        this.#look = look;
        this.#places.fill(null);
        this.#nodes.setLook(look);
    }

    draw(snapshot: Gtk.Snapshot): void {
        const { columns, rows } = this.#damage;
        for (let tile = 0; tile < columns * rows; tile++) {
            const place = this.#places[tile] ?? this.#place(tile);
            if (!this.#isWhole || !this.#damage.isClean(tile)) this.#cut(tile, place.outer);
        }
        this.#isWhole = true;
        this.#nodes.append(snapshot);
    }

    #place(tile: number): Place {
        const damage = this.#damage;
        if (!this.#look) throw new TypeError('no look');
        const column = tile % damage.columns;
        const row = Math.floor(tile / damage.columns);
        const inner = damage.tileRect(column, row, 0);
        const place = placeOf(this.#look, inner, damage.tileRect(column, row, damage.overlap));
        this.#places[tile] = place;
        this.#nodes.place(tile, place);
        return place;
    }

    #cut(tile: number, outer: Rect): void {
        const damage = this.#damage;
        const part = this.#isWhole ? updatedPart(outer, damage.overlap, damage.edges(tile)) : null;
        this.#nodes.cut(tile, outer, part);
        damage.clean(tile);
    }

    release(): void {
        this.#isWhole = false;
        this.#nodes.release();
    }
}

/** The picture as one texture: less to do than for tiles while most of it changes. */
export class WholeNode implements PictureNodes {
    readonly #damage: TileDamage;
    readonly #nodes: TextureNodes;
    readonly #rect: Rect;
    #hasTexture = false;

    constructor(damage: TileDamage, cut: FrameTextures) {
        this.#damage = damage;
        this.#nodes = newTextureNodes(cut, 1, 1);
        this.#rect = { x: 0, y: 0, width: damage.width, height: damage.height };
    }

    setLook(look: Look): void {
        this.#nodes.setLook(look);
        this.#nodes.place(0, placeOf(look, this.#rect, this.#rect));
    }

    draw(snapshot: Gtk.Snapshot): void {
        const edges = this.#damage.allEdges();
        if (edges || !this.#hasTexture) this.#cut(edges);
        this.#nodes.append(snapshot);
    }

    #cut(edges: Edges | null): void {
        const rect = this.#rect;
        const isPart = this.#hasTexture && edges !== null;
        this.#nodes.cut(0, rect, isPart ? updatedPart(rect, this.#damage.overlap, edges) : null);
        this.#hasTexture = true;
        this.#damage.cleanAll();
    }

    release(): void {
        this.#hasTexture = false;
        this.#nodes.release();
    }
}
