// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { gcPacer } from '../memory/gc-pacer.js';
import { beginMark, endMark, marked } from '../native/marks.js';
import {
    checkCursorDefine,
    checkDamage,
    checkMouseSet,
    checkScanout,
    checkScanoutMap,
    checkUpdate,
    Rejected,
    type Cursor,
    type PointerState,
    type Rect,
    type Scanout,
    type ScanoutMap,
    type Update,
} from './checks.js';
import { INTERFACE_PREFIX, ROOT_PATH } from './control.js';
import { DmabufDoor, type DmabufHandler } from './dmabuf-listener.js';
import { Endpoint, type EndpointService, type MessageCounts } from './endpoint.js';
import type { Invocation } from './flood-guard.js';
import { mapFrame, type FrameMap } from './frame-map.js';
import { INTERFACES_PROPERTY, interfaceInfo } from './interface-info.js';
import { MessageFds } from './message-fds.js';

export const LISTENER_PATH = `${ROOT_PATH}/Listener`;
export const LISTENER_INTERFACE = `${INTERFACE_PREFIX}.Listener`;
export const UNIX_MAP_INTERFACE = `${LISTENER_INTERFACE}.Unix.Map`;
export const SCANOUT_DMABUF2_INTERFACE = `${LISTENER_INTERFACE}.Unix.ScanoutDMABUF2`;

/**
 * What a message costs beside its pixels. It weighs a fourth of that, but its wrappers are slow to
 * collect (measured: 10 µs a message): more often is shorter.
 */
const MESSAGE_OVERHEAD_BYTES = 8192;

/** A map takes none of our memory, but a place among the few that a process has. */
const MAP_WEIGHT_BYTES = 256 * 1024;

const LISTENER_INFO = interfaceInfo(
    LISTENER_INTERFACE,
    `<method name="Scanout">
       <arg name="width" type="u"/><arg name="height" type="u"/><arg name="stride" type="u"/>
       <arg name="pixman_format" type="u"/><arg name="data" type="ay"/>
     </method>
     <method name="Update">
       <arg name="x" type="i"/><arg name="y" type="i"/>
       <arg name="width" type="i"/><arg name="height" type="i"/>
       <arg name="stride" type="u"/><arg name="pixman_format" type="u"/>
       <arg name="data" type="ay"/>
     </method>
     <method name="ScanoutDMABUF">
       <arg name="dmabuf" type="h"/><arg name="width" type="u"/><arg name="height" type="u"/>
       <arg name="stride" type="u"/><arg name="fourcc" type="u"/><arg name="modifier" type="t"/>
       <arg name="y0_top" type="b"/>
     </method>
     <method name="UpdateDMABUF">
       <arg name="x" type="i"/><arg name="y" type="i"/>
       <arg name="width" type="i"/><arg name="height" type="i"/>
     </method>
     <method name="Disable"/>
     <method name="MouseSet">
       <arg name="x" type="i"/><arg name="y" type="i"/><arg name="on" type="i"/>
     </method>
     <method name="CursorDefine">
       <arg name="width" type="i"/><arg name="height" type="i"/>
       <arg name="hot_x" type="i"/><arg name="hot_y" type="i"/><arg name="data" type="ay"/>
     </method>${INTERFACES_PROPERTY}`,
);

const UNIX_MAP_INFO = interfaceInfo(
    UNIX_MAP_INTERFACE,
    `<method name="ScanoutMap">
       <arg name="handle" type="h"/><arg name="offset" type="u"/>
       <arg name="width" type="u"/><arg name="height" type="u"/><arg name="stride" type="u"/>
       <arg name="pixman_format" type="u"/>
     </method>
     <method name="UpdateMap">
       <arg name="x" type="i"/><arg name="y" type="i"/>
       <arg name="width" type="i"/><arg name="height" type="i"/>
     </method>`,
);

const SCANOUT_DMABUF2_INFO = interfaceInfo(
    SCANOUT_DMABUF2_INTERFACE,
    `<method name="ScanoutDMABUF2">
       <arg name="dmabuf" type="ah"/><arg name="x" type="u"/><arg name="y" type="u"/>
       <arg name="width" type="u"/><arg name="height" type="u"/>
       <arg name="offset" type="au"/><arg name="stride" type="au"/>
       <arg name="num_planes" type="u"/><arg name="fourcc" type="u"/>
       <arg name="backing_width" type="u"/><arg name="backing_height" type="u"/>
       <arg name="modifier" type="t"/><arg name="y0_top" type="b"/>
     </method>`,
);

/**
 * A shared scanout as the handler gets it: mapped, and long enough for its layout. The frame
 * begins at `offset` of its bytes.
 */
export interface MappedScanout extends ScanoutMap, FrameMap {}

/**
 * Who is told what a display does; every value has passed the checks. Calls come in the order
 * in which the peer sent them. Bytes are shared with the message: keep them no longer than needed.
 */
export interface ListenerHandler {
    /** A new picture, whose pixels are in the message. */
    scanout(scanout: Scanout): void;
    /** A part of the current picture, or of one that it begins, with its pixels. */
    update(update: Update): void;
    /** A new picture in memory that the machine goes on writing. */
    scanoutMap(scanout: MappedScanout): void;
    /** A part of the shared memory has changed. */
    updateMap(damage: Rect): void;
    /** The display went off; with flip-style guests this comes before every frame. */
    disable(): void;
    /** The guest has put its cursor somewhere, shown or hidden it. */
    mouseSet(state: PointerState): void;
    /** The guest's cursor has a new shape. */
    cursorDefine(cursor: Cursor): void;
    /** The peer is gone; nothing follows. Not called after {@link Listener.close}. */
    closed(): void;
}

/** What a listener says that it takes. */
export interface ListenerOptions {
    /**
     * Whether to say that shared maps are taken. Where `mapsAreGuarded` (frame-map.ts) is false,
     * only a peer that would not shrink the memory under us may hear so: QEMU on its own control
     * connection.
     */
    readonly map: boolean;
    /** Who takes DMA-BUFs; where it is missing the listener does not claim them. */
    readonly dmabuf?: DmabufHandler;
}

function servedInterfaces({ map, dmabuf }: ListenerOptions): Gio.DBusInterfaceInfo[] {
    const extras = [...(map ? [UNIX_MAP_INFO] : []), ...(dmabuf ? [SCANOUT_DMABUF2_INFO] : [])];
    return [LISTENER_INFO, ...extras];
}

/** Answers the calls of a listener's interfaces. */
class ListenerService implements EndpointService {
    readonly path = LISTENER_PATH;
    readonly interfaces: readonly Gio.DBusInterfaceInfo[];
    readonly advertised: readonly string[];

    #handler: ListenerHandler;
    #dmabuf: DmabufDoor | null;

    constructor(handler: ListenerHandler, options: ListenerOptions) {
        this.#handler = handler;
        this.#dmabuf = options.dmabuf ? new DmabufDoor(options.dmabuf) : null;
        this.interfaces = servedInterfaces(options);
        this.advertised = this.interfaces.slice(1).map(({ name }) => name);
    }

    receive(
        method: string,
        parameters: GLib.Variant,
        invocation: Invocation,
    ): ReturnType<EndpointService['receive']> {
        const begin = beginMark();
        try {
            return this.#take(method, parameters, invocation);
        } finally {
            endMark('receive', begin);
        }
    }

    #take(
        method: string,
        parameters: GLib.Variant,
        invocation: Invocation,
    ): ReturnType<EndpointService['receive']> {
        switch (method) {
            case 'Update': {
                const update = marked('check', checkUpdate, parameters);
                gcPacer.count(update.bytes.get_size() + MESSAGE_OVERHEAD_BYTES);
                this.#handler.update(update);
                return null;
            }
            case 'UpdateMap':
                gcPacer.count(MESSAGE_OVERHEAD_BYTES);
                this.#handler.updateMap(marked('check', checkDamage, parameters));
                return null;
            case 'UpdateDMABUF':
                gcPacer.count(MESSAGE_OVERHEAD_BYTES);
                return this.#takeDmabufs().update(parameters, invocation);
            case 'ScanoutDMABUF':
            case 'ScanoutDMABUF2':
                this.#scanoutDmabuf(method, parameters, invocation);
                return null;
            case 'Scanout': {
                const scanout = marked('check', checkScanout, parameters);
                gcPacer.count(scanout.bytes.get_size() + MESSAGE_OVERHEAD_BYTES);
                this.#handler.scanout(scanout);
                return null;
            }
            case 'ScanoutMap':
                gcPacer.count(MESSAGE_OVERHEAD_BYTES + MAP_WEIGHT_BYTES);
                this.#handler.scanoutMap(receiveMap(parameters, invocation));
                return null;
            case 'Disable':
                gcPacer.count(MESSAGE_OVERHEAD_BYTES);
                this.#handler.disable();
                return null;
            case 'MouseSet':
                gcPacer.count(MESSAGE_OVERHEAD_BYTES);
                this.#handler.mouseSet(marked('check', checkMouseSet, parameters));
                return null;
            case 'CursorDefine': {
                const cursor = marked('check', checkCursorDefine, parameters);
                gcPacer.count(cursor.bytes.get_size() + MESSAGE_OVERHEAD_BYTES);
                this.#handler.cursorDefine(cursor);
                return null;
            }
            default:
                throw new Rejected('no such method');
        }
    }

    #scanoutDmabuf(
        method: 'ScanoutDMABUF' | 'ScanoutDMABUF2',
        parameters: GLib.Variant,
        invocation: Invocation,
    ): void {
        gcPacer.count(MESSAGE_OVERHEAD_BYTES);
        const fds = new MessageFds(invocation.get_message());
        try {
            this.#takeDmabufs().scanout(method, parameters, fds);
        } finally {
            fds.close();
        }
    }

    #takeDmabufs(): DmabufDoor {
        if (!this.#dmabuf) throw new Rejected('DMA-BUFs are not taken here');
        return this.#dmabuf;
    }

    closed(): void {
        this.#dmabuf?.close();
        this.#handler.closed();
    }

    /** Ends what still waits; nothing is told to the handler any more. */
    close(): void {
        this.#dmabuf?.close();
    }
}

/**
 * One end of a display: a connected stream socket on which a producer (QEMU, a device's own
 * process, or any other) draws. It knows nothing of who is at the other end.
 */
export class Listener {
    #endpoint: Endpoint;
    #service: ListenerService;

    private constructor(endpoint: Endpoint, service: ListenerService) {
        this.#endpoint = endpoint;
        this.#service = service;
    }

    /**
     * Authenticates on `socket` and starts to listen. The socket belongs to the listener from the
     * call on, even when it rejects. Begin this *before* waiting for anything of the peer.
     */
    static async open(
        socket: Gio.Socket,
        handler: ListenerHandler,
        options: ListenerOptions,
        cancellable: Gio.Cancellable | null,
    ): Promise<Listener> {
        const service = new ListenerService(handler, options);
        return new Listener(await Endpoint.open(socket, service, cancellable), service);
    }

    /** Live counters. */
    get counts(): Readonly<MessageCounts> {
        return this.#endpoint.counts;
    }

    /** Why the latest refused message was refused. */
    get lastRejection(): string | null {
        return this.#endpoint.lastRejection;
    }

    /** Why this side ended the connection, such as "more than 64 MiB waited"; null if it did not. */
    get floodReason(): string | null {
        return this.#endpoint.guard.reason;
    }

    /** Leaves the display; the producer sees the end of its socket. */
    close(): void {
        this.#service.close();
        this.#endpoint.close();
    }
}

/** Takes the fd out of a `ScanoutMap` message, maps it, and closes our copy of it. */
function receiveMap(parameters: GLib.Variant, invocation: Invocation): MappedScanout {
    const fds = new MessageFds(invocation.get_message());
    try {
        const scanout = marked('check', checkScanoutMap, parameters);
        const fd = fds.take(scanout.handle);
        if (fd === null) throw new Rejected(`no file descriptor ${scanout.handle} in the message`);
        try {
            return { ...scanout, ...mapFrame(fd, scanout.offset, scanout) };
        } finally {
            GLib.close(fd);
        }
    } finally {
        fds.close();
    }
}
