// SPDX-License-Identifier: LGPL-2.1-or-later
import GObject from 'gi://GObject?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

/**
 * Draws nothing but a picture in GPU memory, over its parent's whole area.
 *
 * A widget of its own, since `GtkGraphicsOffload` hands a buffer on to the compositor only where
 * its child draws one texture and nothing else.
 */
export class DmabufView extends Gtk.Widget {
    static {
        GObject.registerClass({ GTypeName: 'VitrineDmabufView' }, this);
    }

    #draw: (snapshot: Gtk.Snapshot) => void;

    constructor(draw: (snapshot: Gtk.Snapshot) => void) {
        super({ can_target: false, can_focus: false });
        this.#draw = draw;
    }

    override vfunc_snapshot(snapshot: Gtk.Snapshot): void {
        this.#draw(snapshot);
    }
}

/** Where pictures in GPU memory are drawn, so that the compositor may take them as they are. */
export class DmabufPlane {
    readonly #view: DmabufView;
    readonly #offload: Gtk.GraphicsOffload;

    /**
     * Becomes the only child of `parent`, until {@link close}: a widget that is collected with a
     * child would be one that GTK warns of.
     */
    constructor(parent: Gtk.Widget, draw: (snapshot: Gtk.Snapshot) => void) {
        this.#view = new DmabufView(draw);
        this.#offload = new Gtk.GraphicsOffload({ child: this.#view, can_target: false });
        this.#offload.set_parent(parent);
    }

    allocate(width: number, height: number): void {
        // GTK wants every child measured before it is given its place.
        this.#offload.measure(Gtk.Orientation.HORIZONTAL, -1);
        this.#offload.allocate(width, height, -1, null);
    }

    get widget(): Gtk.Widget {
        return this.#offload;
    }

    queueDraw(): void {
        this.#view.queue_draw();
    }

    close(): void {
        this.#offload.unparent();
    }
}
