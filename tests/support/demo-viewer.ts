// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

import type { PixelLayout, PointerState } from '../../src/display1/checks.js';
import type { Console } from '../../src/display1/console.js';
import type { Listener, ListenerHandler } from '../../src/display1/listener.js';
import { frameNumberOf, textOf } from './demo-picture.js';
import type { Picture } from './picture.js';

/** A viewer without a window that reads what the demo shows. */
export class DemoViewer implements ListenerHandler {
    /** How the pixels came the last time. */
    kind: 'none' | 'inline' | 'map' = 'none';
    layout: PixelLayout | null = null;
    pointer: PointerState | null = null;
    cursorSize: string | null = null;
    updates = 0;
    isClosed = false;

    #listener: Listener | null = null;
    /** The machine's memory, or our copy of what it sent. */
    #mapping: GLib.Bytes | null = null;
    #copy = new Uint8Array(0);

    static async open(console: Console, map = true): Promise<DemoViewer> {
        const viewer = new DemoViewer();
        viewer.#listener = await console.attach(viewer, null, { map });
        return viewer;
    }

    get rejected(): number {
        return this.#listener?.counts.rejected ?? 0;
    }

    scanout: ListenerHandler['scanout'] = ({ bytes, ...layout }) => {
        this.kind = 'inline';
        this.layout = layout;
        this.#mapping = null;
        this.#copy = bytes.toArray().slice();
    };
    update: ListenerHandler['update'] = ({ x, y, width, height, stride, bytes }) => {
        this.updates++;
        const source = bytes.toArray();
        for (let row = 0; row < height; row++) {
            const pixels = source.subarray(row * stride, row * stride + width * 4);
            this.#copy.set(pixels, (y + row) * (this.layout?.stride ?? 0) + x * 4);
        }
    };
    scanoutMap: ListenerHandler['scanoutMap'] = ({ bytes, ...layout }) => {
        this.kind = 'map';
        this.layout = layout;
        this.#mapping = bytes;
    };
    updateMap = (): void => {
        this.updates++;
    };
    disable = (): void => {
        this.kind = 'none';
    };
    mouseSet = (pointer: PointerState): void => {
        this.pointer = pointer;
    };
    cursorDefine: ListenerHandler['cursorDefine'] = ({ width, height }) => {
        this.cursorSize = `${width}x${height}`;
    };
    closed = (): void => {
        this.isClosed = true;
    };

    /** A reader of the picture as it is now. */
    #picture(): (x: number, y: number) => number {
        const bytes = this.#mapping?.toArray() ?? this.#copy;
        const stride = this.layout?.stride ?? 0;
        return (x, y) => {
            const at = y * stride + x * 4;
            const [blue = 0, green = 0, red = 0] = bytes.subarray(at, at + 3);
            return (red << 16) | (green << 8) | blue;
        };
    }

    get size(): string {
        return `${this.layout?.width ?? 0}x${this.layout?.height ?? 0}`;
    }

    pixelAt(x: number, y: number): number {
        return this.#picture()(x, y);
    }

    /** A part of the picture as it is now. */
    part(x: number, y: number, width: number, height: number): Picture {
        const colourAt = this.#picture();
        const data = new Uint8Array(width * height * 3);
        for (let i = 0; i < width * height; i++) {
            const colour = colourAt(x + (i % width), y + Math.floor(i / width));
            data.set([colour >> 16, (colour >> 8) & 0xff, colour & 0xff], i * 3);
        }
        return { width, height, data };
    }

    /** The number on the picture; null where there is none, or half of two. */
    get frameNumber(): number | null {
        return this.layout ? frameNumberOf(this.#picture()) : null;
    }

    line(line: number): string {
        return textOf(this.#picture(), this.layout?.width ?? 0, line);
    }

    close(): void {
        this.#listener?.close();
    }
}
