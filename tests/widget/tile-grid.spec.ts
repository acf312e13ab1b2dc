// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tiles against the same pixels as one texture, through the renderer of the bed.
import Gdk from 'gi://Gdk?version=4.0';
import GLib from 'gi://GLib?version=2.0';
import Graphene from 'gi://Graphene?version=1.0';
import Gsk from 'gi://Gsk?version=4.0';
import Gtk from 'gi://Gtk?version=4.0';

import { PixmanFormat } from '../../src/display1/pixel-format.js';
import type { FrameSource } from '../../src/scanout/frame-source.js';
import { TileGrid } from '../../src/scanout/tile-grid.js';
import { until } from '../support/main-loop.js';

const WIDTH = 600;
const HEIGHT = 300;
/**
 * Of 255. Pixman samples at positions rounded to 1/65536 from each texture's own corner, which on
 * noise makes up to 3 at any pixel; an unprotected seam makes 60 and more.
 */
const TOLERANCE = { cairo: 3, gpu: 1 };

/** Noise from a fixed seed: a wrong sample at a seam cannot hide in flat colour. */
function noise(): FrameSource {
    const data = new Uint8Array(WIDTH * HEIGHT * 4);
    let state = 0x2545f491;
    for (let i = 0; i < data.length; i++) {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        data[i] = state >>> 24;
    }
    return {
        width: WIDTH,
        height: HEIGHT,
        stride: WIDTH * 4,
        format: PixmanFormat.x8r8g8b8,
        offset: 0,
        bytes: new GLib.Bytes(data),
    };
}

function download(texture: Gdk.Texture): Uint8Array {
    const downloader = new Gdk.TextureDownloader(texture);
    downloader.set_format(Gdk.MemoryFormat.R8G8B8A8);
    return downloader.download_bytes()[0].toArray();
}

describe('TileGrid', () => {
    let window: Gtk.Window;
    let renderer: Gsk.Renderer;

    beforeAll(async () => {
        Gtk.init();
        window = new Gtk.Window({ title: 'renderer' });
        window.present();
        renderer = await until(() => window.get_renderer(), 'a renderer');
    });

    afterAll(() => {
        window.destroy();
    });

    function render(scale: number, draw: (snapshot: Gtk.Snapshot) => void): Uint8Array {
        const snapshot = new Gtk.Snapshot();
        draw(snapshot);
        const node = snapshot.to_node();
        if (!node) throw new Error('nothing was drawn');
        const bounds = new Graphene.Rect();
        bounds.init(0, 0, Math.round(WIDTH * scale), Math.round(HEIGHT * scale));
        return download(renderer.render_texture(node, bounds));
    }

    for (const scale of [0.5, 0.73, 1, 1.25, 4 / 3, 1.37, 2, 3])
        it(`has no seams at scale ${scale.toFixed(2)}`, () => {
            const source = noise();
            const placement = { x: 0, y: 0, scale, deviceScale: 1, surfaceX: 0, surfaceY: 0 };
            const grid = new TileGrid(source);
            const tiled = render(scale, snapshot => {
                grid.draw(snapshot, placement, renderer);
            });
            const texture = Gdk.MemoryTexture.new(
                WIDTH,
                HEIGHT,
                Gdk.MemoryFormat.B8G8R8X8,
                source.bytes,
                source.stride,
            );
            const isWhole = Number.isInteger(scale);
            const filter = isWhole ? Gsk.ScalingFilter.NEAREST : Gsk.ScalingFilter.LINEAR;
            const whole = render(scale, snapshot => {
                const clip = new Graphene.Rect();
                clip.init(0, 0, Math.round(WIDTH * scale), Math.round(HEIGHT * scale));
                const bounds = new Graphene.Rect();
                bounds.init(0, 0, WIDTH * scale, HEIGHT * scale);
                snapshot.push_clip(clip);
                snapshot.append_scaled_texture(texture, filter, bounds);
                snapshot.pop();
            });
            expect(tiled.length).toBe(whole.length);
            let worst = 0;
            for (let i = 0; i < whole.length; i++)
                worst = Math.max(worst, Math.abs((tiled[i] ?? 0) - (whole[i] ?? 0)));
            const kind = renderer instanceof Gsk.CairoRenderer ? 'cairo' : 'gpu';
            expect(worst).toBeLessThanOrEqual(TOLERANCE[kind]);
        });
});
