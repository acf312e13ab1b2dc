// SPDX-License-Identifier: LGPL-2.1-or-later
import Gdk from 'gi://Gdk?version=4.0';
import Graphene from 'gi://Graphene?version=1.0';
import Gtk from 'gi://Gtk?version=4.0';

import type { Cursor, PointerState } from '../display1/checks.js';
import type { Placement } from '../input/placement.js';

/**
 * The guest's cursor: the host's own pointer takes its shape where the guest follows positions,
 * and it is drawn into the picture where the guest has a mouse of its own.
 */
export class GuestCursor {
    #texture: Gdk.Texture | null = null;
    #shape: Gdk.Cursor | null = null;
    #state: PointerState = { x: 0, y: 0, visible: false };
    readonly #bounds = new Graphene.Rect();

    define(cursor: Cursor): void {
        // Guests hand over premultiplied colour, as Linux' cursor planes want it.
        this.#texture = Gdk.MemoryTexture.new(
            cursor.width,
            cursor.height,
            Gdk.MemoryFormat.B8G8R8A8_PREMULTIPLIED,
            cursor.bytes,
            cursor.width * 4,
        );
        this.#shape = Gdk.Cursor.new_from_texture(this.#texture, cursor.hotX, cursor.hotY, null);
    }

    set(state: PointerState): void {
        this.#state = state;
    }

    /** Forgets the cursor of a machine that is no longer shown. */
    clear(): void {
        this.#texture = null;
        this.#shape = null;
        this.#state = { x: 0, y: 0, visible: false };
    }

    /**
     * The pointer to show over the screen; null is the desktop's own. A guest that never defined
     * a cursor draws one itself or has none: then the desktop's stays, so that it is not lost.
     */
    pointer(isAbsolute: boolean, grabbed: boolean): Gdk.Cursor | null {
        if (!isAbsolute) return grabbed ? Gdk.Cursor.new_from_name('none', null) : null;
        if (!this.#shape) return null;
        return this.#state.visible ? this.#shape : Gdk.Cursor.new_from_name('none', null);
    }

    /** Draws the cursor where the guest has put it. */
    draw(snapshot: Gtk.Snapshot, placement: Placement): void {
        if (!this.#texture || !this.#state.visible) return;
        this.#bounds.init(
            placement.x + this.#state.x * placement.scale,
            placement.y + this.#state.y * placement.scale,
            this.#texture.get_width() * placement.scale,
            this.#texture.get_height() * placement.scale,
        );
        snapshot.append_texture(this.#texture, this.#bounds);
    }
}
