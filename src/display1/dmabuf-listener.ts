// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { marked } from '../native/marks.js';
import { checkDamage, Rejected, type Rect } from './checks.js';
import {
    checkScanoutDmabuf,
    checkScanoutDmabuf2,
    type DmabufLayout,
    type DmabufPlaneLayout,
} from './dmabuf-checks.js';
import { LATER } from './endpoint.js';
import type { Invocation } from './flood-guard.js';
import type { MessageFds } from './message-fds.js';

/** One plane of a DMA-BUF. */
export interface DmabufPlane {
    readonly fd: number;
    /** Bytes from the buffer's start to the plane's first pixel. */
    readonly offset: number;
    /** Bytes from one row to the next, as the modifier means it. */
    readonly stride: number;
}

/** A picture in GPU memory; `y0Top` true means that its rows go upwards and must be flipped. */
export interface DmabufScanout extends Omit<DmabufLayout, 'planes'> {
    /** 1…4; two planes may share one descriptor's buffer, never the descriptor itself. */
    readonly planes: readonly DmabufPlane[];
}

/** Who takes DMA-BUFs. */
export interface DmabufHandler {
    /** The descriptors are the handler's, who closes them. */
    scanoutDmabuf(scanout: DmabufScanout): void;
    /**
     * The current buffer has changed. The producer's GPU work waits until `done` is called: call it
     * when the frame was painted, or soon when nobody sees it. Calling it twice does no harm.
     */
    updateDmabuf(damage: Rect, done: () => void): void;
}

/**
 * QEMU gives up waiting after 1 s (`include/qemu/dbus.h`), and its guest draws nothing until then;
 * a handler that forgot must not freeze it.
 */
const DONE_DEADLINE_MS = 500;

/** An update whose answer is still owed. */
class OwedAnswer {
    #invocation: Invocation | null;
    #deadline: number;

    constructor(
        invocation: Invocation,
        private readonly owed: Set<OwedAnswer>,
    ) {
        this.#invocation = invocation;
        owed.add(this);
        this.#deadline = GLib.timeout_add(GLib.PRIORITY_DEFAULT, DONE_DEADLINE_MS, () => {
            this.#deadline = 0;
            this.done();
            return GLib.SOURCE_REMOVE;
        });
    }

    readonly done = (): void => {
        this.#invocation?.return_value(null);
        this.#invocation = null;
        this.owed.delete(this);
        if (this.#deadline !== 0) GLib.source_remove(this.#deadline);
        this.#deadline = 0;
    };
}

/** Takes the calls about DMA-BUFs, checks them, and keeps account of the answers. */
export class DmabufDoor {
    #handler: DmabufHandler;
    #owed = new Set<OwedAnswer>();

    constructor(handler: DmabufHandler) {
        this.#handler = handler;
    }

    scanout(
        method: 'ScanoutDMABUF' | 'ScanoutDMABUF2',
        parameters: GLib.Variant,
        fds: MessageFds,
    ): void {
        const check = method === 'ScanoutDMABUF' ? checkScanoutDmabuf : checkScanoutDmabuf2;
        const layout = marked('check', check, parameters);
        this.#handler.scanoutDmabuf({ ...layout, planes: takePlanes(layout.planes, fds) });
    }

    update(parameters: GLib.Variant, invocation: Invocation): typeof LATER {
        const damage = marked('check', checkDamage, parameters);
        const { done } = new OwedAnswer(invocation, this.#owed);
        try {
            this.#handler.updateDmabuf(damage, done);
        } catch (error) {
            done();
            logError(error as object, 'UpdateDMABUF');
        }
        return LATER;
    }

    /** Answers what is still owed. */
    close(): void {
        for (const answer of [...this.#owed]) answer.done();
    }
}

function duplicate(fd: number): number {
    // Two planes of one message may name the same handle; each gets a descriptor of its own.
    const list = new Gio.UnixFDList();
    list.append(fd);
    const [copy] = list.steal_fds();
    if (copy === undefined) throw new TypeError('no copy of the file descriptor');
    return copy;
}

function takePlanes(layouts: readonly DmabufPlaneLayout[], fds: MessageFds): DmabufPlane[] {
    const planes: DmabufPlane[] = [];
    const byHandle = new Map<number, number>();
    try {
        for (const { handle, offset, stride } of layouts) {
            const before = byHandle.get(handle);
            const fd = before === undefined ? fds.take(handle) : duplicate(before);
            if (fd === null) throw new Rejected(`no file descriptor ${handle} in the message`);
            byHandle.set(handle, fd);
            planes.push({ fd, offset, stride });
        }
        return planes;
    } catch (error) {
        for (const { fd } of planes) GLib.close(fd);
        throw error;
    }
}
