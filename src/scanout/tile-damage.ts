// SPDX-License-Identifier: LGPL-2.1-or-later
import type { Rect } from '../display1/checks.js';

/**
 * Side of a tile in guest pixels. Of 128, 256 and 512 the cheapest or within a tenth of it, with
 * every renderer, at 1080p and 4K, for 64×64, 640×360 and everything damaged (in software).
 */
export const TILE_SIZE = 256;

const FIELDS = 4;

/** Left, top, right, bottom, in guest pixels. */
export type Edges = readonly [number, number, number, number];

/**
 * What changed, as one bounding rectangle for each tile, in guest pixels.
 *
 * Marking allocates nothing: one rectangle a tile is enough, since a tile's texture is uploaded
 * whole anyway.
 */
export class TileDamage {
    readonly columns: number;
    readonly rows: number;

    /** left, top, right, bottom of each tile; right ≤ left where nothing changed. */
    #bounds: Int32Array;
    #overlap = 2;

    constructor(
        readonly width: number,
        readonly height: number,
    ) {
        this.columns = Math.ceil(width / TILE_SIZE);
        this.rows = Math.ceil(height / TILE_SIZE);
        this.#bounds = new Int32Array(this.columns * this.rows * FIELDS);
        this.markAll();
    }

    /** How many pixels of its neighbours a tile's texture holds on every side. */
    get overlap(): number {
        return this.#overlap;
    }

    /** Another overlap makes all textures useless, and so damages everything. */
    setOverlap(overlap: number): void {
        if (overlap === this.#overlap) return;
        this.#overlap = overlap;
        this.markAll();
    }

    markAll(): void {
        this.mark(0, 0, this.width, this.height);
    }

    /** Marks a rectangle; what lies outside the picture is ignored. */
    mark(x: number, y: number, width: number, height: number): void {
        const left = Math.max(0, x);
        const top = Math.max(0, y);
        const right = Math.min(this.width, x + width);
        const bottom = Math.min(this.height, y + height);
        if (left >= right || top >= bottom) return;

        // A pixel within the overlap of a border belongs to the neighbour's texture as well.
        const firstColumn = tileOf(left - this.#overlap);
        const lastColumn = Math.min(tileOf(right - 1 + this.#overlap), this.columns - 1);
        const firstRow = tileOf(top - this.#overlap);
        const lastRow = Math.min(tileOf(bottom - 1 + this.#overlap), this.rows - 1);
        for (let row = firstRow; row <= lastRow; row++)
            for (let column = firstColumn; column <= lastColumn; column++)
                this.#grow(row * this.columns + column, left, top, right, bottom);
    }

    #grow(tile: number, left: number, top: number, right: number, bottom: number): void {
        const bounds = this.#bounds;
        const i = tile * FIELDS;
        if (this.isClean(tile)) {
            bounds[i] = left;
            bounds[i + 1] = top;
            bounds[i + 2] = right;
            bounds[i + 3] = bottom;
            return;
        }
        bounds[i] = Math.min(this.#field(i), left);
        bounds[i + 1] = Math.min(this.#field(i + 1), top);
        bounds[i + 2] = Math.max(this.#field(i + 2), right);
        bounds[i + 3] = Math.max(this.#field(i + 3), bottom);
    }

    #field(index: number): number {
        return this.#bounds[index] ?? 0;
    }

    isClean(tile: number): boolean {
        return this.#field(tile * FIELDS + 2) <= this.#field(tile * FIELDS);
    }

    isCleanBetween(firstTile: number, endTile: number): boolean {
        for (let tile = firstTile; tile < endTile; tile++) if (!this.isClean(tile)) return false;
        return true;
    }

    /** What changed in a damaged tile and its rim: left, top, right, bottom. */
    edges(tile: number): Edges {
        const i = tile * FIELDS;
        return [this.#field(i), this.#field(i + 1), this.#field(i + 2), this.#field(i + 3)];
    }

    /** What changed anywhere; null when nothing did. */
    allEdges(): Edges | null {
        let all: Edges | null = null;
        for (let tile = 0; tile < this.columns * this.rows; tile++) {
            if (this.isClean(tile)) continue;
            const one = this.edges(tile);
            all = all ? join(all, one) : one;
        }
        return all;
    }

    /** A tile with `overlap` pixels of its neighbours, as far as the picture goes. */
    tileRect(column: number, row: number, overlap: number): Rect {
        const x = Math.max(0, column * TILE_SIZE - overlap);
        const y = Math.max(0, row * TILE_SIZE - overlap);
        return {
            x,
            y,
            width: Math.min(this.width, (column + 1) * TILE_SIZE + overlap) - x,
            height: Math.min(this.height, (row + 1) * TILE_SIZE + overlap) - y,
        };
    }

    /** How much of the picture lies in damaged tiles, 0 to 1. */
    get tileShare(): number {
        let pixels = 0;
        for (let tile = 0; tile < this.columns * this.rows; tile++)
            if (!this.isClean(tile)) pixels += this.#tilePixels(tile);
        return pixels / (this.width * this.height);
    }

    #tilePixels(tile: number): number {
        const x = (tile % this.columns) * TILE_SIZE;
        const y = Math.floor(tile / this.columns) * TILE_SIZE;
        return Math.min(TILE_SIZE, this.width - x) * Math.min(TILE_SIZE, this.height - y);
    }

    clean(tile: number): void {
        this.#bounds.fill(0, tile * FIELDS, (tile + 1) * FIELDS);
    }

    cleanAll(): void {
        this.#bounds.fill(0);
    }
}

function tileOf(coordinate: number): number {
    return Math.max(0, Math.floor(coordinate / TILE_SIZE));
}

function join(a: Edges, b: Edges): Edges {
    return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}
