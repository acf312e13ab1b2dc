// SPDX-License-Identifier: GPL-3.0-or-later
import Cairo from 'cairo';
import Gdk from 'gi://Gdk?version=4.0';
import GObject from 'gi://GObject?version=2.0';
import Graphene from 'gi://Graphene?version=1.0';
import Gtk from 'gi://Gtk?version=4.0';

import { layoutBytes, type Rect } from '../../../src/display1/checks.js';
import type { ListenerHandler } from '../../../src/display1/listener.js';
import { isPackedFormat } from '../../../src/display1/pixel-format.js';
import { sliceBytes } from '../../../src/memory/byte-slices.js';
import { gcPacer } from '../../../src/memory/gc-pacer.js';
import { FrameMemory } from '../../../src/scanout/frame-memory.js';
import type { FrameSource } from '../../../src/scanout/frame-source.js';
import { scanoutMemoryFormat } from '../../../src/scanout/memory-format.js';

/**
 * The rival: what libmks does (`mks-mapped-paintable.c`), built on this project's listener, so that
 * only the way of drawing differs. Each frame is one new texture over the whole memory, which tells
 * GSK what has changed since the last one.
 */
export class OneTextureDisplay extends Gtk.Widget {
    static {
        GObject.registerClass({ GTypeName: 'VitrineBenchOneTextureDisplay' }, this);
    }

    #source: FrameSource | null = null;
    /** The same as the source where pixels come inside messages. */
    #memory: FrameMemory | null = null;
    #texture: Gdk.Texture | null = null;
    #damage = new Cairo.Region();
    readonly #bounds = new Graphene.Rect();

    get kind(): 'none' | 'inline' | 'map' {
        if (!this.#source) return 'none';
        return this.#memory ? 'inline' : 'map';
    }

    /** What a console is attached with. */
    readonly handler: ListenerHandler = {
        scanout: scanout => {
            this.#memory?.close();
            this.#memory = new FrameMemory(scanout);
            this.#show(this.#memory);
            this.#memory.write({ x: 0, y: 0, ...scanout }, { ...scanout, offset: 0 });
        },
        update: update => {
            this.#memory?.write(update, { ...update, offset: 0 });
            this.#damaged(update);
        },
        scanoutMap: scanout => {
            this.#memory?.close();
            this.#memory = null;
            const { format } = scanout;
            if (isPackedFormat(format)) throw new RangeError('only what GDK knows is measured');
            this.#show({ ...scanout, format });
        },
        updateMap: rect => {
            this.#damaged(rect);
        },
        disable: () => {
            this.clear();
        },
        mouseSet: () => undefined,
        cursorDefine: () => undefined,
        closed: () => undefined,
    };

    #show(source: FrameSource): void {
        this.#source = source;
        this.#texture = null;
        this.#damage = new Cairo.Region();
        this.queue_draw();
    }

    #damaged({ x, y, width, height }: Rect): void {
        this.#damage.unionRectangle({ x, y, width, height });
        this.queue_draw();
    }

    override vfunc_snapshot(snapshot: Gtk.Snapshot): void {
        const source = this.#source;
        if (!source) return;
        const builder = new Gdk.MemoryTextureBuilder();
        builder.set_bytes(sliceBytes(source.bytes, source.offset, layoutBytes(source)));
        builder.set_stride(source.stride);
        builder.set_format(scanoutMemoryFormat(source.format));
        builder.set_width(source.width);
        builder.set_height(source.height);
        if (this.#texture) {
            builder.set_update_texture(this.#texture);
            builder.set_update_region(this.#damage);
        }
        this.#texture = builder.build();
        this.#damage = new Cairo.Region();
        gcPacer.count(layoutBytes(source));
        this.#bounds.init(0, 0, source.width, source.height);
        snapshot.append_texture(this.#texture, this.#bounds);
    }

    /** Drops the picture and what it holds. */
    clear(): void {
        this.#memory?.close();
        this.#memory = null;
        this.#source = null;
        this.#texture = null;
        this.queue_draw();
    }
}
