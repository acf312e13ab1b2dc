// SPDX-License-Identifier: LGPL-2.1-or-later
//
// The two ways to `Gdk.DmabufTextureBuilder.build()`, which GJS cannot call: it has a destroy
// notify without a callback. By the private library; where that is not, by a trick with GtkBuilder.
import Gdk from 'gi://Gdk?version=4.0';
import GLib from 'gi://GLib?version=2.0';
import GObject from 'gi://GObject?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { SharedFile } from '../memory/shared-file.js';
import { nativeGtk } from '../native/native-gtk.js';
import { fourccCode } from './drm-format.js';

/** How textures are made of DMA-BUFs: by the private library, or without it. */
export type DmabufRoute = 'native' | 'closure';

/**
 * The descriptors of a buffer's planes, open until it is closed and its last texture is gone: GTK
 * may import or read a texture's memory as long as it lives.
 */
export interface DmabufPlanes {
    /**
     * Sets the builder's planes' descriptors and builds.
     *
     * @throws GLib.Error, or returns null, where GTK does not take the buffer
     */
    build(builder: Gdk.DmabufTextureBuilder): Gdk.Texture | null;
    close(): void;
}

/**
 * GtkBuilder looks up a closure's function by its C name, and evaluating the expression calls it:
 * with the object itself as the first argument, and the constants as the others: no destroy notify,
 * no data for it, and nowhere to put an error. The lookup around it is there since the sorter takes
 * only numbers.
 */
const BUILD_CALL = `<interface>
  <object class="GtkNumericSorter" id="sorter">
    <property name="expression">
      <lookup type="GdkTexture" name="width">
        <closure type="GdkTexture" function="gdk_dmabuf_texture_builder_build">
          <constant type="gint64">0</constant>
          <constant type="gint64">0</constant>
          <constant type="gint64">0</constant>
        </closure>
      </lookup>
    </property>
  </object>
</interface>`;

function makeBuildCall(): Gtk.Expression {
    const builder = Gtk.Builder.new_from_string(BUILD_CALL, -1);
    const sorter = builder.get_object<Gtk.NumericSorter>('sorter');
    const width = sorter?.get_expression() as Gtk.PropertyExpression | null | undefined;
    const call = width?.get_expression();
    if (!call) throw new TypeError('GtkBuilder left the closure out');
    return call;
}

let buildCall: Gtk.Expression | null = null;

function buildByClosure(builder: Gdk.DmabufTextureBuilder): Gdk.Texture | null {
    buildCall ??= makeBuildCall();
    const value = new GObject.Value();
    if (!buildCall.evaluate(builder, value)) return null;
    const texture = value.get_object<Gdk.Texture>();
    value.unset();
    return texture;
}

/** Descriptors that JavaScript itself closes, when it sees the last of their textures go. */
class ClosurePlanes implements DmabufPlanes {
    static readonly #textures = new FinalizationRegistry<ClosurePlanes>(planes => {
        planes.#release();
    });

    readonly #fds: readonly number[];
    /** This object, until it is closed, and each texture. */
    #users = 1;
    #isClosed = false;

    constructor(fds: readonly number[]) {
        this.#fds = fds;
    }

    build(builder: Gdk.DmabufTextureBuilder): Gdk.Texture | null {
        builder.set_n_planes(this.#fds.length);
        for (const [plane, fd] of this.#fds.entries()) builder.set_fd(plane, fd);
        const texture = buildByClosure(builder);
        if (!texture) return null;
        // With a property of its own the wrapper lives as long as GTK uses the texture, not just
        // as long as JavaScript does.
        Object.assign(texture, { vitrineKept: true });
        ClosurePlanes.#textures.register(texture, this);
        this.#users++;
        return texture;
    }

    close(): void {
        if (this.#isClosed) return;
        this.#isClosed = true;
        this.#release();
    }

    #release(): void {
        this.#users--;
        if (this.#users === 0) for (const fd of this.#fds) GLib.close(fd);
    }
}

/** Descriptors, which are the result's from then on. */
export function openDmabufPlanes(route: DmabufRoute, fds: readonly number[]): DmabufPlanes {
    if (route === 'closure' || !nativeGtk) return new ClosurePlanes(fds);
    const dmabuf = nativeGtk.Dmabuf.new(fds);
    return {
        build: builder => dmabuf.build_texture(builder),
        close: () => {
            dmabuf.close();
        },
    };
}

/** Whether the trick works with this GTK: tried with a few pixels, which nobody draws. */
function closureWorks(display: Gdk.Display): boolean {
    const size = 16;
    const memory = new SharedFile(size * size * 4);
    try {
        const builder = new Gdk.DmabufTextureBuilder();
        builder.set_display(display);
        builder.set_width(size);
        builder.set_height(size);
        builder.set_fourcc(fourccCode('XR24'));
        builder.set_modifier(0);
        builder.set_n_planes(1);
        builder.set_fd(0, memory.fd);
        builder.set_stride(0, size * 4);
        return buildByClosure(builder)?.get_width() === size;
    } catch (error) {
        logError(error as object, 'DMA-BUFs cannot be shown');
        return false;
    } finally {
        memory.close();
    }
}

let tried: DmabufRoute | null | undefined;

/**
 * How textures are made of DMA-BUFs in this process, found out once; null where they are not: then
 * a listener must not claim to take any.
 */
export function dmabufRoute(
    display: Gdk.Display | null = Gdk.Display.get_default(),
): DmabufRoute | null {
    if (!display || display.get_dmabuf_formats().get_n_formats() === 0) return null;
    if (tried === undefined) {
        if (nativeGtk) tried = 'native';
        else tried = closureWorks(display) ? 'closure' : null;
    }
    return tried;
}
