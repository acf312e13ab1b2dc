// SPDX-License-Identifier: GPL-3.0-or-later
import fc from 'fast-check';

import { TILE_OVERLAP, TILE_SIZE, TileDamage } from '../../src/scanout/tile-damage.js';

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
        expect([damage.left(1), damage.top(1), damage.right(1), damage.bottom(1)]).toEqual([
            300, 10, 320, 30,
        ]);
    });

    it('marks the neighbour whose rim a pixel lies in', () => {
        const damage = new TileDamage(1024, 768);
        cleanAll(damage);
        damage.mark(TILE_SIZE + TILE_OVERLAP - 1, 100, 1, 1);
        expect(dirtyTiles(damage)).toEqual([0, 1]);
        cleanAll(damage);
        damage.mark(TILE_SIZE + TILE_OVERLAP, 100, 1, 1);
        expect(dirtyTiles(damage)).toEqual([1]);
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
    const left = Math.max(0, column * TILE_SIZE - TILE_OVERLAP, m.x);
    const top = Math.max(0, row * TILE_SIZE - TILE_OVERLAP, m.y);
    const right = Math.min(m.w, (column + 1) * TILE_SIZE + TILE_OVERLAP, m.x + m.dw);
    const bottom = Math.min(m.h, (row + 1) * TILE_SIZE + TILE_OVERLAP, m.y + m.dh);
    const tile = row * damage.columns + column;
    if (left >= right || top >= bottom) return 0;
    if (damage.isClean(tile)) throw new Error(`tile ${tile} is clean`);
    if (damage.left(tile) > left || damage.right(tile) < right) throw new Error('too narrow');
    if (damage.top(tile) > top || damage.bottom(tile) < bottom) throw new Error('too low');
    return 1;
}
