// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tiles against the same pixels as one texture, through the renderer of the bed.
import Gdk from 'gi://Gdk?version=4.0';
import Graphene from 'gi://Graphene?version=1.0';
import Gsk from 'gi://Gsk?version=4.0';
import Gtk from 'gi://Gtk?version=4.0';

import { TIE_BREAK } from '../../src/scanout/device-space.js';
import type { ScalingFilter } from '../../src/scanout/scaling-filter.js';
import { TileGrid } from '../../src/scanout/tile-grid.js';
import { until } from '../support/main-loop.js';
import { noise, rectOf, render, TestPicture, waves, worstOf } from './support.js';

const FILTERS = {
    nearest: Gsk.ScalingFilter.NEAREST,
    linear: Gsk.ScalingFilter.LINEAR,
    trilinear: Gsk.ScalingFilter.TRILINEAR,
};

/**
 * Of 255. Pixman samples at positions rounded to 1/65536 from each texture's own corner, which on
 * noise makes up to 4 at any pixel; an unprotected seam makes 60 and more.
 */
const TOLERANCE = { cairo: 4, gpu: 2 };

/** Tiles shrink whole squares of pixels, one texture of an odd size slightly shifted ones. */
const ODD_MIPMAP_TOLERANCE = 8;

/** How far from the border of two pixels sampling without a filter must be to have one answer. */
const TIE = 0.01;

function placementAt(scale: number, deviceScale = 1, filter: ScalingFilter = 'auto') {
    return { x: 0, y: 0, scale, deviceScale, surfaceX: 0, surfaceY: 0, filter };
}

describe('TileGrid', () => {
    let window: Gtk.Window;
    let renderer: Gsk.Renderer;
    let isCairo: boolean;
    let picture: TestPicture;

    beforeAll(async () => {
        Gtk.init();
        window = new Gtk.Window({ title: 'renderer' });
        window.present();
        renderer = await until(() => window.get_renderer(), 'a renderer');
        isCairo = renderer instanceof Gsk.CairoRenderer;
    });

    afterAll(() => {
        window.destroy();
    });

    beforeEach(() => {
        picture = new TestPicture(640, 320, noise(0x2545f491));
    });

    afterEach(() => {
        picture.close();
    });

    const tolerance = () => TOLERANCE[isCairo ? 'cairo' : 'gpu'];

    function drawTiles(grid: TileGrid, scale: number, filter: ScalingFilter = 'auto'): Uint8Array {
        const snapshot = new Gtk.Snapshot();
        grid.draw(snapshot, placementAt(scale, 1, filter), renderer);
        const { width, height } = grid.damage;
        return render(renderer, snapshot, Math.round(width * scale), Math.round(height * scale));
    }

    /** The same picture as one texture, over as many whole pixels. */
    function drawWhole(scale: number, filter: keyof typeof FILTERS): Uint8Array {
        const width = Math.round(picture.width * scale);
        const height = Math.round(picture.height * scale);
        const shift = filter === 'nearest' && !Number.isInteger(scale) ? TIE_BREAK : 0;
        const bounds = new Graphene.Rect();
        bounds.init(-shift, -shift, width, height);
        const snapshot = new Gtk.Snapshot();
        const black = new Gdk.RGBA({ red: 0, green: 0, blue: 0, alpha: 1 });
        snapshot.append_color(black, rectOf(width, height));
        snapshot.push_clip(rectOf(width, height));
        snapshot.append_scaled_texture(picture.texture(), FILTERS[filter], bounds);
        snapshot.pop();
        return render(renderer, snapshot, width, height);
    }

    /** Which source pixels a device pixel may show without a filter: two at a border, else one. */
    function candidates(device: number, extent: number, length: number): number[] {
        const position = ((device + 0.5) * extent) / length;
        const near = [position - TIE, position + TIE].map(Math.floor);
        return near.map(pixel => Math.min(Math.max(pixel, 0), extent - 1));
    }

    /** How many pixels show none of those that they may show. */
    function strays(pixels: Uint8Array, scale: number): number {
        const width = Math.round(picture.width * scale);
        const height = Math.round(picture.height * scale);
        const columns = Array.from({ length: width }, (_, x) =>
            candidates(x, picture.width, width),
        );
        let count = 0;
        for (let y = 0; y < height; y++) {
            const rows = candidates(y, picture.height, height);
            for (let x = 0; x < width; x++) {
                const at = (y * width + x) * 4;
                const isOne = rows.some(row =>
                    columns[x]?.some(column => {
                        const from = row * picture.stride + column * 4;
                        return [0, 1, 2].every(
                            // The edge of a texture may be a 255th darker: see TIE_BREAK.
                            c =>
                                Math.abs((pixels[at + c] ?? 0) - (picture.data[from + c] ?? 0)) <=
                                1,
                        );
                    }),
                );
                if (!isOne) count++;
            }
        }
        return count;
    }

    for (const scale of [0.5, 0.73, 1, 1.25, 4 / 3, 1.37, 2, 3, 4])
        describe(`at scale ${scale.toFixed(2)}`, () => {
            for (const filter of ['linear', 'trilinear'] as const)
                it(`has no seams, ${filter}`, () => {
                    const tiled = drawTiles(new TileGrid(picture), scale, filter);
                    const worst = worstOf(tiled, drawWhole(scale, filter));
                    expect(worst).toBeLessThanOrEqual(tolerance());
                });

            it('shows exact pixels without a filter', () => {
                const tiled = drawTiles(new TileGrid(picture), scale, 'nearest');
                expect(strays(tiled, scale)).toBe(0);
            });
        });

    for (const scale of [0.11, 0.2, 0.3]) {
        it(`has no seams at scale ${String(scale)}, with mipmaps and without`, () => {
            for (const filter of ['linear', 'trilinear'] as const) {
                const tiled = drawTiles(new TileGrid(picture), scale, filter);
                const worst = worstOf(tiled, drawWhole(scale, filter));
                expect(worst).withContext(filter).toBeLessThanOrEqual(tolerance());
            }
        });

        it(`has none at scale ${String(scale)} in a picture of an odd size`, () => {
            picture.close();
            picture = new TestPicture(603, 301, waves);
            const tiled = drawTiles(new TileGrid(picture), scale);
            const worst = worstOf(tiled, drawWhole(scale, 'trilinear'));
            expect(worst).toBeLessThanOrEqual(ODD_MIPMAP_TOLERANCE);
        });
    }

    for (const deviceScale of [1, 1.25, 4 / 3, 1.5, 1.75, 2, 3])
        it(`shows exact pixels on a screen of scale ${deviceScale.toFixed(2)}`, () => {
            const snapshot = new Gtk.Snapshot();
            snapshot.scale(deviceScale, deviceScale);
            const grid = new TileGrid(picture);
            grid.draw(snapshot, placementAt(1 / deviceScale, deviceScale), renderer);
            const shown = render(renderer, snapshot, picture.width, picture.height);
            const opaque = picture.data.map((byte, i) => (i % 4 === 3 ? 255 : byte));
            expect(worstOf(shown, opaque)).toBe(0);
        });

    it('makes anew what changed, in each tile that shows it', () => {
        for (const scale of [1, 1.37, 0.3]) {
            const grid = new TileGrid(picture);
            drawTiles(grid, scale);
            expect(grid.lastDraw.textures).toBe(6);
            drawTiles(grid, scale);
            expect(grid.lastDraw).toEqual({ textures: 0, pixels: 0, bytes: 0 });

            // From one pixel beside the border of two tiles.
            picture.paint(257, 100, 30, 30, noise(7));
            grid.damage.mark(257, 100, 30, 30);
            const after = drawTiles(grid, scale);
            expect(grid.lastDraw.textures).toBe(2);
            expect(worstOf(after, drawTiles(new TileGrid(picture), scale))).toBe(0);
        }
    });

    it('tells what a draw cost', () => {
        const grid = new TileGrid(picture);
        drawTiles(grid, 1);
        // Three columns and two rows with rims of two pixels, none outside the picture.
        const pixels = (258 + 260 + 130) * (258 + 66);
        expect(grid.lastDraw).toEqual({ textures: 6, pixels, bytes: pixels * 4 });
    });

    it('draws one texture while most changes, where that pays, and the same pixels', () => {
        const grid = new TileGrid(picture);
        const counts: number[] = [];
        for (let frame = 0; frame < 8; frame++) {
            picture.paint(0, 0, 640, 320, noise(frame));
            grid.damage.markAll();
            drawTiles(grid, 1.37);
            counts.push(grid.lastDraw.textures);
        }
        expect(counts).toEqual(isCairo ? [6, 6, 6, 6, 6, 6, 6, 6] : [6, 6, 6, 1, 1, 1, 1, 1]);
        const whole = drawTiles(grid, 1.37);
        expect(grid.lastDraw.textures).toBe(0);
        expect(worstOf(whole, drawTiles(new TileGrid(picture), 1.37))).toBeLessThanOrEqual(
            tolerance(),
        );

        counts.length = 0;
        for (let frame = 0; frame < 5; frame++) {
            picture.paint(600, 300, 20, 20, noise(frame));
            grid.damage.mark(600, 300, 20, 20);
            drawTiles(grid, 1.37);
            counts.push(grid.lastDraw.textures);
        }
        expect(counts).toEqual(isCairo ? [1, 1, 1, 1, 1] : [1, 1, 1, 6, 1]);
        const tiled = drawTiles(grid, 1.37);
        expect(worstOf(tiled, drawTiles(new TileGrid(picture), 1.37))).toBe(0);
    });

    it('makes all anew after it was released', () => {
        const grid = new TileGrid(picture);
        const before = drawTiles(grid, 1);
        grid.release();
        const after = drawTiles(grid, 1);
        expect(grid.lastDraw.textures).toBe(6);
        expect(worstOf(after, before)).toBe(0);
    });

    it('takes another form of the pixels for another renderer', () => {
        const grid = new TileGrid(picture);
        const cairo = new Gsk.CairoRenderer();
        const snapshot = new Gtk.Snapshot();
        const formats = [cairo, null, cairo].map(other => {
            grid.draw(snapshot, placementAt(1), other);
            return grid.lastDraw.textures;
        });
        expect(formats).toEqual([6, 6, 6]);
    });
});
