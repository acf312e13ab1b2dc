// SPDX-License-Identifier: LGPL-2.1-or-later
import Cairo from 'cairo';
import Gdk from 'gi://Gdk?version=4.0';
import type Graphene from 'gi://Graphene?version=1.0';
import Gsk from 'gi://Gsk?version=4.0';
import type Gtk from 'gi://Gtk?version=4.0';

import type { Rect } from '../display1/checks.js';
import { gcPacer } from '../memory/gc-pacer.js';
import type { FrameTextures } from './frame-textures.js';
import type { Look, Place, TextureNodes } from './texture-nodes.js';

const BLACK = new Gdk.RGBA({ red: 0, green: 0, blue: 0, alpha: 1 });

/**
 * Textures and nodes held by scripts, where the private library is not.
 *
 * Nodes are kept by tile and by row, and only those above another texture are made anew: what is
 * clean costs JavaScript nothing, and GSK skips a node that is the very same as in the last frame.
 */
export class ScriptNodes implements TextureNodes {
    readonly #cut: FrameTextures;
    readonly #columns: number;
    readonly #textures: (Gdk.Texture | null)[];
    readonly #places: (Place | null)[];
    readonly #tiles: (Gsk.RenderNode | null)[];
    readonly #rows: (Gsk.RenderNode | null)[];
    #look: Look | null = null;
    #picture: Gsk.RenderNode | null = null;

    constructor(cut: FrameTextures, columns: number, rows: number) {
        this.#cut = cut;
        this.#columns = columns;
        const count = columns * rows;
        this.#textures = new Array<Gdk.Texture | null>(count).fill(null);
        this.#places = new Array<Place | null>(count).fill(null);
        this.#tiles = new Array<Gsk.RenderNode | null>(count).fill(null);
        this.#rows = new Array<Gsk.RenderNode | null>(rows).fill(null);
    }

    setLook(look: Look): void {
        this.#look = look;
        this.#tiles.fill(null);
        this.#rows.fill(null);
        this.#picture = null;
    }

    place(tile: number, place: Place): void {
        this.#places[tile] = place;
        this.#dropNode(tile);
    }

    cut(tile: number, outer: Rect, damage: Rect | null): void {
        const { format } = wanted(this.#look);
        const previous = damage && (this.#textures[tile] ?? null);
        this.#textures[tile] = this.#cut.make(format, outer, previous, damage && regionOf(damage));
        this.#dropNode(tile);
    }

    #dropNode(tile: number): void {
        this.#tiles[tile] = null;
        this.#rows[Math.floor(tile / this.#columns)] = null;
        this.#picture = null;
    }

    append(snapshot: Gtk.Snapshot): void {
        this.#picture ??= this.#join(wanted(this.#look));
        snapshot.append_node(this.#picture);
    }

    #join(look: Look): Gsk.RenderNode {
        const nodes = Array.from(this.#rows, (kept, row) => kept ?? this.#joinRow(look, row));
        if (look.background) nodes.unshift(background(look.background));
        const picture = Gsk.ContainerNode.new(nodes);
        const { transform } = look.space;
        return transform ? Gsk.TransformNode.new(picture, transform) : picture;
    }

    #joinRow(look: Look, row: number): Gsk.RenderNode {
        const tiles: Gsk.RenderNode[] = [];
        for (let tile = row * this.#columns; tile < (row + 1) * this.#columns; tile++)
            tiles.push((this.#tiles[tile] ??= this.#tileNode(look, tile)));
        const node = Gsk.ContainerNode.new(tiles);
        this.#rows[row] = node;
        return node;
    }

    #tileNode({ filter }: Look, tile: number): Gsk.RenderNode {
        const { bounds, clip } = wanted(this.#places[tile]);
        const texture = wanted(this.#textures[tile]);
        return Gsk.ClipNode.new(Gsk.TextureScaleNode.new(texture, bounds, filter), clip);
    }

    release(): void {
        this.#tiles.fill(null);
        this.#rows.fill(null);
        this.#textures.fill(null);
        this.#picture = null;
        gcPacer.collectSoon();
    }
}

function background(bounds: Graphene.Rect): Gsk.RenderNode {
    return Gsk.ColorNode.new(BLACK, bounds);
}

function regionOf(rect: Rect): Cairo.Region {
    const region = new Cairo.Region();
    region.unionRectangle(rect);
    return region;
}

function wanted<T>(value: T | null | undefined): T {
    if (value === null || value === undefined) throw new TypeError('a tile is drawn too early');
    return value;
}
