// SPDX-License-Identifier: GPL-3.0-or-later
import { placePages } from '../../src/app/fullscreen/monitors.js';

describe('The screens of a machine on monitors', () => {
    const place = (
        pages: readonly string[],
        free: readonly number[],
        chosen: Readonly<Record<string, number>> = {},
    ): [string, number][] => [...placePages(pages, free, page => chosen[page] ?? null)].toSorted();

    it('go from left to right', () => {
        expect(place(['a', 'b'], [1, 2, 3])).toEqual([
            ['a', 1],
            ['b', 2],
        ]);
    });

    it('go where they were sent, and the others to what is left', () => {
        expect(place(['a', 'b', 'c'], [1, 2, 3], { b: 1, c: 3 })).toEqual([
            ['a', 2],
            ['b', 1],
            ['c', 3],
        ]);
    });

    it('go elsewhere where their monitor is away or taken', () => {
        expect(place(['a', 'b'], [1, 2], { a: 7, b: 7 })).toEqual([
            ['a', 1],
            ['b', 2],
        ]);
        expect(place(['a', 'b'], [1, 2], { a: 2, b: 2 })).toEqual([
            ['a', 2],
            ['b', 1],
        ]);
    });

    it('stay where they are when there are too few', () => {
        expect(place(['a', 'b', 'c'], [1], { c: 1 })).toEqual([['c', 1]]);
        expect(place(['a'], [])).toEqual([]);
    });
});
