// SPDX-License-Identifier: LGPL-2.1-or-later
import Gdk from 'gi://Gdk?version=4.0';
import GLib from 'gi://GLib?version=2.0';

import {
    layoutBytes,
    type PixelLayout,
    type Rect,
    type Scanout,
    type Update,
} from '../display1/checks.js';
import type { MappedScanout } from '../display1/listener.js';
import { bytesPerPixel, pixmanFormatName } from '../display1/pixel-format.js';
import { sliceBytes } from '../memory/byte-slices.js';
import { CurrentFrame } from './current-frame.js';
import { FrameMeter, type ShownSurface } from './frame-meter.js';
import type { FrameSource } from './frame-source.js';
import { scanoutMemoryFormat } from './memory-format.js';
import { TileGrid } from './tile-grid.js';

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
 * How long the console's size must stand before a picture is cut to it. It comes on another
 * connection than the pictures, and so may be that of a mode which has passed.
 */
const SIZE_DELAY_MS = 250;

/** The current picture of one console, as it is drawn. */
export class Surface {
    readonly #observer: SurfaceObserver;
    readonly #meter: FrameMeter;
    readonly #frame: CurrentFrame;
    #grid: TileGrid | null = null;
    #width = 0;
    #height = 0;
    #disableTimeout = 0;
    #sizeTimeout = 0;

    /** @param meter - counts what the surface does */
    constructor(observer: SurfaceObserver, meter = new FrameMeter()) {
        this.#observer = observer;
        this.#meter = meter;
        this.#frame = new CurrentFrame({
            replaced: source => {
                this.#replaced(source);
            },
            damaged: rect => {
                this.#grid?.damage.mark(rect.x, rect.y, rect.width, rect.height);
                this.#meter.damaged(rect.width * rect.height);
                this.#changed();
            },
        });
    }

    /** Guest pixels; 0 while there is no picture. */
    get width(): number {
        return this.#width;
    }

    get height(): number {
        return this.#height;
    }

    get kind(): CurrentFrame['kind'] {
        return this.#frame.kind;
    }

    /** The pixels as they are now; null while there is no picture. */
    get source(): FrameSource | null {
        return this.#frame.source;
    }

    get grid(): TileGrid | null {
        return this.#grid;
    }

    scanout(scanout: Scanout): void {
        this.#cancelSize();
        this.#meter.received();
        this.#meter.copied(pixelBytes(scanout));
        this.#frame.scanout(scanout);
    }

    scanoutMap(scanout: MappedScanout): void {
        this.#cancelSize();
        this.#meter.received();
        this.#frame.scanoutMap(scanout);
    }

    update(update: Update): void {
        this.#meter.received();
        this.#meter.copied(pixelBytes(update));
        this.#frame.update(update);
    }

    updateMap(damage: Rect): void {
        this.#meter.received();
        this.#frame.updateMap(damage);
    }

    disable(): void {
        if (this.#disableTimeout !== 0) return;
        this.#disableTimeout = GLib.timeout_add(GLib.PRIORITY_DEFAULT, DISABLE_DELAY_MS, () => {
            this.#disableTimeout = 0;
            this.#frame.close();
            return GLib.SOURCE_REMOVE;
        });
    }

    /** Follows the size that the console says it has: see {@link CurrentFrame.setConsoleSize}. */
    setConsoleSize(width: number, height: number): void {
        this.#cancelSize();
        this.#sizeTimeout = GLib.timeout_add(GLib.PRIORITY_DEFAULT, SIZE_DELAY_MS, () => {
            this.#sizeTimeout = 0;
            this.#frame.setConsoleSize(width, height);
            return GLib.SOURCE_REMOVE;
        });
    }

    /** The whole picture as one texture in the guest's exact pixels; null where there is none. */
    toTexture(): Gdk.Texture | null {
        const { source } = this;
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
        this.#cancelSize();
        this.#frame.close();
    }

    #replaced(source: FrameSource | null): void {
        const [width, height] = [source?.width ?? 0, source?.height ?? 0];
        const resized = width !== this.#width || height !== this.#height;
        this.#width = width;
        this.#height = height;
        this.#grid = source ? new TileGrid(source) : null;
        this.#meter.shows(source && shownSurface(this.#frame.kind, source));
        if (resized) this.#observer.resized();
        this.#changed();
    }

    #changed(): void {
        this.#cancelDisable();
        this.#observer.damaged();
    }

    #cancelSize(): void {
        if (this.#sizeTimeout === 0) return;
        GLib.source_remove(this.#sizeTimeout);
        this.#sizeTimeout = 0;
    }

    #cancelDisable(): void {
        if (this.#disableTimeout === 0) return;
        GLib.source_remove(this.#disableTimeout);
        this.#disableTimeout = 0;
    }
}

function pixelBytes({ width, height, format }: PixelLayout): number {
    return width * height * bytesPerPixel(format);
}

function shownSurface(
    kind: CurrentFrame['kind'],
    { width, height, format }: PixelLayout,
): ShownSurface {
    return { kind, access: '', format: pixmanFormatName(format), width, height };
}
