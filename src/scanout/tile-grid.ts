// SPDX-License-Identifier: LGPL-2.1-or-later
import Gsk from 'gi://Gsk?version=4.0';
import type Gtk from 'gi://Gtk?version=4.0';

import { DeviceSpace, type PicturePlacement } from './device-space.js';
import { DrawingMode } from './drawing-mode.js';
import type { FrameSource } from './frame-source.js';
import { FrameTextures, type DrawCost } from './frame-textures.js';
import { cairoMemoryFormat, scanoutMemoryFormat } from './memory-format.js';
import { TileNodes, WholeNode, type PictureNodes } from './picture-nodes.js';
import { filterOverlap, gskFilter } from './scaling-filter.js';
import type { Look } from './texture-nodes.js';
import { TileDamage } from './tile-damage.js';

/**
 * Draws one frame source as a grid of textures cut from its shared bytes, making anew only those
 * that were damaged; as one texture while most of it changes.
 *
 * GSK uploads a new `GdkTexture` whole and never again while the object lives, so the cost of a
 * frame follows the number of tiles made anew. A scaled-texture node under a clip also lets the
 * Cairo renderer skip tiles outside the damage.
 */
export class TileGrid {
    readonly damage: TileDamage;

    readonly #source: FrameSource;
    readonly #cut: FrameTextures;
    readonly #mode = new DrawingMode();
    readonly #tiles: TileNodes;
    readonly #whole: WholeNode;

    #isCairo: boolean | null = null;
    #look: Look | null = null;

    constructor(source: FrameSource) {
        this.#source = source;
        this.#cut = new FrameTextures(source);
        this.damage = new TileDamage(source.width, source.height);
        this.#tiles = new TileNodes(this.damage, this.#cut);
        this.#whole = new WholeNode(this.damage, this.#cut);
    }

    /** What the last draw made anew; the same object every time. */
    get lastDraw(): Readonly<DrawCost> {
        return this.#cut.cost;
    }

    /**
     * Appends the picture to `snapshot`.
     *
     * @param renderer - of the window that is drawn: each takes another form of the pixels best
     */
    draw(snapshot: Gtk.Snapshot, placement: PicturePlacement, renderer: Gsk.Renderer | null): void {
        this.#cut.resetCost();
        const look = this.#lookFor(placement, renderer instanceof Gsk.CairoRenderer);
        const share = this.damage.tileShare;
        if (share > 0) this.#chooseMode(share, look);
        const drawn: PictureNodes = this.#mode.isWhole ? this.#whole : this.#tiles;
        drawn.draw(snapshot);
    }

    /** Drops all textures; the next draw makes them anew. For a picture that nobody sees. */
    release(): void {
        this.#tiles.release();
        this.#whole.release();
        this.#mode.reset();
        this.damage.markAll();
    }

    #lookFor(placement: PicturePlacement, isCairo: boolean): Look {
        if (this.#look?.space.isFor(placement) && isCairo === this.#isCairo) return this.#look;
        // In another form of the same pixels no texture can be used again.
        if (isCairo !== this.#isCairo) this.release();
        this.#isCairo = isCairo;
        const space = new DeviceSpace({ ...placement }, this.#source);
        const filter = gskFilter(placement.filter ?? 'auto', space.scale);
        const { format, needsBlack } = this.#formatFor(isCairo);
        this.damage.setOverlap(filterOverlap(filter, space.scale));
        const { width, height } = this.#source;
        const background = needsBlack ? space.snapped({ x: 0, y: 0, width, height }) : null;
        this.#look = { space, filter, format, background };
        this.#tiles.setLook(this.#look);
        this.#whole.setLook(this.#look);
        return this.#look;
    }

    #formatFor(isCairo: boolean): ReturnType<typeof cairoMemoryFormat> {
        const { format } = this.#source;
        if (isCairo) return cairoMemoryFormat(format);
        return { format: scanoutMemoryFormat(format), needsBlack: false };
    }

    #chooseMode(share: number, look: Look): void {
        const wasWhole = this.#mode.isWhole;
        // The Cairo renderer draws tiles faster at any share.
        if (!this.#isCairo && this.#looksTheSameWhole(look)) this.#mode.note(share);
        else this.#mode.reset();
        if (this.#mode.isWhole === wasWhole) return;
        this.damage.markAll();
        (wasWhole ? this.#whole : this.#tiles).release();
    }

    /** Mipmaps of one texture whose size is no multiple of their squares are slightly shifted. */
    #looksTheSameWhole({ filter }: Look): boolean {
        const { width, height } = this.#source;
        const square = this.damage.overlap / 2;
        return (
            filter !== Gsk.ScalingFilter.TRILINEAR ||
            (width % square === 0 && height % square === 0)
        );
    }
}
