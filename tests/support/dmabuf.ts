// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures in memory that is passed for a DMA-BUF: GTK takes it where no graphics card is.
import Gdk from 'gi://Gdk?version=4.0';
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import Graphene from 'gi://Graphene?version=1.0';
import Gsk from 'gi://Gsk?version=4.0';
import Gtk from 'gi://Gtk?version=4.0';
import System from 'system';

import type { DmabufPlane, DmabufScanout } from '../../src/display1/dmabuf-listener.js';
import { fourccCode } from '../../src/scanout/drm-format.js';
import { allowLogged } from '../runner/log-watch.js';
import { describeNewFds } from './fd-count.js';
import { nextFrame, settle, sleep, until } from './main-loop.js';
import { fdOf, memoryFile } from './memory-file.js';
import type { Picture } from './picture.js';
import { sealedMemory } from './sealed-memory.js';
import { pictureOfTexture } from './texture.js';

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

/** Memory with these bytes that its owner can cut: a descriptor for the caller. */
export function shrinkableMemory(bytes: Uint8Array): number {
    const stream = memoryFile(bytes.length);
    stream.get_output_stream().write_all(bytes, null);
    const list = new Gio.UnixFDList();
    list.append(fdOf(stream));
    stream.close(null);
    return list.steal_fds()[0] ?? -1;
}

/** Planes that lie in one sealed memory with these bytes, each with a descriptor of its own. */
export function inOneMemory(
    bytes: Uint8Array,
    planes: readonly Omit<DmabufPlane, 'fd'>[],
): DmabufPlane[] {
    const list = new Gio.UnixFDList();
    const original = sealedMemory(bytes);
    const handles = planes.map(() => list.append(original));
    GLib.close(original);
    const fds = list.steal_fds();
    return planes.map((plane, i) => ({ ...plane, fd: fds[handles[i] ?? 0] ?? -1 }));
}

/** Where a picture's bytes are; `order` says where red, green and blue are in a pixel of four. */
interface PixelOrder {
    readonly order: readonly [number, number, number];
    readonly offset?: number;
    readonly stride?: number;
}

/** Pixels in memory as a picture. */
export function pictureOf(
    bytes: Uint8Array,
    width: number,
    height: number,
    { order, offset = 0, stride = width * 4 }: PixelOrder,
): Picture {
    const data = new Uint8Array(width * height * 3);
    for (let y = 0, to = 0; y < height; y++)
        for (let x = 0; x < width; x++)
            for (const channel of order)
                data[to++] = bytes[offset + y * stride + x * 4 + channel] ?? 0;
    return { width, height, data };
}

/**
 * Collects garbage until no descriptor is open that was not in `before`, and names those that are
 * in the end.
 */
export async function collectUntilClosed(
    before: ReadonlyMap<number, string>,
    timeoutMs = 5000,
): Promise<string> {
    const end = GLib.get_monotonic_time() + timeoutMs * 1000;
    for (;;) {
        System.gc();
        await settle();
        const added = describeNewFds(before);
        if (added === '' || GLib.get_monotonic_time() > end) return added;
        await sleep(20);
    }
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
export function allowNoRealDmabuf(): void {
    allowLogged(/Gdk-WARNING \*\*: .*Failed to sync dmabuf: Inappropriate ioctl for device/);
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
        return pictureOfTexture(this.renderer.render_texture(node, bounds));
    }

    /** Shows a paintable in the window, or nothing, and draws until GPU renderers know it too. */
    async show(paintable: Gdk.Paintable | null): Promise<void> {
        const picture = Gtk.Picture.new_for_paintable(paintable);
        this.window.set_child(picture);
        for (let i = 0; i < 3; i++) await nextFrame(picture);
    }

    close(): void {
        this.window.destroy();
    }
}
