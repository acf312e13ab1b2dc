// SPDX-License-Identifier: LGPL-2.1-or-later
import Gdk from 'gi://Gdk?version=4.0';
import Graphene from 'gi://Graphene?version=1.0';
import Gsk from 'gi://Gsk?version=4.0';
import Gtk from 'gi://Gtk?version=4.0';

import type { Rect } from '../display1/checks.js';
import type { DmabufScanout } from '../display1/dmabuf-listener.js';
import { PixmanFormat } from '../display1/pixel-format.js';
import { bufferRegion, type DmabufBuffer } from './dmabuf-buffer.js';
import type { DrawTarget } from './draw-target.js';
import { mirrorRows, type FrameSource } from './frame-source.js';
import { exactInverse, type PicturePlacement } from './device-space.js';
import { countImport, driverKeepsImports } from './kept-imports.js';
import { countPlainImport, mayImportPlain } from './plain-imports.js';
import { gskFilter } from './scaling-filter.js';

/** Past that many rectangles between two frames one around all of them costs less. */
const MAX_DAMAGE_RECTANGLES = 32;

/**
 * A picture in GPU memory: one texture of the whole buffer, of which the scanout's rectangle is
 * drawn. The memory is never copied here; a new texture on the same buffer tells GTK that its
 * content has changed, and where.
 */
export class DmabufPicture {
    /** What is shown; its descriptors are the picture's. */
    readonly scanout: DmabufScanout;
    readonly width: number;
    readonly height: number;
    /** Whether the frame last drawn was such that the compositor may show the buffer itself. */
    isOffloadable = false;

    readonly #mayMap: boolean;
    readonly #buffer: DmabufBuffer;
    readonly #clip = new Graphene.Rect();
    readonly #bounds = new Graphene.Rect();
    readonly #corner = new Graphene.Point();
    #texture: Gdk.Texture | null = null;
    #damage: Rect[] = [];
    #isDirty = true;
    /** Of the two forms of the same picture, which was drawn last. */
    #isWrapped = false;

    /**
     * @param buffer - belongs to the picture from now on
     * @param mayMap - whether its memory can be read without an import
     */
    constructor(buffer: DmabufBuffer, mayMap: boolean) {
        const { scanout } = buffer;
        this.#mayMap = mayMap;
        this.scanout = scanout;
        this.#buffer = buffer;
        this.width = scanout.width;
        this.height = scanout.height;
    }

    /** Whether its memory is to be mapped instead: see plain-imports.ts. */
    get isWornOut(): boolean {
        return this.#mayMap && !mayImportPlain();
    }

    /** Notes damage, in guest pixels from the picture's top left corner as a person sees it. */
    mark(rect: Rect): void {
        this.#damage.push(rect);
        if (this.#damage.length > MAX_DAMAGE_RECTANGLES) this.#damage = [around(this.#damage)];
        this.#isDirty = true;
    }

    /**
     * Appends the picture to `snapshot`.
     *
     * @throws DmabufRefused where GTK takes the buffer no more
     */
    draw(snapshot: Gtk.Snapshot, placement: PicturePlacement, target: DrawTarget): void {
        if (!this.#isDirty || !this.#isImportKept) {
            this.#appendPicture(snapshot, placement, target);
            return;
        }
        this.#damage = [];
        this.#isDirty = false;
        this.#appendAnew(snapshot, placement, target);
    }

    /** Whether its one import serves for all frames: see kept-imports.ts. */
    get #isImportKept(): boolean {
        return this.#texture !== null && !this.#mayMap && driverKeepsImports();
    }

    /** The same texture, whose memory has changed: GSK draws anew what stands in another node. */
    #appendAnew(snapshot: Gtk.Snapshot, placement: PicturePlacement, target: DrawTarget): void {
        const drawn = new Gtk.Snapshot();
        this.#appendPicture(drawn, placement, target);
        const node = drawn.to_node();
        this.#isWrapped = !this.#isWrapped;
        if (node) snapshot.append_node(this.#isWrapped ? Gsk.DebugNode.new(node, '') : node);
        this.isOffloadable = false;
    }

    #appendPicture(snapshot: Gtk.Snapshot, placement: PicturePlacement, target: DrawTarget): void {
        const texture = this.#currentTexture(target);
        const { x, y, backingWidth, backingHeight, y0Top } = this.scanout;
        this.#place(placement);
        const clip = this.#clip;
        const scaleX = clip.get_width() / this.width;
        const scaleY = clip.get_height() / this.height;
        const isWhole = this.width === backingWidth && this.height === backingHeight;

        snapshot.save();
        this.#corner.init(clip.get_x(), clip.get_y() + (y0Top ? clip.get_height() : 0));
        snapshot.translate(this.#corner);
        if (y0Top) snapshot.scale(1, -1);
        clip.init(0, 0, clip.get_width(), clip.get_height());
        this.#bounds.init(-x * scaleX, -y * scaleY, backingWidth * scaleX, backingHeight * scaleY);
        if (!isWhole) snapshot.push_clip(clip);
        const scale = placement.scale * placement.deviceScale;
        const filter = gskFilter(placement.filter ?? 'auto', scale);
        // Only a plain texture node may become a plane of its own; at scale 1 both draw the same.
        const isPlain = filter === Gsk.ScalingFilter.LINEAR || scale === 1;
        if (isPlain) snapshot.append_texture(texture, this.#bounds);
        else this.#appendScaled(snapshot, texture, filter, placement.deviceScale);
        if (!isWhole) snapshot.pop();
        snapshot.restore();
        this.isOffloadable &&= isPlain;
    }

    /** In device pixels: GSK renders a scaled texture at its node's own units. */
    #appendScaled(
        snapshot: Gtk.Snapshot,
        texture: Gdk.Texture,
        filter: Gsk.ScalingFilter,
        deviceScale: number,
    ): void {
        const back = exactInverse(deviceScale);
        const bounds = this.#bounds;
        snapshot.scale(back, back);
        bounds.init(
            bounds.get_x() * deviceScale,
            bounds.get_y() * deviceScale,
            bounds.get_width() * deviceScale,
            bounds.get_height() * deviceScale,
        );
        snapshot.append_scaled_texture(texture, filter, bounds);
        snapshot.scale(deviceScale, deviceScale);
    }

    /** Sets the clip to where the picture goes, on whole pixels: only there it can be offloaded. */
    #place(placement: PicturePlacement): void {
        const { x, y, scale, deviceScale, surfaceX, surfaceY } = placement;
        const isExact = Number.isInteger(scale * deviceScale);
        // Where the picture is smoothed anyway, half a pixel more or less shows nowhere.
        const step = !isExact && Number.isInteger(deviceScale) ? 1 : deviceScale;
        const snap = (position: number, origin: number): number =>
            Math.round((origin + position) * step) / step - origin;
        const left = snap(x, surfaceX);
        const top = snap(y, surfaceY);
        const right = snap(x + this.width * scale, surfaceX);
        const bottom = snap(y + this.height * scale, surfaceY);
        this.#clip.init(left, top, right - left, bottom - top);
        this.isOffloadable = [left, top, right, bottom].every(Number.isInteger);
    }

    #currentTexture({ display, renderer }: DrawTarget): Gdk.Texture {
        if (this.#texture && !this.#isDirty) return this.#texture;
        this.#texture = this.#buffer.texture(
            display,
            this.#texture,
            this.#texture && bufferRegion(this.scanout, this.#damage),
            renderer,
        );
        if (this.#mayMap) countPlainImport();
        else countImport();
        this.#damage = [];
        this.#isDirty = false;
        return this.#texture;
    }

    /**
     * Reads the picture back into memory, as a person sees it. The graphics card has to finish
     * first: not for every frame.
     */
    read(display: Gdk.Display): FrameSource {
        const downloader = new Gdk.TextureDownloader(
            this.#currentTexture({ display, renderer: null }),
        );
        downloader.set_format(Gdk.MemoryFormat.B8G8R8A8);
        const [bytes, stride] = downloader.download_bytes();
        const { x, y, y0Top } = this.scanout;
        const layout = {
            width: this.width,
            height: this.height,
            stride,
            format: PixmanFormat.x8r8g8b8,
        };
        const source = { ...layout, bytes, offset: y * stride + x * 4 };
        return y0Top ? mirrorRows(source) : source;
    }

    /** Drops what was made for drawing; the next draw makes it anew. */
    release(): void {
        this.#texture = null;
        this.#isDirty = true;
    }

    close(): void {
        this.release();
        this.#buffer.close();
    }
}

/** One rectangle around all of some. */
function around(rects: readonly Rect[]): Rect {
    const x = Math.min(...rects.map(rect => rect.x));
    const y = Math.min(...rects.map(rect => rect.y));
    const right = Math.max(...rects.map(rect => rect.x + rect.width));
    const bottom = Math.max(...rects.map(rect => rect.y + rect.height));
    return { x, y, width: right - x, height: bottom - y };
}
