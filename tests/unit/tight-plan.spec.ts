// SPDX-License-Identifier: GPL-3.0-or-later
import fc from 'fast-check';

import type { Rect } from '../../src/display1/checks.js';
import { kernels } from '../../src/kernels/kernels.js';
import type { EncodedScreen } from '../../src/rfb/encoders/encoder.js';
import { planTight, type Piece } from '../../src/rfb/encoders/tight-plan.js';
import { CASES } from '../support/arbitrary.js';
import { inKernels } from '../support/kernel-frame.js';

const RUNS = 20 * CASES;

const PAGE = 0xf0f0f0;

interface Screen extends EncodedScreen {
    readonly height: number;
}

/** A page with photographs: of each pixel another colour, or nearly. */
function page(width: number, height: number, photos: readonly Rect[]): Screen {
    const pixels = new Uint32Array(width * height).fill(PAGE);
    for (const photo of photos)
        for (let y = photo.y; y < Math.min(height, photo.y + photo.height); y++)
            for (let x = photo.x; x < Math.min(width, photo.x + photo.width); x++)
                pixels[y * width + x] = Math.imul(y * width + x + 1, 0x9e3779b1) >>> 8;
    return { width, height, pixels, address: null };
}

function plan(screen: Screen, rect: Rect, isLossy: boolean): Piece[] {
    let pieces: Piece[] = [];
    inKernels(screen, held => {
        const memory = kernels();
        if (!memory || held.address === null) throw new Error('no kernels');
        pieces = [...planTight(memory, held.address, held, rect, isLossy)];
    });
    return pieces;
}

/** How often each pixel of a screen is in one of the pieces. */
function coverage({ width, height }: Screen, pieces: readonly Rect[]): Uint8Array {
    const counts = new Uint8Array(width * height);
    for (const piece of pieces)
        for (let y = piece.y; y < piece.y + piece.height; y++)
            for (let x = piece.x; x < piece.x + piece.width; x++) {
                const at = y * width + x;
                counts[at] = (counts[at] ?? 0) + 1;
            }
    return counts;
}

describe('A plan for Tight', () => {
    it('makes one JPEG of a film', () => {
        const film = { x: 128, y: 64, width: 640, height: 384 };
        const screen = page(1024, 600, [film]);
        const pieces = plan(screen, { x: 0, y: 0, width: 1024, height: 600 }, true);
        const photos = pieces.filter(({ kind }) => kind === 'photo');
        expect(photos.length).toBe(1);
        expect(photos[0]).toEqual(jasmine.objectContaining(film));
    });

    it('makes none for who wants no loss', () => {
        const screen = page(200, 200, [{ x: 0, y: 0, width: 200, height: 200 }]);
        const pieces = plan(screen, { x: 0, y: 0, width: 200, height: 200 }, false);
        expect(pieces.some(({ kind }) => kind === 'photo')).toBeFalse();
        expect(pieces.length).toBeGreaterThan(0);
    });

    it('cuts what is too large for one', () => {
        const all = { x: 0, y: 0, width: 2500, height: 700 };
        const pieces = plan(page(all.width, all.height, [all]), all, true);
        expect(Math.max(...pieces.map(({ width }) => width))).toBeLessThanOrEqual(2048);
        expect(Math.max(...pieces.map(piece => piece.width * piece.height))).toBeLessThanOrEqual(
            512 * 1024,
        );
        expect(pieces.length).toBeLessThan(10);
    });

    it('has each pixel in one piece', () => {
        const place = fc.record({
            x: fc.nat(350),
            y: fc.nat(350),
            width: fc.integer({ min: 1, max: 300 }),
            height: fc.integer({ min: 1, max: 300 }),
        });
        const size = fc.integer({ min: 1, max: 400 });
        let cases = 0;
        fc.assert(
            fc.property(size, size, fc.array(place, { maxLength: 3 }), (width, height, photos) => {
                const screen = page(width, height, photos);
                const rect = { x: width >> 2, y: height >> 2, width: 0, height: 0 };
                rect.width = width - rect.x;
                rect.height = height - rect.y;
                const counts = coverage(screen, plan(screen, rect, true));
                const expected = coverage(screen, [rect]);
                cases++;
                return counts.every((count, at) => count === expected[at]);
            }),
            { numRuns: RUNS, endOnFailure: true },
        );
        expect(cases).toBe(RUNS);
    });
});
