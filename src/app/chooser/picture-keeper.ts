// SPDX-License-Identifier: GPL-3.0-or-later
import Gdk from 'gi://Gdk?version=4.0';
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import Graphene from 'gi://Graphene?version=1.0';
import Gsk from 'gi://Gsk?version=4.0';
import Gtk from 'gi://Gtk?version=4.0';

import { errorText } from '../../machine/errors.js';
import {
    keepsPicture,
    MAX_PICTURE_WIDTH,
    removeAllPictures,
    storePicture,
} from '../../machine/known/pictures.js';
import type { VitrineDisplay } from '../../widget/display.js';

/** A window may end without a word, and the list shows machines while they are open. */
const STORE_SECONDS = 60;

/** The switch of the whole app. */
const KEEP_KEY = 'keep-pictures';

/** A guest with a screen of one column is as high as GTK takes textures. */
const MAX_PICTURE_HEIGHT = 640;

/** A picture as small as it is kept. */
function shrink(texture: Gdk.Texture, renderer: Gsk.Renderer): Gdk.Texture {
    const scale = Math.min(
        1,
        MAX_PICTURE_WIDTH / texture.width,
        MAX_PICTURE_HEIGHT / texture.height,
    );
    const width = Math.max(1, Math.round(texture.width * scale));
    const height = Math.max(1, Math.round(texture.height * scale));
    const bounds = new Graphene.Rect().init(0, 0, width, height);
    const node = Gsk.TextureScaleNode.new(texture, bounds, Gsk.ScalingFilter.TRILINEAR);
    return renderer.render_texture(node, bounds);
}

/** Switched off, no picture of any machine is kept, nor was. */
export function removePicturesWhenOff(settings: Gio.Settings): number {
    return settings.connect(`changed::${KEEP_KEY}`, () => {
        if (!settings.get_boolean(KEEP_KEY)) removeAllPictures();
    });
}

/** Keeps the last picture of the machine that a window shows, for the list of machines. */
export class PictureKeeper {
    readonly #window: Gtk.Window;
    readonly #display: VitrineDisplay;
    readonly #settings: Gio.Settings;
    #target: string | null = null;
    #storedFrames = 0;
    #timer = 0;

    constructor(window: Gtk.Window, display: VitrineDisplay, settings: Gio.Settings) {
        this.#window = window;
        this.#display = display;
        this.#settings = settings;
        for (const signal of ['map', 'unmap', 'notify::suspended'] as const)
            window.connect(signal, () => {
                this.#watchWhileSeen();
            });
    }

    /** From now on the window shows this machine. */
    start(target: string): void {
        this.stop();
        this.#target = target;
        this.#watchWhileSeen();
    }

    /** What nobody sees is not drawn, so that no other picture comes, and nothing wakes up for one. */
    #watchWhileSeen(): void {
        const isSeen = this.#window.get_mapped() && !this.#window.suspended;
        const isWanted = this.#target !== null && isSeen;
        if (isWanted === (this.#timer !== 0)) return;
        if (!isWanted) {
            this.#store();
            this.#stopTimer();
            return;
        }
        this.#timer = GLib.timeout_add_seconds(GLib.PRIORITY_LOW, STORE_SECONDS, () => {
            this.#store();
            return GLib.SOURCE_CONTINUE;
        });
    }

    #stopTimer(): void {
        if (this.#timer !== 0) GLib.source_remove(this.#timer);
        this.#timer = 0;
    }

    /** Before the window lets go of the machine: keeps its picture. Safe to call twice. */
    stop(): void {
        if (this.#target === null) return;
        this.#store();
        this.#target = null;
        this.#stopTimer();
    }

    #store(): void {
        const { frames } = this.#display.statistics;
        const renderer = this.#window.get_renderer();
        if (this.#target === null || !renderer || frames === this.#storedFrames) return;
        if (!this.#settings.get_boolean(KEEP_KEY) || !keepsPicture(this.#target)) return;
        const texture = this.#display.screenshot();
        if (!texture) return;
        this.#storedFrames = frames;
        const png = shrink(texture, renderer).save_to_png_bytes().toArray();
        try {
            storePicture(this.#target, png);
        } catch (error) {
            // Without a place for it the list does without.
            console.warn(`The machine's picture was not kept: ${errorText(error)}`);
        }
    }
}
