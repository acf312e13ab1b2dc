// SPDX-License-Identifier: GPL-3.0-or-later
import type { LoadedPicture } from '../../src/commands/image-file.js';
import { Needle } from '../../src/commands/image-search.js';
import { cropped, type Picture } from '../../src/commands/picture.js';

const WIDTH = 320;
const HEIGHT = 200;

/** Neighbours that differ, the same each time. */
function noise(seed: number): number {
    let value = seed | 0;
    value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
    value = Math.imul(value ^ (value >>> 12), 0x297a2d39);
    return (value ^ (value >>> 15)) & 0xffffff;
}

function paint(colour: (x: number, y: number) => number): Picture {
    const pixels = new Uint32Array(WIDTH * HEIGHT);
    for (let y = 0; y < HEIGHT; y++)
        for (let x = 0; x < WIDTH; x++) pixels[y * WIDTH + x] = colour(x, y);
    return { width: WIDTH, height: HEIGHT, pixels };
}

/** White dots on black, as text is: few in number, and in another place in each letter. */
function writing(seed: number): Picture {
    return paint((x, y) => (noise(seed * 1_000_003 + x * 7919 + y) % 100 < 8 ? 0xffffff : 0));
}

function part(picture: Picture, x: number, y: number, width = 40, height = 16): LoadedPicture {
    return { ...cropped(picture, { x, y, width, height }), mask: null };
}

function changed(picture: Picture, change: (pixel: number, at: number) => number): Picture {
    return { ...picture, pixels: picture.pixels.map(change) };
}

describe('An image that is looked for', () => {
    const noisy = paint((x, y) => noise(x + y * WIDTH));

    it('is found where it is, to the pixel, also in the corners', () => {
        for (const [x, y] of [
            [0, 0],
            [133, 77],
            [WIDTH - 40, HEIGHT - 16],
        ] as const) {
            const match = new Needle(part(noisy, x, y)).find(noisy, 0.95);
            expect(match).toEqual({ x, y, width: 40, height: 16, similarity: 1 });
        }
    });

    it('is not found where it is not', () => {
        const other = paint((x, y) => noise(1_000_000 + x + y * WIDTH));
        expect(new Needle(part(other, 50, 50)).find(noisy, 0.5)).toBeNull();
    });

    it('is not found in a plain area that has most of its pixels', () => {
        const text = part(writing(1), 100, 100);
        expect(
            new Needle(text).find(
                paint(() => 0),
                0.6,
            ),
        ).toBeNull();
        expect(new Needle(text).find(writing(2), 0.6)).toBeNull();
        expect(new Needle(text).find(writing(1), 0.99)).toEqual(
            jasmine.objectContaining({ x: 100, y: 100 }),
        );
    });

    it('is found with small differences, and says how alike it is', () => {
        const faded = changed(noisy, pixel => pixel & 0xf8f8f8);
        const match = new Needle(part(noisy, 20, 30)).find(faded, 0.9);
        expect(match).toEqual(jasmine.objectContaining({ x: 20, y: 30 }));
        expect(match?.similarity).toBeGreaterThan(0.9);
        expect(match?.similarity).toBeLessThan(1);
        expect(new Needle(part(noisy, 20, 30)).find(faded, 0.99)).toBeNull();
    });

    it('is the best of several that are like it', () => {
        const twice = paint((x, y) => {
            const own = noise((x % 100) + y * WIDTH);
            return x < 100 ? own & 0xf0f0f0 : own;
        });
        const match = new Needle(part(twice, 120, 10)).find(twice, 0.8);
        expect(match).toEqual(jasmine.objectContaining({ x: 120, y: 10, similarity: 1 }));
    });

    it('of one colour is found in that colour only', () => {
        const plain = paint((x, y) => (x >= 200 && y >= 100 ? 0x3366cc : 0x336699));
        const needle = new Needle(part(plain, 220, 120));
        expect(needle.find(plain, 0.95)).toEqual(jasmine.objectContaining({ x: 200, y: 100 }));
        expect(
            needle.find(
                paint(() => 0x336699),
                0.95,
            ),
        ).toBeNull();
    });

    it('is not looked at where it is transparent', () => {
        const needle = part(noisy, 60, 60);
        const mask = new Uint8Array(needle.pixels.length).fill(1);
        mask.fill(0, 0, 200);
        const scene = changed(noisy, (pixel, at) => {
            const [x, y] = [(at % WIDTH) - 60, Math.floor(at / WIDTH) - 60];
            return x >= 0 && x < 40 && y >= 0 && y < 5 ? 0 : pixel;
        });
        expect(new Needle(needle).find(scene, 0.99)).toBeNull();
        expect(new Needle({ ...needle, mask }).find(scene, 0.99)).toEqual(
            jasmine.objectContaining({ x: 60, y: 60, similarity: 1 }),
        );
    });

    it('that is larger than the screen is not there', () => {
        const small = part(noisy, 0, 0, 20, 20);
        expect(new Needle({ ...noisy, mask: null }).find(small, 0.5)).toBeNull();
    });
});
