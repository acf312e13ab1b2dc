// SPDX-License-Identifier: GPL-3.0-or-later
import Gdk from 'gi://Gdk?version=4.0';
import GObject from 'gi://GObject?version=2.0';
import Graphene from 'gi://Graphene?version=1.0';
import Gtk from 'gi://Gtk?version=4.0';

import type { Rect } from '../../../src/display1/checks.js';
import type { ListenerHandler } from '../../../src/display1/listener.js';

const BLACK = new Gdk.RGBA({ red: 0, green: 0, blue: 0, alpha: 1 });

/**
 * The floor: a window that shows no picture at all. Each update gives its rectangle another
 * colour, so that a frame costs what GTK, the drivers and the messages cost without any display.
 */
export class BareDisplay extends Gtk.Widget {
    static {
        GObject.registerClass({ GTypeName: 'VitrineBenchBareDisplay' }, this);
    }

    #isShown = false;
    #frame = 0;
    readonly #background = new Graphene.Rect();
    readonly #bounds = new Graphene.Rect();

    get kind(): 'none' | 'map' {
        return this.#isShown ? 'map' : 'none';
    }

    /** What a console is attached with. */
    readonly handler: ListenerHandler = {
        scanout: () => undefined,
        update: () => undefined,
        scanoutMap: ({ width, height }) => {
            this.#isShown = true;
            this.#background.init(0, 0, width, height);
            this.queue_draw();
        },
        updateMap: ({ x, y, width, height }: Rect) => {
            this.#frame++;
            this.#bounds.init(x, y, width, height);
            this.queue_draw();
        },
        disable: () => undefined,
        mouseSet: () => undefined,
        cursorDefine: () => undefined,
        closed: () => undefined,
    };

    override vfunc_snapshot(snapshot: Gtk.Snapshot): void {
        if (!this.#isShown) return;
        snapshot.append_color(BLACK, this.#background);
        const blue = (this.#frame % 16) / 16;
        const colour = new Gdk.RGBA({ red: 0.5, green: 0.5, blue, alpha: 1 });
        snapshot.append_color(colour, this.#bounds);
    }

    clear(): void {
        this.#isShown = false;
        this.queue_draw();
    }
}
