// SPDX-License-Identifier: GPL-3.0-or-later
import fc from 'fast-check';

import { TILE_SIZE, TileDamage } from '../../src/scanout/tile-damage.js';

/** One by one, as drawing does it. */
function cleanAll(damage: TileDamage): void {
    for (let tile = 0; tile < damage.columns * damage.rows; tile++) damage.clean(tile);
}

function dirtyTiles(damage: TileDamage): number[] {
    const tiles = Array.from({ length: damage.columns * damage.rows }, (_, tile) => tile);
    return tiles.filter(tile => !damage.isClean(tile));
}

describe('TileDamage', () => {
    it('begins with everything damaged', () => {
        const damage = new TileDamage(1920, 1080);
        expect(damage.columns).toBe(8);
        expect(damage.rows).toBe(5);
        expect(dirtyTiles(damage).length).toBe(40);
    });

    it('marks the one tile that a small rectangle is in', () => {
        const damage = new TileDamage(1920, 1080);
        cleanAll(damage);
        damage.mark(300, 10, 20, 20);
        expect(dirtyTiles(damage)).toEqual([1]);
        expect(damage.edges(1)).toEqual([300, 10, 320, 30]);
        expect(damage.allEdges()).toEqual([300, 10, 320, 30]);
    });

    it('marks the neighbour whose rim a pixel lies in', () => {
        const damage = new TileDamage(1024, 768);
        cleanAll(damage);
        damage.mark(TILE_SIZE + damage.overlap - 1, 100, 1, 1);
        expect(dirtyTiles(damage)).toEqual([0, 1]);
        cleanAll(damage);
        damage.mark(TILE_SIZE + damage.overlap, 100, 1, 1);
        expect(dirtyTiles(damage)).toEqual([1]);
    });

    it('damages everything when the rims get another width', () => {
        const damage = new TileDamage(1024, 768);
        cleanAll(damage);
        damage.setOverlap(damage.overlap);
        expect(damage.tileShare).toBe(0);
        expect(damage.allEdges()).toBeNull();
        damage.setOverlap(16);
        expect(damage.tileShare).toBe(1);
        cleanAll(damage);
        damage.mark(TILE_SIZE + 15, 100, 1, 1);
        expect(dirtyTiles(damage)).toEqual([0, 1]);
        expect(damage.isCleanBetween(2, 12)).toBeTrue();
        expect(damage.isCleanBetween(0, 2)).toBeFalse();
    });

    it('tells the share of the picture in damaged tiles', () => {
        const damage = new TileDamage(1000, 256);
        cleanAll(damage);
        damage.mark(900, 10, 1, 1);
        expect(damage.tileShare).toBeCloseTo((1000 - 768) / 1000, 9);
        damage.mark(10, 10, 1, 1);
        expect(damage.tileShare).toBeCloseTo((1000 - 512) / 1000, 9);
        expect(damage.allEdges()).toEqual([10, 10, 901, 11]);
        damage.cleanAll();
        expect(dirtyTiles(damage)).toEqual([]);
    });

    it('gives the rectangle of a tile with its rim, inside the picture', () => {
        const damage = new TileDamage(600, 300);
        expect(damage.tileRect(1, 0, 0)).toEqual({ x: 256, y: 0, width: 256, height: 256 });
        expect(damage.tileRect(1, 0, 8)).toEqual({ x: 248, y: 0, width: 272, height: 264 });
        expect(damage.tileRect(2, 1, 2)).toEqual({ x: 510, y: 254, width: 90, height: 46 });
    });

    it('covers every marked pixel in every tile that shows it', () => {
        const side = fc.integer({ min: 1, max: 900 });
        const position = fc.integer({ min: -50, max: 900 });
        let checked = 0;
        fc.assert(
            fc.property(side, side, position, position, side, side, (w, h, x, y, dw, dh) => {
                const damage = new TileDamage(w, h);
                cleanAll(damage);
                damage.mark(x, y, dw, dh);
                for (let row = 0; row < damage.rows; row++)
                    for (let column = 0; column < damage.columns; column++)
                        checked += checkTile(damage, row, column, { w, h, x, y, dw, dh });
            }),
            { numRuns: 5000 },
        );
        expect(checked).toBeGreaterThan(2000);
    });
});

interface Marked {
    w: number;
    h: number;
    x: number;
    y: number;
    dw: number;
    dh: number;
}

/** Throws when the tile's damage misses a pixel of its texture that was marked. */
function checkTile(damage: TileDamage, row: number, column: number, m: Marked): number {
    const texture = damage.tileRect(column, row, damage.overlap);
    const left = Math.max(texture.x, m.x);
    const top = Math.max(texture.y, m.y);
    const right = Math.min(texture.x + texture.width, m.x + m.dw);
    const bottom = Math.min(texture.y + texture.height, m.y + m.dh);
    const tile = row * damage.columns + column;
    if (left >= right || top >= bottom) return 0;
    if (damage.isClean(tile)) throw new Error(`tile ${tile} is clean`);
    const edges = damage.edges(tile);
    if (edges[0] > left || edges[2] < right) throw new Error('too narrow');
    if (edges[1] > top || edges[3] < bottom) throw new Error('too low');
    return 1;
}
