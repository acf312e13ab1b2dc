// SPDX-License-Identifier: LGPL-2.1-or-later
//
// The private library src/native/gtk, as GJS shows it. Written by hand, beside its C headers: a type
// check must not wait for a build. Reach it by src/native/native-gtk.ts, since it may be missing.
import type Gdk from 'gi://Gdk?version=4.0';
import type GLib from 'gi://GLib?version=2.0';
import type GObject from 'gi://GObject?version=2.0';
import type Graphene from 'gi://Graphene?version=1.0';
import type Gsk from 'gi://Gsk?version=4.0';
import type Gtk from 'gi://Gtk?version=4.0';

/** The descriptors of one buffer in GPU memory; see src/native/gtk/dmabuf.c. */
export interface Dmabuf {
    /**
     * Sets the builder's planes' descriptors and builds. The texture keeps them open.
     *
     * Throws a `GLib.Error` that says why GTK does not take the buffer.
     */
    build_texture(builder: Gdk.DmabufTextureBuilder): Gdk.Texture | null;
    /** The descriptors are closed now, or with the last texture. */
    close(): void;
}

/**
 * Called for each step of a locked pointer: the four steps in logical pixels, to the right and
 * down, and the time in microseconds.
 */
export type MotionHandler = (
    lock: PointerLock,
    dx: number,
    dy: number,
    dxUnaccelerated: number,
    dyUnaccelerated: number,
    timeUs: number,
) => void;

/** Holds the pointer in a window; see src/native/gtk/pointer-lock.c. */
export interface PointerLock extends GObject.Object {
    /** Whether it is in force now. */
    readonly locked: boolean;
    /** Whether it is over for good. */
    readonly closed: boolean;
    connect(signal: 'motion', handler: MotionHandler): number;
    connect(signal: 'notify::locked' | 'notify::closed', handler: () => void): number;
    /** Where the pointer shall reappear when it is closed, in the surface's logical pixels. */
    set_hint(x: number, y: number): void;
    /** Gives the pointer back. May be called again. */
    close(): void;
}

/** A picture as a grid of textures that no script sees; see src/native/gtk/tile-set.c. */
export interface TileSet {
    set_look(
        filter: Gsk.ScalingFilter,
        transform: Gsk.Transform | null,
        background: Graphene.Rect | null,
    ): void;
    place(tile: number, bounds: Graphene.Rect, clip: Graphene.Rect): void;
    set_pixels(bytes: GLib.Bytes, stride: number, format: Gdk.MemoryFormat): void;
    /** `offset` and `size` are bytes, the rest is in pixels. */
    cut(tile: number, offset: number, size: number, width: number, height: number): void;
    cut_damaged(
        tile: number,
        offset: number,
        size: number,
        width: number,
        height: number,
        damageX: number,
        damageY: number,
        damageWidth: number,
        damageHeight: number,
    ): void;
    append(snapshot: Gtk.Snapshot): void;
    /** Drops textures, nodes and pixels. May be called again. */
    release(): void;
}

/** What `imports.gi.VitrineNativeGtk` is. */
export interface VitrineNativeGtk {
    readonly Dmabuf: {
        /** One to four descriptors, which are the object's from then on. */
        new: (fds: readonly number[]) => Dmabuf;
    };
    readonly PointerLock: {
        readonly is_available: (display: Gdk.Display) => boolean;
        /** Throws a `GLib.Error` that says why the pointer cannot be locked. */
        new: (surface: Gdk.Surface, pointer: Gdk.Device) => PointerLock;
    };
    readonly TileSet: {
        new: (columns: number, rows: number) => TileSet;
    };
    readonly MemoryKind: {
        readonly SHRINKABLE: number;
        readonly SEALED: number;
        readonly DMABUF: number;
    };
    /** Kind and bytes of shared memory. Throws a `GLib.Error` for what is no memory. */
    readonly inspect_memory: (fd: number) => [isKnown: boolean, kind: number, size: number];
}
