// SPDX-License-Identifier: LGPL-2.1-or-later

/** Side of a tile in guest pixels; 128 and 512 cost more at most damage sizes (llvmpipe). */
export const TILE_SIZE = 256;

/**
 * How many pixels of its neighbours a tile's texture holds on every side, so that linear
 * filtering at the tile's edge reads what it would read from one big texture.
 */
export const TILE_OVERLAP = 2;

const FIELDS = 4;

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

    constructor(
        private readonly width: number,
        private readonly height: number,
    ) {
        this.columns = Math.ceil(width / TILE_SIZE);
        this.rows = Math.ceil(height / TILE_SIZE);
        this.#bounds = new Int32Array(this.columns * this.rows * FIELDS);
        this.mark(0, 0, width, height);
    }

    /** Marks a rectangle; what lies outside the picture is ignored. */
    mark(x: number, y: number, width: number, height: number): void {
        const left = Math.max(0, x);
        const top = Math.max(0, y);
        const right = Math.min(this.width, x + width);
        const bottom = Math.min(this.height, y + height);
        if (left >= right || top >= bottom) return;

        // A pixel within the overlap of a border belongs to the neighbour's texture as well.
        const firstColumn = tileOf(left - TILE_OVERLAP);
        const lastColumn = Math.min(tileOf(right - 1 + TILE_OVERLAP), this.columns - 1);
        const firstRow = tileOf(top - TILE_OVERLAP);
        const lastRow = Math.min(tileOf(bottom - 1 + TILE_OVERLAP), this.rows - 1);
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

    left(tile: number): number {
        return this.#field(tile * FIELDS);
    }

    top(tile: number): number {
        return this.#field(tile * FIELDS + 1);
    }

    right(tile: number): number {
        return this.#field(tile * FIELDS + 2);
    }

    bottom(tile: number): number {
        return this.#field(tile * FIELDS + 3);
    }

    clean(tile: number): void {
        this.#bounds.fill(0, tile * FIELDS, (tile + 1) * FIELDS);
    }
}

function tileOf(coordinate: number): number {
    return Math.max(0, Math.floor(coordinate / TILE_SIZE));
}
