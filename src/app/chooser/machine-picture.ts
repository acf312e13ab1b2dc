// SPDX-License-Identifier: GPL-3.0-or-later
import GObject from 'gi://GObject?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { readLastPicture } from './last-picture.js';

/** In logical pixels; a picture that is kept is sharp in it on every monitor. */
const WIDTH = 80;
const HEIGHT = 50;

/** The last picture of a machine, or a symbol in its place; always of the same size. */
export class MachinePicture extends Gtk.Overlay {
    static {
        GObject.registerClass({ GTypeName: 'VitrineMachinePicture' }, this);
    }

    /** Gives the size: what lies over it does not count. */
    readonly #symbol = new Gtk.Image({
        icon_name: 'computer-symbolic',
        pixel_size: 24,
        width_request: WIDTH,
        height_request: HEIGHT,
        accessible_role: Gtk.AccessibleRole.PRESENTATION,
    });
    readonly #picture = new Gtk.Picture({
        content_fit: Gtk.ContentFit.COVER,
        visible: false,
        accessible_role: Gtk.AccessibleRole.PRESENTATION,
    });
    #targets: readonly string[] = [];

    constructor() {
        super({
            valign: Gtk.Align.CENTER,
            margin_top: 8,
            margin_bottom: 8,
            overflow: Gtk.Overflow.HIDDEN,
            css_classes: ['vitrine-machine-picture'],
        });
        this.child = this.#symbol;
        this.add_overlay(this.#picture);
    }

    /** Whether there is a picture. */
    get hasPicture(): boolean {
        return this.#picture.visible;
    }

    /** Shows the picture of another machine. */
    setTargets(targets: readonly string[]): void {
        if (targets.join('\n') === this.#targets.join('\n')) return;
        this.#targets = targets;
        void this.reload();
    }

    /** Looks again: it may have been replaced or removed. */
    async reload(): Promise<void> {
        const targets = this.#targets;
        const texture = await readLastPicture(targets);
        if (targets !== this.#targets) return;
        this.#picture.paintable = texture;
        this.#picture.visible = texture !== null;
        this.#symbol.opacity = texture ? 0 : 1;
    }
}
