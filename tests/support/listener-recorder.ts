// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

import type { Cursor, PointerState, Rect } from '../../src/display1/checks.js';
import type { DmabufHandler, DmabufScanout } from '../../src/display1/dmabuf-listener.js';
import type { ListenerHandler } from '../../src/display1/listener.js';

/** Writes down what a listener is told, and keeps the last of each. */
export class ListenerRecorder implements ListenerHandler, DmabufHandler {
    /** Such as `scanoutMap 64x48` or `updateMap 8x4+2+1`, in the order in which they came. */
    readonly log: string[] = [];
    /** The pixels of the last scanout of either kind; a mapping shows what was drawn since. */
    pixels: GLib.Bytes | null = null;
    cursor: Cursor | null = null;
    pointer: PointerState | null = null;
    dmabuf: DmabufScanout | null = null;
    isClosed = false;
    /** What is to be called when the last UpdateDMABUF was painted. */
    done: (() => void)[] = [];

    scanout: ListenerHandler['scanout'] = ({ width, height, bytes }) => {
        this.log.push(`scanout ${width}x${height}`);
        this.pixels = bytes;
    };
    update: ListenerHandler['update'] = rect => {
        this.log.push(`update ${describeRect(rect)} of ${rect.bytes.get_size()}`);
    };
    scanoutMap: ListenerHandler['scanoutMap'] = ({ width, height, bytes }) => {
        this.log.push(`scanoutMap ${width}x${height}`);
        this.pixels = bytes;
    };
    updateMap = (rect: Rect): void => {
        this.log.push(`updateMap ${describeRect(rect)}`);
    };
    disable = (): void => {
        this.log.push('disable');
    };
    mouseSet = (pointer: PointerState): void => {
        this.log.push('mouseSet');
        this.pointer = pointer;
    };
    cursorDefine = (cursor: Cursor): void => {
        this.log.push('cursorDefine');
        this.cursor = cursor;
    };
    scanoutDmabuf = (scanout: DmabufScanout): void => {
        const { width, height, planes } = scanout;
        this.log.push(`scanoutDmabuf ${width}x${height} in ${planes.length}`);
        this.closeDmabuf();
        this.dmabuf = scanout;
    };
    updateDmabuf = (rect: Rect, done: () => void): void => {
        this.log.push(`updateDmabuf ${describeRect(rect)}`);
        this.done.push(done);
    };
    closed = (): void => {
        this.isClosed = true;
    };

    closeDmabuf(): void {
        for (const { fd } of this.dmabuf?.planes ?? []) GLib.close(fd);
        this.dmabuf = null;
    }
}

function describeRect({ x, y, width, height }: Rect): string {
    return `${width}x${height}+${x}+${y}`;
}
