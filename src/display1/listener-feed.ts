// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { sliceBytes } from '../memory/byte-slices.js';
import { gcPacer } from '../memory/gc-pacer.js';
import { layoutBytes, type Cursor, type PixelLayout, type Rect } from './checks.js';
import type { DmabufScanout } from './dmabuf-listener.js';
import { Feed } from './feed.js';
import {
    LISTENER_INTERFACE,
    LISTENER_PATH,
    SCANOUT_DMABUF2_INTERFACE,
    UNIX_MAP_INTERFACE,
} from './listener.js';
import { bytesPerPixel } from './pixel-format.js';
import { uint64Variant } from './uint64.js';

/** As long as QEMU waits for the answer to ScanoutMap and UpdateDMABUF (`include/qemu/dbus.h`). */
const ANSWER_TIMEOUT_MS = 1000;

/** A picture in memory, whoever else may read it. */
export interface MemoryFrame extends PixelLayout {
    /** Holds the picture from `offset` on; a mapping whose content changes is read anew each time. */
    readonly bytes: GLib.Bytes;
    readonly offset: number;
    /** The descriptor of the memory behind `bytes`, to be shared; null to send the pixels. */
    readonly fd: number | null;
}

/** What a listener is shown. */
export type Frame =
    | { readonly kind: 'memory'; readonly frame: MemoryFrame }
    | { readonly kind: 'dmabuf'; readonly scanout: DmabufScanout };

function u32s(...values: number[]): GLib.Variant[] {
    return values.map(value => GLib.Variant.new_uint32(value));
}

function i32s(...values: number[]): GLib.Variant[] {
    return values.map(value => GLib.Variant.new_int32(value));
}

function bytesVariant(bytes: GLib.Bytes): GLib.Variant {
    return GLib.Variant.new_from_bytes(GLib.VariantType.new('ay'), bytes, true);
}

function rectParameters({ x, y, width, height }: Rect): GLib.Variant {
    return GLib.Variant.new_tuple(i32s(x, y, width, height));
}

/** The pixels of a rectangle without the rows' padding, as QEMU sends them; copied. */
function tightPixels(frame: MemoryFrame, { x, y, width, height }: Rect): GLib.Bytes {
    const pixel = bytesPerPixel(frame.format);
    const row = width * pixel;
    // The slice and what is made of it weigh nothing in JavaScript's eyes.
    gcPacer.count(row * height);
    const first = frame.offset + y * frame.stride + x * pixel;
    const source = sliceBytes(frame.bytes, first, (height - 1) * frame.stride + row).toArray();
    if (frame.stride === row) return new GLib.Bytes(source);
    const tight = new Uint8Array(row * height);
    for (let line = 0; line < height; line++) {
        const start = line * frame.stride;
        tight.set(source.subarray(start, start + row), line * row);
    }
    return new GLib.Bytes(tight);
}

function dmabufParameters({ width, height, planes, ...rest }: DmabufScanout): GLib.Variant {
    return GLib.Variant.new_tuple([
        GLib.Variant.new_handle(0),
        ...u32s(width, height, planes[0]?.stride ?? 0, rest.fourcc),
        uint64Variant(rest.modifier),
        GLib.Variant.new_boolean(rest.y0Top),
    ]);
}

function dmabuf2Parameters(scanout: DmabufScanout): GLib.Variant {
    const { planes } = scanout;
    return GLib.Variant.new_tuple([
        GLib.Variant.new_array(
            GLib.VariantType.new('h'),
            planes.map((_, index) => GLib.Variant.new_handle(index)),
        ),
        ...u32s(scanout.x, scanout.y, scanout.width, scanout.height),
        new GLib.Variant(
            'au',
            planes.map(({ offset }) => offset),
        ),
        new GLib.Variant(
            'au',
            planes.map(({ stride }) => stride),
        ),
        ...u32s(planes.length, scanout.fourcc, scanout.backingWidth, scanout.backingHeight),
        uint64Variant(scanout.modifier),
        GLib.Variant.new_boolean(scanout.y0Top),
    ]);
}

/**
 * The producer's end of a display: whoever draws. It needs nothing but one end of a connected
 * socket whose other end is a {@link Listener}, and so can be a process that a machine has handed
 * its display to.
 *
 * Memory goes as shared memory to listeners that take it and have not refused it, else inside the
 * messages; a DMA-BUF of several planes or a part of one only to those that take `ScanoutDMABUF2`.
 */
export class ListenerFeed {
    #feed: Feed;
    #takesMap: boolean;
    #takesDmabuf2: boolean;
    #shown: Frame | null = null;
    #isMapped = false;
    /** Makes all that was asked for before the answer to a ScanoutMap wait for it, as QEMU does. */
    #mapping: Promise<void> | null = null;

    private constructor(feed: Feed) {
        this.#feed = feed;
        this.#takesMap = feed.interfaces.includes(UNIX_MAP_INTERFACE);
        this.#takesDmabuf2 = feed.interfaces.includes(SCANOUT_DMABUF2_INTERFACE);
    }

    /**
     * Authenticates the listener at the other end of a socket, which is the feed's from then on.
     *
     * @param onClosed - the listener is gone; not called after {@link ListenerFeed.close}
     */
    static async open(socket: Gio.Socket, onClosed: () => void): Promise<ListenerFeed> {
        return new ListenerFeed(
            await Feed.open(socket, LISTENER_PATH, LISTENER_INTERFACE, onClosed),
        );
    }

    /** Full names of the further interfaces that the listener has. */
    get interfaces(): readonly string[] {
        return this.#feed.interfaces;
    }

    /** Whether the viewer is gone, or we left. */
    get isClosed(): boolean {
        return this.#feed.isClosed;
    }

    /** Shows another picture, or one of another size. */
    show(shown: Frame): void {
        this.#shown = shown;
        this.#isMapped = false;
        this.#mapping = null;
        if (shown.kind === 'dmabuf') this.#sendDmabuf(shown.scanout);
        else if (this.#takesMap && shown.frame.fd !== null) this.#sendMap(shown, shown.frame.fd);
        else this.#sendScanout(shown.frame);
    }

    /**
     * Says that a part of the picture has changed. For a DMA-BUF it resolves when the listener has
     * painted it or 1 s is over: draw the next only then. Otherwise there is nothing to wait for.
     */
    async damage(rect: Rect): Promise<void> {
        const shown = this.#shown;
        if (!shown) return;
        if (shown.kind === 'dmabuf') {
            const { call } = this;
            await call('UpdateDMABUF', rectParameters(rect)).catch(() => undefined);
        } else {
            if (this.#mapping) await this.#mapping;
            if (this.#shown === shown) this.#sendDamage(shown.frame, rect);
        }
    }

    /** The display is off. */
    disable(): void {
        this.#shown = null;
        this.#feed.send(LISTENER_INTERFACE, 'Disable', null);
    }

    /** The pointer as the guest draws it; see {@link Cursor}. */
    defineCursor({ width, height, hotX, hotY, bytes }: Cursor): void {
        const parameters = [...i32s(width, height, hotX, hotY), bytesVariant(bytes)];
        this.#feed.send(LISTENER_INTERFACE, 'CursorDefine', GLib.Variant.new_tuple(parameters));
    }

    /** Where the pointer is, and whether it is seen. */
    setPointer(x: number, y: number, visible: boolean): void {
        const parameters = GLib.Variant.new_tuple(i32s(x, y, visible ? 1 : 0));
        this.#feed.send(LISTENER_INTERFACE, 'MouseSet', parameters);
    }

    /**
     * Sends anything, for what the methods above do not say; rejects with the listener's error.
     *
     * @param fds - stay the caller's
     */
    readonly call = async (
        method: string,
        parameters: GLib.Variant | null,
        interfaceName = LISTENER_INTERFACE,
        fds: readonly number[] = [],
    ): Promise<void> => {
        await this.#feed.call(interfaceName, method, parameters, ANSWER_TIMEOUT_MS, fds);
    };

    #sendScanout(frame: MemoryFrame): void {
        const { width, height, stride, format } = frame;
        const pixels = sliceBytes(frame.bytes, frame.offset, layoutBytes(frame));
        const data = bytesVariant(padded(pixels, stride * height));
        const parameters = [...u32s(width, height, stride, format), data];
        this.#feed.send(LISTENER_INTERFACE, 'Scanout', GLib.Variant.new_tuple(parameters));
    }

    #sendMap(shown: Frame & { kind: 'memory' }, fd: number): void {
        const { offset, width, height, stride, format } = shown.frame;
        const parameters = GLib.Variant.new_tuple([
            GLib.Variant.new_handle(0),
            ...u32s(offset, width, height, stride, format),
        ]);
        const mapping = this.call('ScanoutMap', parameters, UNIX_MAP_INTERFACE, [fd])
            .then(
                () => {
                    if (this.#shown === shown) this.#isMapped = true;
                },
                () => {
                    // One refusal is for good, as with QEMU.
                    this.#takesMap = false;
                    if (this.#shown === shown) this.#sendScanout(shown.frame);
                },
            )
            .finally(() => {
                if (this.#mapping === mapping) this.#mapping = null;
            });
        this.#mapping = mapping;
    }

    #sendDmabuf(scanout: DmabufScanout): void {
        const fds = scanout.planes.map(({ fd }) => fd);
        // The first version of the call knows one plane; QEMU sends nothing at all then.
        if (!this.#takesDmabuf2 && fds.length > 1) return;
        const sent = this.#takesDmabuf2
            ? this.call(
                  'ScanoutDMABUF2',
                  dmabuf2Parameters(scanout),
                  SCANOUT_DMABUF2_INTERFACE,
                  fds,
              )
            : this.call('ScanoutDMABUF', dmabufParameters(scanout), LISTENER_INTERFACE, fds);
        sent.catch(() => undefined);
    }

    #sendDamage(frame: MemoryFrame, rect: Rect): void {
        if (this.#isMapped) {
            this.#feed.send(UNIX_MAP_INTERFACE, 'UpdateMap', rectParameters(rect));
            return;
        }
        const { x, y, width, height } = rect;
        const parameters = GLib.Variant.new_tuple([
            ...i32s(x, y, width, height),
            ...u32s(width * bytesPerPixel(frame.format), frame.format),
            bytesVariant(tightPixels(frame, rect)),
        ]);
        this.#feed.send(LISTENER_INTERFACE, 'Update', parameters);
    }

    /** Leaves the viewer. Safe to call twice. */
    close(): void {
        this.#feed.close();
    }
}

/** QEMU's data is `stride * height` long; the last row's padding may lie past our memory. */
function padded(pixels: GLib.Bytes, size: number): GLib.Bytes {
    if (pixels.get_size() >= size) return pixels;
    const whole = new Uint8Array(size);
    whole.set(pixels.toArray());
    return new GLib.Bytes(whole);
}
