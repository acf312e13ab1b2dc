// SPDX-License-Identifier: LGPL-2.1-or-later
import Gdk from 'gi://Gdk?version=4.0';
import GLib from 'gi://GLib?version=2.0';
import Graphene from 'gi://Graphene?version=1.0';
import Gtk from 'gi://Gtk?version=4.0';

import type { Cursor, PointerState } from '../display1/checks.js';
import { shownCursor, type CursorImage } from '../input/cursor-image.js';
import {
    cornerInWidget,
    type GuestSize,
    type Orientation,
    type Placement,
} from '../input/placement.js';

function toTexture({ width, height, data }: CursorImage): Gdk.Texture {
    // Guests hand over premultiplied colour, as Linux' cursor planes want it.
    const format = Gdk.MemoryFormat.B8G8R8A8_PREMULTIPLIED;
    return Gdk.MemoryTexture.new(width, height, format, new GLib.Bytes(data), width * 4);
}

/** The host's pointer in the guest's shape, for one size and way of being turned. */
interface Shape {
    readonly cursor: Gdk.Cursor | null;
    readonly scale: number;
    readonly orientation: Orientation;
}

/**
 * The guest's cursor: the host's own pointer takes its shape where the guest follows positions,
 * and it is drawn into the picture where the guest has a mouse of its own.
 */
export class GuestCursor {
    #image: CursorImage | null = null;
    #texture: Gdk.Texture | null = null;
    #shape: Shape | null = null;
    #state: PointerState = { x: 0, y: 0, visible: false };
    readonly #bounds = new Graphene.Rect();
    readonly #corner = new Graphene.Point();

    define({ bytes, ...shape }: Cursor): void {
        this.#image = { ...shape, data: bytes.toArray() };
        this.#texture = toTexture(this.#image);
        this.#shape = null;
    }

    set(state: PointerState): void {
        this.#state = state;
    }

    /** Forgets the cursor of a machine that is no longer shown. */
    clear(): void {
        this.#image = null;
        this.#texture = null;
        this.#shape = null;
        this.#state = { x: 0, y: 0, visible: false };
    }

    /**
     * The pointer to show over the screen; null is the desktop's own. A guest that never defined
     * a cursor draws one itself or has none: then the desktop's stays, so that it is not lost.
     */
    pointer(isAbsolute: boolean, grabbed: boolean, placement: Placement): Gdk.Cursor | null {
        if (!isAbsolute) return grabbed ? Gdk.Cursor.new_from_name('none', null) : null;
        if (!this.#image) return null;
        if (!this.#state.visible) return Gdk.Cursor.new_from_name('none', null);
        return this.#shapeFor(this.#image, placement).cursor;
    }

    #shapeFor(image: CursorImage, { scale, orientation }: Placement): Shape {
        const kept = this.#shape;
        if (kept?.scale === scale && isSame(kept.orientation, orientation)) return kept;
        const shown = shownCursor(image, scale, orientation);
        const texture = shown === image ? (this.#texture ?? toTexture(image)) : toTexture(shown);
        const cursor = Gdk.Cursor.new_from_texture(texture, shown.hotX, shown.hotY, null);
        this.#shape = { cursor, scale, orientation };
        return this.#shape;
    }

    /** Draws the cursor where the guest has put it, turned as its screen is. */
    draw(snapshot: Gtk.Snapshot, placement: Placement, guest: GuestSize): void {
        const image = this.#image;
        if (!image || !this.#texture || !this.#state.visible) return;
        const { scale, orientation } = placement;
        const { x, y } = cornerInWidget(placement, guest);
        snapshot.save();
        snapshot.translate(this.#corner.init(x, y));
        snapshot.rotate(90 * orientation.quarterTurns);
        if (orientation.isMirrored) snapshot.scale(-1, 1);
        this.#bounds.init(
            this.#state.x * scale,
            this.#state.y * scale,
            image.width * scale,
            image.height * scale,
        );
        snapshot.append_texture(this.#texture, this.#bounds);
        snapshot.restore();
    }
}

function isSame(a: Orientation, b: Orientation): boolean {
    return a.quarterTurns === b.quarterTurns && a.isMirrored === b.isMirrored;
}
