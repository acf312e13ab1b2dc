// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures whose pixels are known, and a renderer's own pixels.
import Gdk from 'gi://Gdk?version=4.0';
import GLib from 'gi://GLib?version=2.0';
import Graphene from 'gi://Graphene?version=1.0';
import Gsk from 'gi://Gsk?version=4.0';
import type Gtk from 'gi://Gtk?version=4.0';

import { PixmanFormat } from '../../src/display1/pixel-format.js';
import type { FrameSource } from '../../src/scanout/frame-source.js';
import { SharedFile } from '../../src/memory/shared-file.js';

/** A picture of x8r8g8b8 in memory that can be drawn on. */
export class TestPicture implements FrameSource {
    readonly format = PixmanFormat.x8r8g8b8;
    readonly offset = 0;
    readonly stride: number;
    readonly bytes: GLib.Bytes;
    /** What the memory holds. */
    readonly data: Uint8Array;
    readonly #memory: SharedFile;

    /** @param byteAt - of channel `channel` (blue first) at x, y */
    constructor(
        readonly width: number,
        readonly height: number,
        byteAt: (x: number, y: number, channel: number) => number,
    ) {
        this.stride = width * 4;
        this.data = new Uint8Array(this.stride * height);
        this.#memory = new SharedFile(this.data.length);
        this.bytes = this.#memory.bytes;
        this.paint(0, 0, width, height, byteAt);
    }

    paint(
        left: number,
        top: number,
        width: number,
        height: number,
        byteAt: (x: number, y: number, channel: number) => number,
    ): void {
        for (let y = top; y < top + height; y++)
            for (let x = left; x < left + width; x++)
                for (let channel = 0; channel < 4; channel++)
                    this.data[y * this.stride + x * 4 + channel] = byteAt(x, y, channel);
        this.#memory.writeArray(0, this.data);
    }

    /** The whole picture as one texture. */
    texture(): Gdk.Texture {
        const { B8G8R8X8 } = Gdk.MemoryFormat;
        const bytes = new GLib.Bytes(this.data);
        return Gdk.MemoryTexture.new(this.width, this.height, B8G8R8X8, bytes, this.stride);
    }

    close(): void {
        this.#memory.close();
    }
}

/** Noise from a fixed seed: a wrong sample cannot hide in flat colour. */
export function noise(seed: number): () => number {
    let state = seed;
    return () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return state >>> 24;
    };
}

/** Slow waves, on which a shift by a part of a pixel is small and an edge is large. */
export function waves(x: number, y: number, channel: number): number {
    return 128 + 100 * Math.sin(x / 17) * Math.cos(y / 23 + channel);
}

/** The pixels that a renderer makes of a snapshot, as B, G, R, A. */
export function render(
    renderer: Gsk.Renderer,
    snapshot: Gtk.Snapshot,
    width: number,
    height: number,
): Uint8Array {
    const node = snapshot.to_node();
    if (!node) throw new Error('nothing was drawn');
    const texture = renderer.render_texture(node, rectOf(width, height));
    const downloader = new Gdk.TextureDownloader(texture);
    downloader.set_format(Gdk.MemoryFormat.B8G8R8A8);
    return downloader.download_bytes()[0].toArray();
}

export function rectOf(width: number, height: number): Graphene.Rect {
    const rect = new Graphene.Rect();
    rect.init(0, 0, width, height);
    return rect;
}

/** The largest difference of any channel. */
export function worstOf(actual: Uint8Array, expected: Uint8Array): number {
    if (actual.length !== expected.length || actual.length === 0)
        throw new Error(`${String(actual.length)} instead of ${String(expected.length)} bytes`);
    let worst = 0;
    for (let i = 0; i < expected.length; i++) {
        const difference = Math.abs((actual[i] ?? 0) - (expected[i] ?? 0));
        if (difference > worst) worst = difference;
    }
    return worst;
}
