// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

import type { Cursor, PointerState, Rect } from '../../src/display1/checks.js';
import type { DmabufHandler, DmabufScanout } from '../../src/display1/dmabuf-listener.js';
import type { ListenerHandler, MappedScanout } from '../../src/display1/listener.js';
import { PixmanFormat } from '../../src/display1/pixel-format.js';
import type { Picture } from '../support/picture.js';

/** Copies rows of x8r8g8b8 pixels into a picture. */
function draw(picture: Picture, rect: Rect, source: Uint8Array, start: number, stride: number) {
    const { width, data } = picture;
    for (let row = 0; row < rect.height; row++) {
        let from = start + row * stride;
        let to = ((rect.y + row) * width + rect.x) * 3;
        for (let column = 0; column < rect.width; column++, from += 4) {
            data[to++] = source[from + 2] ?? 0;
            data[to++] = source[from + 1] ?? 0;
            data[to++] = source[from] ?? 0;
        }
    }
}

/** A listener that draws what it is told, plainly, and counts by which call it was told. */
export class Canvas implements ListenerHandler, DmabufHandler {
    /** How often each call came, by its D-Bus name. */
    readonly calls = new Map<string, number>();
    cursor: Cursor | null = null;
    pointer: PointerState | null = null;
    isOn = false;
    isClosed = false;
    dmabuf: DmabufScanout | null = null;

    #picture: Picture = { width: 0, height: 0, data: new Uint8Array(0) };
    #map: MappedScanout | null = null;

    /** What a person would see. */
    get picture(): Picture {
        const map = this.#map;
        if (map) {
            const { width, height, stride, offset } = map;
            draw(this.#picture, { x: 0, y: 0, width, height }, map.bytes.toArray(), offset, stride);
        }
        return this.#picture;
    }

    get size(): string {
        return `${this.#picture.width}x${this.#picture.height}`;
    }

    count(call: string): number {
        return this.calls.get(call) ?? 0;
    }

    #note(call: string): void {
        this.calls.set(call, this.count(call) + 1);
    }

    #resize(width: number, height: number): void {
        this.#picture = { width, height, data: new Uint8Array(width * height * 3) };
        this.isOn = true;
    }

    scanout: ListenerHandler['scanout'] = ({ width, height, stride, format, bytes }) => {
        this.#note('Scanout');
        if (format !== PixmanFormat.x8r8g8b8) return;
        this.#map = null;
        this.#resize(width, height);
        draw(this.#picture, { x: 0, y: 0, width, height }, bytes.toArray(), 0, stride);
    };
    update: ListenerHandler['update'] = update => {
        this.#note('Update');
        const { x, y, width, height, stride, bytes } = update;
        // After a mode change QEMU may begin with a part that the old picture does not have.
        if (x + width > this.#picture.width || y + height > this.#picture.height) return;
        this.#map = null;
        draw(this.#picture, update, bytes.toArray(), 0, stride);
    };
    scanoutMap: ListenerHandler['scanoutMap'] = scanout => {
        this.#note('ScanoutMap');
        this.#map = scanout;
        this.#resize(scanout.width, scanout.height);
    };
    updateMap = (): void => {
        this.#note('UpdateMap');
    };
    disable = (): void => {
        this.#note('Disable');
        this.isOn = false;
    };
    mouseSet = (pointer: PointerState): void => {
        this.#note('MouseSet');
        this.pointer = pointer;
    };
    cursorDefine = (cursor: Cursor): void => {
        this.#note('CursorDefine');
        this.cursor = cursor;
    };
    scanoutDmabuf = (scanout: DmabufScanout): void => {
        this.#note('ScanoutDMABUF');
        this.dmabuf = scanout;
        for (const { fd } of scanout.planes) GLib.close(fd);
    };
    updateDmabuf = (_damage: Rect, done: () => void): void => {
        this.#note('UpdateDMABUF');
        done();
    };
    closed = (): void => {
        this.isClosed = true;
    };
}
