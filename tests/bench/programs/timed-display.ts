// SPDX-License-Identifier: GPL-3.0-or-later
//
// The two displays with a clock around what they do in JavaScript, measured from outside.
import GLib from 'gi://GLib?version=2.0';
import GObject from 'gi://GObject?version=2.0';
import type Gtk from 'gi://Gtk?version=4.0';

import type { Console } from '../../../src/display1/console.js';
import type { Listener, ListenerHandler } from '../../../src/display1/listener.js';
import { VitrineDisplay } from '../../../src/widget/display.js';
import { BareDisplay } from './bare-display.js';
import { OneTextureDisplay } from './one-texture-display.js';

/** How long JavaScript took, in microseconds of the clock on the wall. */
export class ScriptTimes {
    /** Of each frame: its snapshot and the messages since the frame before. */
    frames: number[] = [];
    #sinceFrame = 0;

    message(work: () => void): void {
        const start = GLib.get_monotonic_time();
        work();
        this.#sinceFrame += GLib.get_monotonic_time() - start;
    }

    snapshot(work: () => void): void {
        const start = GLib.get_monotonic_time();
        work();
        this.frames.push(GLib.get_monotonic_time() - start + this.#sinceFrame);
        this.#sinceFrame = 0;
    }

    /** A handler that does what `handler` does, with its messages timed. */
    timed(handler: ListenerHandler): ListenerHandler {
        return {
            ...handler,
            update: update => {
                this.message(() => handler.update(update));
            },
            updateMap: rect => {
                this.message(() => handler.updateMap(rect));
            },
        };
    }
}

/** A display of one of the two methods, for the viewer's window. */
export interface TimedDisplay extends Gtk.Widget {
    readonly times: ScriptTimes;
    readonly kind: string;
    /** Begins to show a console, or leaves it with null. */
    look(console: Console | null): Promise<void>;
}

class TimedVitrineDisplay extends VitrineDisplay implements TimedDisplay {
    static {
        GObject.registerClass({ GTypeName: 'VitrineBenchTimedDisplay' }, this);
    }

    readonly times = new ScriptTimes();

    get kind(): string {
        return this.statistics.kind;
    }

    override vfunc_snapshot(snapshot: Gtk.Snapshot): void {
        this.times.snapshot(() => super.vfunc_snapshot(snapshot));
    }

    look(console: Console | null): Promise<void> {
        if (console) {
            const attach = console.attach.bind(console);
            console.attach = (handler, ...rest) => attach(this.times.timed(handler), ...rest);
        }
        this.console = console;
        return Promise.resolve();
    }
}

interface Attachable extends TimedDisplay {
    readonly handler: ListenerHandler;
    clear(): void;
}

/** The stay of a display that does not attach by itself. */
class Stay {
    readonly #display: Attachable;
    #listener: Listener | null = null;

    constructor(display: Attachable) {
        this.#display = display;
    }

    async look(console: Console | null): Promise<void> {
        this.#listener?.close();
        this.#listener = null;
        this.#display.clear();
        if (!console) return;
        const { times, handler } = this.#display;
        this.#listener = await console.attach(times.timed(handler), null);
    }
}

class TimedOneTextureDisplay extends OneTextureDisplay implements TimedDisplay {
    static {
        GObject.registerClass({ GTypeName: 'VitrineBenchTimedOneTextureDisplay' }, this);
    }

    readonly times = new ScriptTimes();
    readonly #stay = new Stay(this);

    override vfunc_snapshot(snapshot: Gtk.Snapshot): void {
        this.times.snapshot(() => super.vfunc_snapshot(snapshot));
    }

    look(console: Console | null): Promise<void> {
        return this.#stay.look(console);
    }
}

class TimedBareDisplay extends BareDisplay implements TimedDisplay {
    static {
        GObject.registerClass({ GTypeName: 'VitrineBenchTimedBareDisplay' }, this);
    }

    readonly times = new ScriptTimes();
    readonly #stay = new Stay(this);

    override vfunc_snapshot(snapshot: Gtk.Snapshot): void {
        this.times.snapshot(() => super.vfunc_snapshot(snapshot));
    }

    look(console: Console | null): Promise<void> {
        return this.#stay.look(console);
    }
}

/** A new display of a method: `vitrine`, `one-texture`, or `bare`. */
export function newDisplay(method: string): TimedDisplay {
    if (method === 'vitrine') return new TimedVitrineDisplay({ grabOnClick: false });
    return method === 'bare' ? new TimedBareDisplay() : new TimedOneTextureDisplay();
}
