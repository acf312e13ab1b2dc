// SPDX-License-Identifier: LGPL-2.1-or-later
import Cairo from 'cairo';
import Gdk from 'gi://Gdk?version=4.0';
import GLib from 'gi://GLib?version=2.0';
import Gsk from 'gi://Gsk?version=4.0';

import type { Rect } from '../display1/checks.js';
import { MODIFIER_INVALID } from '../display1/dmabuf-checks.js';
import type { DmabufScanout } from '../display1/dmabuf-listener.js';
import { gcPacer } from '../memory/gc-pacer.js';
import { DmabufRefused, type DmabufFormat } from './dmabuf-refused.js';
import {
    dmabufRoute,
    openDmabufPlanes,
    type DmabufPlanes,
    type DmabufRoute,
} from './dmabuf-route.js';
import { fourccCode, opaqueFourcc } from './drm-format.js';

/**
 * What a texture weighs where a driver imports the buffer: none of its pixels, but an image of the
 * driver's and, with page flips, descriptors: four a texture, of which a process has 1024.
 */
const IMPORT_WEIGHT_BYTES = 1024 * 1024;

/** Whether the display takes DMA-BUFs of this format. */
export function isTaken(display: Gdk.Display, { fourcc, modifier }: DmabufFormat): boolean {
    return display.get_dmabuf_formats().contains(fourcc, modifier);
}

/**
 * The format in which a buffer is shown: without its alpha channel, unless the display takes it
 * only with one.
 */
export function shownFormat(
    display: Gdk.Display,
    { fourcc, modifier }: DmabufFormat,
): DmabufFormat {
    const opaque = { fourcc: opaqueFourcc(fourcc), modifier };
    return isTaken(display, opaque) ? opaque : { fourcc, modifier };
}

/** Whether a driver imports buffers here; without one, only linear memory is taken, and read. */
function hasImport(display: Gdk.Display): boolean {
    return isTaken(display, { fourcc: fourccCode('XR24'), modifier: MODIFIER_INVALID });
}

/**
 * Damage of a scanout in the pixels of its whole buffer. The machine counts rows as they are shown;
 * where they go upwards, the buffer has the last one first.
 */
export function bufferRegion(scanout: DmabufScanout, damage: readonly Rect[]): Cairo.Region {
    const region = new Cairo.Region();
    for (const { x, y, width, height } of damage) {
        const top = scanout.y0Top ? scanout.height - y - height : y;
        region.unionRectangle({ x: scanout.x + x, y: scanout.y + top, width, height });
    }
    return region;
}

/** Whether a renderer draws with OpenGL: it alone takes an import as it is everywhere. */
export function isGL(renderer: Gsk.Renderer): boolean {
    return renderer instanceof Gsk.NglRenderer || renderer instanceof Gsk.GLRenderer;
}

/** Makes textures of one DMA-BUF, whole: crop and flip are for who draws them. */
export class DmabufBuffer {
    readonly scanout: DmabufScanout;

    readonly #planes: DmabufPlanes;
    #hasImport: boolean | null = null;

    /**
     * @param scanout - its descriptors are the buffer's from the call on; that it may be imported
     *   says `treatDmabuf`
     * @throws DmabufRefused where no DMA-BUF can be shown at all
     */
    constructor(scanout: DmabufScanout, route: DmabufRoute | null = dmabufRoute()) {
        this.scanout = scanout;
        const fds = scanout.planes.map(({ fd }) => fd);
        if (!route) {
            for (const fd of fds) GLib.close(fd);
            throw new DmabufRefused(scanout, 'No DMA-BUF can be shown on this screen');
        }
        this.#planes = openDmabufPlanes(route, fds);
    }

    /**
     * A texture of the buffer as it is now, backing size, without copying; it stays valid after
     * {@link close}. Descriptors are closed with the last one.
     *
     * @param previous - the texture that this one takes the place of, if it shows what it showed
     *   but for `region`
     * @param region - what has changed since, in pixels of the whole buffer (`bufferRegion`)
     * @param renderer - that will draw it; one of GL where it is not known
     * @throws DmabufRefused where GTK does not take the buffer
     */
    texture(
        display: Gdk.Display,
        previous: Gdk.Texture | null,
        region: Cairo.Region | null,
        renderer: Gsk.Renderer | null = null,
    ): Gdk.Texture {
        const builder = this.#describe(display);
        if (previous && region) {
            builder.set_update_texture(previous);
            builder.set_update_region(region);
        }
        const texture = this.#build(builder);
        gcPacer.count(this.#weigh(display, renderer));
        return texture;
    }

    /** Makes no more textures. Calling it twice does no harm. */
    close(): void {
        this.#planes.close();
    }

    #describe(display: Gdk.Display): Gdk.DmabufTextureBuilder {
        const { backingWidth, backingHeight, planes } = this.scanout;
        const { fourcc, modifier } = shownFormat(display, this.scanout);
        const builder = new Gdk.DmabufTextureBuilder();
        builder.set_display(display);
        builder.set_width(backingWidth);
        builder.set_height(backingHeight);
        builder.set_fourcc(fourcc);
        builder.set_modifier(modifier);
        builder.set_color_state(Gdk.ColorState.get_srgb());
        builder.set_n_planes(planes.length);
        for (const [index, { offset, stride }] of planes.entries()) {
            builder.set_offset(index, offset);
            builder.set_stride(index, stride);
        }
        return builder;
    }

    #build(builder: Gdk.DmabufTextureBuilder): Gdk.Texture {
        let reason = '';
        try {
            const texture = this.#planes.build(builder);
            if (texture) return texture;
        } catch (error) {
            if (!(error instanceof GLib.Error)) throw error;
            reason = `: ${error.message}`;
        }
        throw new DmabufRefused(this.scanout, `GTK does not take the machine's picture${reason}`);
    }

    /**
     * Where nothing is imported, the renderer keeps a copy for as long as the texture lives. Other
     * renderers than GL's may make one too (measured: 1.6 GiB with an emulated Vulkan).
     */
    #weigh(display: Gdk.Display, renderer: Gsk.Renderer | null): number {
        const { backingWidth, backingHeight } = this.scanout;
        const copy = backingWidth * backingHeight * 4;
        const isLight = (!renderer || isGL(renderer)) && (this.#hasImport ??= hasImport(display));
        return isLight ? Math.min(copy, IMPORT_WEIGHT_BYTES) : copy;
    }
}
