// SPDX-License-Identifier: LGPL-2.1-or-later
import Gdk from 'gi://Gdk?version=4.0';
import GLib from 'gi://GLib?version=2.0';
import Graphene from 'gi://Graphene?version=1.0';
import Gsk from 'gi://Gsk?version=4.0';
import type Gtk from 'gi://Gtk?version=4.0';

import {
    layoutBytes,
    Rejected,
    type PixelLayout,
    type Rect,
    type Scanout,
    type Update,
} from '../display1/checks.js';
import type { DmabufScanout } from '../display1/dmabuf-listener.js';
import type { MappedScanout } from '../display1/listener.js';
import { bytesPerPixel, pixmanFormatName } from '../display1/pixel-format.js';
import { sliceBytes } from '../memory/byte-slices.js';
import { CurrentFrame, sizeOf } from './current-frame.js';
import type { PicturePlacement } from './device-space.js';
import { DmabufBuffer } from './dmabuf-buffer.js';
import { closeScanout, dmabufAsMap, mapDmabuf } from './dmabuf-map.js';
import { DmabufPicture } from './dmabuf-picture.js';
import { describeDmabufFormat } from './dmabuf-refused.js';
import { treatDmabuf } from './dmabuf-treatment.js';
import type { DrawTarget } from './draw-target.js';
import { FrameMeter } from './frame-meter.js';
import type { DmabufAccess, SurfaceKind } from './frame-statistics.js';
import { mirrorRows, type FrameSource } from './frame-source.js';
import { scanoutMemoryFormat } from './memory-format.js';
import { PaintedAnswers } from './painted-answers.js';
import { TileGrid } from './tile-grid.js';

/** What to tell the widget. */
export interface SurfaceObserver {
    /** Something is to be drawn; called for each message, so only note it. */
    damaged(): void;
    /** The picture has another size, or is there at all, or no longer. */
    resized(): void;
    /** A picture came that cannot be shown, and why, in a sentence. */
    refused(reason: string): void;
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

const LOST =
    'The machine has taken back the memory of its picture: the screen is black until it sends another.';

/** The current picture of one console, as it is drawn. */
export class Surface {
    readonly #observer: SurfaceObserver;
    readonly #meter: FrameMeter;
    readonly #frame: CurrentFrame;
    readonly #answers = new PaintedAnswers();
    #grid: TileGrid | null = null;
    #dmabuf: DmabufPicture | null = null;
    #access: DmabufAccess = '';
    /** Whether a picture in memory came with its rows upwards. */
    #isFlipped = false;
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
                this.#showMemory(source);
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

    get kind(): SurfaceKind {
        return this.#access === '' ? this.#frame.kind : 'dmabuf';
    }

    get access(): DmabufAccess {
        return this.#access;
    }

    /** The picture in GPU memory; null where the current one is not. */
    get dmabuf(): DmabufPicture | null {
        return this.#dmabuf;
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

    /**
     * Shows a buffer of the GPU, or reads it as memory where GTK does not take it.
     *
     * @param scanout - its descriptors are the surface's from now on
     * @throws DmabufRefused where neither can be done; the picture before stays
     */
    scanoutDmabuf(scanout: DmabufScanout, target: DrawTarget): void {
        this.#cancelSize();
        this.#meter.received();
        const treatment = treatDmabuf(target, scanout);
        switch (treatment.kind) {
            case 'refused':
                closeScanout(scanout);
                this.#observer.refused(treatment.error.message);
                throw treatment.error;
            case 'map':
                this.#showMapped(scanout, dmabufAsMap(scanout));
                break;
            case 'import':
                this.#showDmabuf(new DmabufPicture(new DmabufBuffer(scanout), treatment.mayMap));
                this.#accessed(scanout, 'import');
        }
    }

    #showMapped(scanout: DmabufScanout, map: MappedScanout): void {
        this.#frame.scanoutMap(map);
        this.#isFlipped = scanout.y0Top;
        this.#accessed(scanout, 'map');
    }

    #accessed(scanout: DmabufScanout, access: DmabufAccess): void {
        this.#access = access;
        const format = describeDmabufFormat(scanout);
        this.#meter.shows({ ...sizeOf(scanout), kind: 'dmabuf', access, format });
    }

    #showDmabuf(picture: DmabufPicture): void {
        this.#frame.release();
        this.#setGrid(null);
        this.#dmabuf?.close();
        this.#dmabuf = picture;
        this.#resize(picture);
    }

    /** @param done - answers the machine, whose GPU work waits for it */
    updateDmabuf(damage: Rect, done: () => void): void {
        this.#answers.add(done);
        this.#meter.received();
        const worn = this.#dmabuf?.isWornOut ? this.#dmabuf.scanout : null;
        if (worn) this.#showMapped(worn, mapDmabuf(worn));
        if (this.#dmabuf) {
            this.#dmabuf.mark(damage);
            this.#meter.damaged(damage.width * damage.height);
            this.#changed();
        } else if (this.#isFlipped) {
            const y = this.#height - damage.y - damage.height;
            this.#frame.updateMap({ ...damage, y: Math.max(0, y) });
        } else {
            this.#frame.updateMap(damage);
        }
    }

    disable(): void {
        if (this.#disableTimeout !== 0) return;
        this.#disableTimeout = GLib.timeout_add(GLib.PRIORITY_DEFAULT, DISABLE_DELAY_MS, () => {
            this.#disableTimeout = 0;
            this.#clear();
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

    /** Appends the picture to `snapshot`: whatever changed until now. */
    draw(snapshot: Gtk.Snapshot, placement: PicturePlacement, target: DrawTarget): void {
        this.#answers.drawn();
        if (this.#dmabuf) this.#drawDmabuf(this.#dmabuf, snapshot, placement, target);
        else if (this.#grid) this.#drawMemory(this.#grid, snapshot, placement, target.renderer);
        this.#meter.drawn();
    }

    #drawDmabuf(
        picture: DmabufPicture,
        snapshot: Gtk.Snapshot,
        placement: PicturePlacement,
        target: DrawTarget,
    ): void {
        try {
            picture.draw(snapshot, placement, target);
            if (picture.isOffloadable && isWayland(target.display)) this.#meter.offloadable();
        } catch (error) {
            if (!(error instanceof Rejected)) throw error;
            this.#observer.refused(error.message);
        }
    }

    #drawMemory(
        grid: TileGrid,
        snapshot: Gtk.Snapshot,
        placement: PicturePlacement,
        renderer: Gsk.Renderer | null,
    ): void {
        snapshot.save();
        if (this.#isFlipped) snapshot.transform(mirror(placement, this.#height));
        grid.draw(snapshot, placement, renderer);
        snapshot.restore();
        this.#meter.uploaded(grid.lastDraw.bytes);
    }

    /** The frame that was drawn last is on its way to the screen. */
    painted(): void {
        this.#answers.painted();
        if (!this.#frame.isLost) return;
        this.#clear();
        this.#observer.refused(LOST);
    }

    /** The pixels as they are now; null while there is no picture. */
    read(display: Gdk.Display): FrameSource | null {
        if (this.#dmabuf) return this.#dmabuf.read(display);
        const { source } = this.#frame;
        return source && this.#isFlipped ? mirrorRows(source) : source;
    }

    /** The whole picture as one texture in the guest's exact pixels; null where there is none. */
    toTexture(display: Gdk.Display): Gdk.Texture | null {
        const source = this.read(display);
        if (!source) return null;
        return Gdk.MemoryTexture.new(
            source.width,
            source.height,
            scanoutMemoryFormat(source.format),
            sliceBytes(source.bytes, source.offset, layoutBytes(source)),
            source.stride,
        );
    }

    /** Drops what was made for drawing while nobody sees it; the picture stays. */
    release(): void {
        this.#grid?.release();
        this.#dmabuf?.release();
    }

    /** Drops the picture and what it holds. */
    close(): void {
        this.#cancelDisable();
        this.#cancelSize();
        this.#answers.answerAll();
        this.#clear();
    }

    #clear(): void {
        this.#frame.release();
        this.#showMemory(null);
    }

    /** The frame in memory is another, or none: whatever was shown before is over. */
    #showMemory(source: FrameSource | null): void {
        this.#dmabuf?.close();
        this.#dmabuf = null;
        this.#access = '';
        this.#isFlipped = false;
        this.#setGrid(source && new TileGrid(source));
        this.#meter.shows(
            source && {
                ...sizeOf(source),
                kind: this.#frame.kind,
                access: '',
                format: pixmanFormatName(source.format),
            },
        );
        this.#resize(source);
    }

    /** A grid that is left to be collected would keep its textures until then. */
    #setGrid(grid: TileGrid | null): void {
        this.#grid?.release();
        this.#grid = grid;
    }

    #resize(picture: { readonly width: number; readonly height: number } | null): void {
        const [width, height] = [picture?.width ?? 0, picture?.height ?? 0];
        const resized = width !== this.#width || height !== this.#height;
        this.#width = width;
        this.#height = height;
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

/**
 * Turns a picture upside down in its place. The axis lies on a device pixel or between two, so that
 * tiles are clipped on whole device pixels as they are without it.
 */
function mirror(placement: PicturePlacement, height: number): Gsk.Transform {
    const { y, scale, deviceScale, surfaceY } = placement;
    const sum = Math.round((2 * (y + surfaceY) + height * scale) * deviceScale) / deviceScale;
    const corner = new Graphene.Point({ x: 0, y: sum - 2 * surfaceY });
    const transform = new Gsk.Transform().translate(corner)?.scale(1, -1);
    if (!transform) throw new TypeError('no transform');
    return transform;
}

function pixelBytes({ width, height, format }: PixelLayout): number {
    return width * height * bytesPerPixel(format);
}

/** Only there can a part of a window be another's buffer; by its name, since GTK may be without. */
function isWayland(display: Gdk.Display): boolean {
    return (display.constructor as typeof Gdk.Display).$gtype.name === 'GdkWaylandDisplay';
}
