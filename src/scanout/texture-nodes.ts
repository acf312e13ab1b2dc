// SPDX-License-Identifier: LGPL-2.1-or-later
import type Graphene from 'gi://Graphene?version=1.0';
import type Gsk from 'gi://Gsk?version=4.0';
import type Gdk from 'gi://Gdk?version=4.0';
import type Gtk from 'gi://Gtk?version=4.0';

import type { Rect } from '../display1/checks.js';
import { nativeGtk } from '../native/native-gtk.js';
import type { DeviceSpace } from './device-space.js';
import type { FrameTextures } from './frame-textures.js';
import { NativeNodes } from './native-nodes.js';
import { ScriptNodes } from './script-nodes.js';

/** How pixels are to be drawn. */
export interface Look {
    readonly space: DeviceSpace;
    readonly filter: Gsk.ScalingFilter;
    readonly format: Gdk.MemoryFormat;
    /** Where opaque black lies behind the pixels; null for nowhere. */
    readonly background: Graphene.Rect | null;
}

/** Where a texture lies; made once for each look: rectangles are slow to make from JavaScript. */
export interface Place {
    /** What the texture holds, in guest pixels. */
    readonly outer: Rect;
    readonly bounds: Graphene.Rect;
    readonly clip: Graphene.Rect;
}

/** The textures of a picture, in rows, and the nodes that draw them. */
export interface TextureNodes {
    /** The look has changed: each tile must be placed anew, and the textures can stay. */
    setLook(look: Look): void;
    place(tile: number, place: Place): void;
    /**
     * Gives a tile another texture.
     *
     * @param damage - what differs from the one before, in pixels of the texture; null for all
     */
    cut(tile: number, outer: Rect, damage: Rect | null): void;
    /** Appends the picture, of which every tile was placed and cut. */
    append(snapshot: Gtk.Snapshot): void;
    /** Drops the textures too. */
    release(): void;
}

/** Textures in the private library, where they weigh on no collection of garbage; else in scripts. */
export function newTextureNodes(cut: FrameTextures, columns: number, rows: number): TextureNodes {
    return nativeGtk
        ? new NativeNodes(nativeGtk.TileSet.new(columns, rows), cut)
        : new ScriptNodes(cut, columns, rows);
}
