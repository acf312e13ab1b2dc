// SPDX-License-Identifier: LGPL-2.1-or-later
import type Gtk from 'gi://Gtk?version=4.0';

import type { Rect } from '../display1/checks.js';
import { beginMark, endMark } from '../native/marks.js';
import type { TileSet } from '../../types/vitrine-native-gtk.js';
import type { FrameTextures } from './frame-textures.js';
import type { Look, Place, TextureNodes } from './texture-nodes.js';

/** Textures and nodes that no script sees: they go with the frame that was drawn of them. */
export class NativeNodes implements TextureNodes {
    readonly #set: TileSet;
    readonly #cut: FrameTextures;
    #look: Look | null = null;

    constructor(set: TileSet, cut: FrameTextures) {
        this.#set = set;
        this.#cut = cut;
    }

    setLook(look: Look): void {
        this.#look = look;
        this.#set.set_look(look.filter, look.space.transform, look.background);
    }

    place(tile: number, { bounds, clip }: Place): void {
        this.#set.place(tile, bounds, clip);
    }

    cut(tile: number, outer: Rect, damage: Rect | null): void {
        const look = this.#look;
        if (!look) throw new TypeError('no look');
        const begin = beginMark();
        const { bytes, stride } = this.#cut.source;
        const { start, size } = this.#cut.rangeOf(outer);
        const { width, height } = outer;
        // Pixels that must be converted are other bytes after each damage.
        this.#set.set_pixels(bytes, stride, look.format);
        if (damage)
            this.#set.cut_damaged(
                tile,
                start,
                size,
                width,
                height,
                damage.x,
                damage.y,
                damage.width,
                damage.height,
            );
        else this.#set.cut(tile, start, size, width, height);
        this.#cut.count(outer);
        endMark('texture', begin);
    }

    append(snapshot: Gtk.Snapshot): void {
        this.#set.append(snapshot);
    }

    release(): void {
        this.#set.release();
    }
}
