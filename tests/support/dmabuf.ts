// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures in memory that is passed for a DMA-BUF: GTK takes it where no graphics card is.
import Gdk from 'gi://Gdk?version=4.0';
import Graphene from 'gi://Graphene?version=1.0';
import Gsk from 'gi://Gsk?version=4.0';
import Gtk from 'gi://Gtk?version=4.0';

import type { DmabufScanout } from '../../src/display1/dmabuf-listener.js';
import { fourccCode } from '../../src/scanout/drm-format.js';
import { expectLogged } from '../runner/log-watch.js';
import { bedName } from './bed.js';
import { until } from './main-loop.js';
import type { Picture } from './picture.js';
import { sealedMemory } from './sealed-memory.js';

/** A scanout of one plane in sealed memory with these bytes, or of what `rest` says. */
export function dmabufOf(
    bytes: Uint8Array,
    width: number,
    height: number,
    rest: Partial<DmabufScanout> & { readonly letters?: string } = {},
): DmabufScanout {
    const { letters = 'XR24', ...others } = rest;
    return {
        x: 0,
        y: 0,
        width,
        height,
        backingWidth: width,
        backingHeight: height,
        fourcc: fourccCode(letters),
        modifier: 0n,
        y0Top: false,
        planes: others.planes ?? [{ fd: sealedMemory(bytes), offset: 0, stride: width * 4 }],
        ...others,
    };
}

/** Noise from a fixed seed, in which no pixel is like its neighbour. */
export function noise(length: number): Uint8Array {
    let state = 0x2545f491;
    return Uint8Array.from({ length }, () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return state >>> 24;
    });
}

/**
 * GTK reads the memory itself where no driver imports it, and says each time that it is no real
 * DMA-BUF. Call it in a spec that draws.
 */
export function expectNoRealDmabuf(): void {
    if (bedName() === 'xvfb')
        expectLogged(/Gdk-WARNING \*\*: .*Failed to sync dmabuf: Inappropriate ioctl for device/);
}

/** The renderer of the bed, in a window of its own. */
export class TextureRenderer {
    static async open(): Promise<TextureRenderer> {
        Gtk.init();
        const window = new Gtk.Window({ title: 'renderer' });
        window.present();
        return new TextureRenderer(window, await until(() => window.get_renderer(), 'a renderer'));
    }

    private constructor(
        private readonly window: Gtk.Window,
        private readonly renderer: Gsk.Renderer,
    ) {}

    get display(): Gdk.Display {
        return this.window.get_display();
    }

    /** The texture as it is drawn, a pixel for a pixel. */
    render(texture: Gdk.Texture): Picture {
        const [width, height] = [texture.get_width(), texture.get_height()];
        const bounds = new Graphene.Rect().init(0, 0, width, height);
        const snapshot = new Gtk.Snapshot();
        snapshot.append_texture(texture, bounds);
        const node = snapshot.to_node();
        if (!node) throw new Error('nothing was drawn');
        const downloader = new Gdk.TextureDownloader(this.renderer.render_texture(node, bounds));
        downloader.set_format(Gdk.MemoryFormat.R8G8B8);
        const [bytes, stride] = downloader.download_bytes();
        const rows = bytes.toArray();
        const data = new Uint8Array(width * height * 3);
        for (let y = 0; y < height; y++)
            data.set(rows.subarray(y * stride, y * stride + width * 3), y * width * 3);
        return { width, height, data };
    }

    close(): void {
        this.window.destroy();
    }
}
