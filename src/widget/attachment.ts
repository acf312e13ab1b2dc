// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import type GObject from 'gi://GObject?version=2.0';

import type { Cursor, PointerState } from '../display1/checks.js';
import type { Console } from '../display1/console.js';
import type { DmabufHandler } from '../display1/dmabuf-listener.js';
import type { Listener, ListenerHandler } from '../display1/listener.js';
import { errorText } from '../machine/errors.js';
import { closeScanout } from '../scanout/dmabuf-map.js';
import { dmabufRoute } from '../scanout/dmabuf-route.js';
import type { DrawTarget } from '../scanout/draw-target.js';
import type { Surface } from '../scanout/surface.js';

/** Who is told what a console does beside its picture. */
export interface AttachmentObserver {
    cursorDefined(cursor: Cursor): void;
    pointerSet(state: PointerState): void;
    /** The machine has closed the display. */
    gone(): void;
    /** Attaching failed, and why. */
    failed(reason: string): void;
}

/** One stay of a widget at one console: nothing is told or shown any more once it is closed. */
export class Attachment {
    readonly console: Console;

    readonly #surface: Surface;
    readonly #target: () => DrawTarget;
    readonly #observer: AttachmentObserver;
    readonly #cancellable = new Gio.Cancellable();
    /** A field of its own, since every message asks for it. */
    #isClosed = false;
    #handlers: [GObject.Object, number][] = [];
    #listener: Listener | null = null;

    /**
     * Begins to attach; the observer hears of the outcome.
     *
     * @param target - what the surface is drawn for
     */
    constructor(
        console: Console,
        surface: Surface,
        target: () => DrawTarget,
        observer: AttachmentObserver,
    ) {
        this.console = console;
        this.#surface = surface;
        this.#target = target;
        this.#observer = observer;
        for (const name of ['width', 'height'])
            this.watch(console, name, () => {
                surface.setConsoleSize(console.width, console.height);
            });
        void this.#attach();
    }

    /** The listener that the machine draws on; null until it does. */
    get listener(): Listener | null {
        return this.#listener;
    }

    /** Calls back for as long as the stay lasts. */
    watch(object: GObject.Object, property: string, handler: () => void): void {
        this.#handlers.push([object, object.connect(`notify::${property}`, handler)]);
    }

    close(): void {
        this.#isClosed = true;
        this.#cancellable.cancel();
        for (const [object, id] of this.#handlers) object.disconnect(id);
        this.#handlers = [];
        this.#listener?.close();
        this.#listener = null;
        this.#surface.close();
    }

    async #attach(): Promise<void> {
        // DMA-BUFs are claimed only where there is a way to make textures of them.
        const dmabuf =
            dmabufRoute(this.#target().display) === null ? {} : { dmabuf: this.#dmabufHandler() };
        const options = { map: true, ...dmabuf };
        try {
            const handler = this.#handler();
            const listener = await this.console.attach(handler, this.#cancellable, options);
            if (this.#isClosed) listener.close();
            else this.#listener = listener;
        } catch (error) {
            if (!this.#isClosed) this.#observer.failed(errorText(error));
        }
    }

    /** Calls may still come while the listener is on its way to us. */
    #handler(): ListenerHandler {
        const surface = this.#surface;
        const observer = this.#observer;
        return {
            scanout: scanout => {
                if (!this.#isClosed) surface.scanout(scanout);
            },
            scanoutMap: scanout => {
                if (!this.#isClosed) surface.scanoutMap(scanout);
            },
            update: update => {
                if (!this.#isClosed) surface.update(update);
            },
            updateMap: damage => {
                if (!this.#isClosed) surface.updateMap(damage);
            },
            disable: () => {
                if (!this.#isClosed) surface.disable();
            },
            cursorDefine: cursor => {
                if (!this.#isClosed) observer.cursorDefined(cursor);
            },
            mouseSet: state => {
                if (!this.#isClosed) observer.pointerSet(state);
            },
            closed: () => {
                if (!this.#isClosed) observer.gone();
            },
        };
    }

    #dmabufHandler(): DmabufHandler {
        return {
            scanoutDmabuf: scanout => {
                if (this.#isClosed) closeScanout(scanout);
                else this.#surface.scanoutDmabuf(scanout, this.#target());
            },
            updateDmabuf: (damage, done) => {
                if (this.#isClosed) done();
                else this.#surface.updateDmabuf(damage, done);
            },
        };
    }
}
