// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is on the screen after a part of a picture was drawn again is what would be there had all
// of it been.
import GObject from 'gi://GObject?version=2.0';
import Gdk from 'gi://Gdk?version=4.0';
import Graphene from 'gi://Graphene?version=1.0';
import Gtk from 'gi://Gtk?version=4.0';

import type { PicturePlacement } from '../../src/scanout/device-space.js';
import { TileGrid } from '../../src/scanout/tile-grid.js';
import type { ScalingFilter } from '../../src/scanout/scaling-filter.js';
import { SCREEN_HEIGHT, SCREEN_WIDTH } from '../support/bed.js';
import { nextFrame } from '../support/main-loop.js';
import { difference, type Picture } from '../support/picture.js';
import { openCapture, type ScreenCapture } from '../support/screen-capture.js';
import { showOnWholeScreen } from '../support/window.js';
import { noise, TestPicture, worstOf } from './support.js';

class GridView extends Gtk.Widget {
    static {
        GObject.registerClass({ GTypeName: 'VitrineTestGridView' }, this);
    }

    grid: TileGrid | null = null;
    placement: PicturePlacement | null = null;

    override vfunc_snapshot(snapshot: Gtk.Snapshot): void {
        const black = new Gdk.RGBA({ red: 0, green: 0, blue: 0, alpha: 1 });
        const all = new Graphene.Rect().init(0, 0, SCREEN_WIDTH, SCREEN_HEIGHT);
        snapshot.append_color(black, all);
        if (!this.grid || !this.placement) return;
        this.grid.draw(snapshot, this.placement, this.get_native()?.get_renderer() ?? null);
    }
}

/** Of 255: renderers interpolate from where they begin to draw. What is old differs by far more. */
const ROUNDING = 4;

interface Case {
    readonly width: number;
    readonly height: number;
    readonly scale: number;
    readonly filter: ScalingFilter;
}

const CASES: readonly Case[] = [
    { width: 1200, height: 780, scale: 1, filter: 'auto' },
    { width: 800, height: 560, scale: 1.37, filter: 'auto' },
    { width: 400, height: 260, scale: 3.1, filter: 'linear' },
    { width: 400, height: 260, scale: 3, filter: 'auto' },
    { width: 1536, height: 1024, scale: 0.7, filter: 'linear' },
    { width: 3072, height: 1536, scale: 0.29, filter: 'auto' },
];

describe('Partial damage', () => {
    let capture: ScreenCapture;
    let view: GridView;
    let window: Gtk.Window;

    beforeAll(async () => {
        Gtk.init();
        view = new GridView();
        window = await showOnWholeScreen(view, 'grid', null);
        capture = await openCapture();
    });

    afterAll(async () => {
        window.destroy();
        await capture.close();
    });

    /** The screen when two pictures of it in a row are the same: the compositor lags behind. */
    async function settled(): Promise<Picture> {
        await nextFrame(view);
        let last = await capture.capture();
        for (let i = 0; i < 10; i++) {
            const next = await capture.capture();
            if (!difference(next, last)) return next;
            last = next;
        }
        throw new Error('the screen never rests');
    }

    for (const { width, height, scale, filter } of CASES)
        it(`leaves nothing old at scale ${String(scale)}, ${filter}`, async () => {
            const picture = new TestPicture(width, height, noise(1));
            const grid = new TileGrid(picture);
            view.grid = grid;
            const [deviceScale, surfaceX, surfaceY] = [1, 0, 0];
            view.placement = { x: 7, y: 3, scale, deviceScale, surfaceX, surfaceY, filter };
            await settled();

            // Inside a tile, across a border, just beside one, and at the picture's end.
            for (const [x, y, w, h] of [
                [20, 30, 5, 7],
                [240, 100, 40, 30],
                [257, 200, 9, 9],
                [width - 6, height - 5, 6, 5],
            ] as const) {
                picture.paint(x, y, w, h, noise(x));
                grid.damage.mark(x, y, w, h);
                await nextFrame(view);
            }
            const partly = await settled();

            view.grid = new TileGrid(picture);
            const anew = await settled();
            expect(worstOf(partly.data, anew.data)).toBeLessThanOrEqual(ROUNDING);
            picture.close();
        }, 60_000);
});
