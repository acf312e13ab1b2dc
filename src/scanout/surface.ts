// SPDX-License-Identifier: LGPL-2.1-or-later
import Gdk from 'gi://Gdk?version=4.0';
import GLib from 'gi://GLib?version=2.0';

import {
    layoutBytes,
    MAX_FRAME_BYTES,
    Rejected,
    type PixelLayout,
    type Rect,
    type Scanout,
    type Update,
} from '../display1/checks.js';
import type { MappedScanout } from '../display1/listener.js';
import { bytesPerPixel } from '../display1/pixel-format.js';
import { sliceBytes } from '../memory/byte-slices.js';
import { FrameMemory } from './frame-memory.js';
import { scanoutMemoryFormat } from './memory-format.js';
import { TileGrid, type FrameSource } from './tile-grid.js';

/** What to tell the widget. */
export interface SurfaceObserver {
    /** Something is to be drawn; called for each message, so only note it. */
    damaged(): void;
    /** The picture has another size, or is there at all, or no longer. */
    resized(): void;
}

/**
 * How long `Disable` must stand before the screen goes dark: with page-flipping guests QEMU sends
 * one before every frame.
 */
const DISABLE_DELAY_MS = 150;

/**
 * The current picture of one console, whatever way its pixels come.
 *
 * Inline and shared scanouts may follow each other at any time on one listener (firmware draws
 * shared, a VBE mode inline); each replaces what was before.
 */
export class Surface {
    #observer: SurfaceObserver;
    #source: FrameSource | null = null;
    /** The same as the source where pixels come inside messages. */
    #memory: FrameMemory | null = null;
    #grid: TileGrid | null = null;
    #disableTimeout = 0;

    constructor(observer: SurfaceObserver) {
        this.#observer = observer;
    }

    /** Guest pixels; 0 while there is no picture. */
    get width(): number {
        return this.#source?.width ?? 0;
    }

    get height(): number {
        return this.#source?.height ?? 0;
    }

    /** How the current pixels come, for statistics. */
    get kind(): 'none' | 'inline' | 'map' {
        if (!this.#source) return 'none';
        return this.#memory ? 'inline' : 'map';
    }

    get grid(): TileGrid | null {
        return this.#grid;
    }

    scanout(scanout: Scanout): void {
        if (!this.#memory || !sameLayout(this.#memory, scanout)) {
            this.#replace(new FrameMemory(scanout));
        }
        this.#memory?.write({ x: 0, y: 0, ...size(scanout) }, scanout.bytes, scanout.stride);
        this.#damage(0, 0, scanout.width, scanout.height);
    }

    scanoutMap(scanout: MappedScanout): void {
        this.#replace(scanout);
    }

    update(update: Update): void {
        const memory = this.#memoryFor(update);
        memory.write(update, update.bytes, update.stride);
        this.#damage(update.x, update.y, update.width, update.height);
    }

    updateMap(damage: Rect): void {
        // Without a map there is nothing to read again; QEMU resends on the next switch.
        if (!this.#source || this.#memory) return;
        this.#damage(damage.x, damage.y, damage.width, damage.height);
    }

    disable(): void {
        if (this.#disableTimeout !== 0) return;
        this.#disableTimeout = GLib.timeout_add(GLib.PRIORITY_DEFAULT, DISABLE_DELAY_MS, () => {
            this.#disableTimeout = 0;
            this.#replace(null);
            return GLib.SOURCE_REMOVE;
        });
    }

    /**
     * Follows the size that the console says it has. Inline updates may announce a mode before
     * any full scanout does (QEMU 10.0 and 11.1), so a frame that grew by them shrinks here.
     */
    setConsoleSize(width: number, height: number): void {
        const memory = this.#memory;
        if (!memory || width < 1 || height < 1) return;
        if (width > memory.width || height > memory.height) return;
        if (width === memory.width && height === memory.height) return;
        this.#replace(copyFrame(memory, { ...layoutOf(memory, width, height) }));
    }

    /** The whole picture as one texture in the guest's exact pixels; null where there is none. */
    toTexture(): Gdk.Texture | null {
        const source = this.#source;
        if (!source) return null;
        return Gdk.MemoryTexture.new(
            source.width,
            source.height,
            scanoutMemoryFormat(source.format),
            sliceBytes(source.bytes, source.offset, layoutBytes(source)),
            source.stride,
        );
    }

    /** Drops the picture and what it holds. */
    close(): void {
        this.#cancelDisable();
        this.#replace(null);
    }

    /** The frame in which `update` belongs: grown, or made anew, where the current one won't do. */
    #memoryFor(update: Update): FrameMemory {
        const source = this.#source;
        const width = Math.max(this.width, update.x + update.width);
        const height = Math.max(this.height, update.y + update.height);
        if (
            this.#memory?.format === update.format &&
            width === this.#memory.width &&
            height === this.#memory.height
        )
            return this.#memory;

        const layout = layoutOf(update, width, height);
        if (layoutBytes(layout) > MAX_FRAME_BYTES)
            throw new Rejected(`updates make a frame of ${width}×${height}`);
        const memory =
            source?.format === update.format ? copyFrame(source, layout) : new FrameMemory(layout);
        this.#replace(memory);
        return memory;
    }

    #replace(source: FrameSource | FrameMemory | null): void {
        const changed = source?.width !== this.#source?.width || source?.height !== this.height;
        this.#memory?.close();
        this.#memory = source instanceof FrameMemory ? source : null;
        this.#source = source;
        this.#grid = source ? new TileGrid(source) : null;
        if (changed) this.#observer.resized();
        this.#changed();
    }

    #damage(x: number, y: number, width: number, height: number): void {
        this.#grid?.damage.mark(x, y, width, height);
        this.#changed();
    }

    #changed(): void {
        this.#cancelDisable();
        this.#observer.damaged();
    }

    #cancelDisable(): void {
        if (this.#disableTimeout === 0) return;
        GLib.source_remove(this.#disableTimeout);
        this.#disableTimeout = 0;
    }
}

function size(layout: PixelLayout): { width: number; height: number } {
    return { width: layout.width, height: layout.height };
}

function sameLayout(a: PixelLayout, b: PixelLayout): boolean {
    return (
        a.width === b.width &&
        a.height === b.height &&
        a.stride === b.stride &&
        a.format === b.format
    );
}

function layoutOf(like: PixelLayout, width: number, height: number): PixelLayout {
    const { format } = like;
    return { width, height, format, stride: width * bytesPerPixel(format) };
}

/** A new frame with as much of `source` as fits, in the same format; the rest is black. */
function copyFrame(source: FrameSource, layout: PixelLayout): FrameMemory {
    const memory = new FrameMemory(layout);
    const common = {
        x: 0,
        y: 0,
        width: Math.min(source.width, layout.width),
        height: Math.min(source.height, layout.height),
    };
    memory.write(
        common,
        sliceBytes(source.bytes, source.offset, layoutBytes(source)),
        source.stride,
    );
    return memory;
}
