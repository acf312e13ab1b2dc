// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { gcPacer } from '../memory/gc-pacer.js';
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
import { mapFrame } from './frame-map.js';
import { openPeerConnection } from './promisify.js';

export const LISTENER_PATH = `${ROOT_PATH}/Listener`;
export const LISTENER_INTERFACE = `${INTERFACE_PREFIX}.Listener`;
export const UNIX_MAP_INTERFACE = `${LISTENER_INTERFACE}.Unix.Map`;

const ERROR_INVALID = `${INTERFACE_PREFIX}.Error.Invalid`;

/** What a message costs beside its pixels: wrappers and the message itself, roughly. */
const MESSAGE_OVERHEAD_BYTES = 2048;

const NODE = Gio.DBusNodeInfo.new_for_xml(`<node>
  <interface name="${LISTENER_INTERFACE}">
    <method name="Scanout">
      <arg name="width" type="u"/><arg name="height" type="u"/><arg name="stride" type="u"/>
      <arg name="pixman_format" type="u"/><arg name="data" type="ay"/>
    </method>
    <method name="Update">
      <arg name="x" type="i"/><arg name="y" type="i"/>
      <arg name="width" type="i"/><arg name="height" type="i"/>
      <arg name="stride" type="u"/><arg name="pixman_format" type="u"/>
      <arg name="data" type="ay"/>
    </method>
    <method name="Disable"/>
    <method name="MouseSet">
      <arg name="x" type="i"/><arg name="y" type="i"/><arg name="on" type="i"/>
    </method>
    <method name="CursorDefine">
      <arg name="width" type="i"/><arg name="height" type="i"/>
      <arg name="hot_x" type="i"/><arg name="hot_y" type="i"/><arg name="data" type="ay"/>
    </method>
    <property name="Interfaces" type="as" access="read"/>
  </interface>
  <interface name="${UNIX_MAP_INTERFACE}">
    <method name="ScanoutMap">
      <arg name="handle" type="h"/><arg name="offset" type="u"/>
      <arg name="width" type="u"/><arg name="height" type="u"/><arg name="stride" type="u"/>
      <arg name="pixman_format" type="u"/>
    </method>
    <method name="UpdateMap">
      <arg name="x" type="i"/><arg name="y" type="i"/>
      <arg name="width" type="i"/><arg name="height" type="i"/>
    </method>
  </interface>
</node>`);

function interfaceInfo(name: string): Gio.DBusInterfaceInfo {
    const info = NODE.lookup_interface(name);
    if (!info) throw new TypeError(`no interface ${name}`);
    return info;
}

/** A shared scanout as the handler gets it: mapped, and long enough for its layout. */
export interface MappedScanout extends ScanoutMap {
    /** The whole memory behind the fd; the frame begins at `offset`. */
    readonly bytes: GLib.Bytes;
}

/**
 * Who is told what a display does; every value has passed the checks. Calls come in the order
 * in which the peer sent them. Bytes are shared with the message: keep them no longer than needed.
 */
export interface ListenerHandler {
    scanout(scanout: Scanout): void;
    update(update: Update): void;
    scanoutMap(scanout: MappedScanout): void;
    updateMap(damage: Rect): void;
    /** The display went off; with flip-style guests this comes before every frame. */
    disable(): void;
    mouseSet(state: PointerState): void;
    cursorDefine(cursor: Cursor): void;
    /** The peer is gone; nothing follows. Not called after {@link Listener.close}. */
    closed(): void;
}

export interface ListenerOptions {
    /**
     * Whether to say that shared maps are taken. Only a peer that would not shrink the memory
     * under us may hear so: QEMU on its own control connection.
     */
    readonly map: boolean;
}

/** How many messages came and how many of them the checks refused. */
export interface ListenerCounts {
    received: number;
    rejected: number;
}

/**
 * One end of a display: a connected stream socket on which a producer (QEMU, or any other) draws.
 *
 * This end is always the D-Bus authentication *client*, and exports its objects before it lets
 * any message in: QEMU stands still from `RegisterListener` until authentication is done and reads
 * our `Interfaces` at once (QEMU 7.0 to 11.1, `ui/dbus-listener.c`).
 */
export class Listener {
    /** Live counters, for statistics. */
    readonly counts: ListenerCounts = { received: 0, rejected: 0 };
    /** Why the latest refused message was refused. */
    lastRejection: string | null = null;

    #handler: ListenerHandler;
    #connection: Gio.DBusConnection;
    #registrations: number[] = [];
    #closedId = 0;
    #interfaces: string[];

    private constructor(
        connection: Gio.DBusConnection,
        handler: ListenerHandler,
        options: ListenerOptions,
    ) {
        this.#connection = connection;
        this.#handler = handler;
        this.#interfaces = options.map ? [UNIX_MAP_INTERFACE] : [];
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
        const stream = socket.connection_factory_create_connection();
        let connection: Gio.DBusConnection;
        try {
            connection = await openPeerConnection(
                stream,
                null,
                Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT |
                    Gio.DBusConnectionFlags.DELAY_MESSAGE_PROCESSING,
                cancellable,
            );
        } catch (error) {
            stream.close(null);
            throw error;
        }
        const listener = new Listener(connection, handler, options);
        listener.#start();
        return listener;
    }

    #start(): void {
        for (const name of [LISTENER_INTERFACE, ...this.#interfaces]) {
            this.#registrations.push(
                this.#connection.register_object_with_closures2(
                    LISTENER_PATH,
                    interfaceInfo(name),
                    this.#onCall,
                    () => new GLib.Variant('as', this.#interfaces),
                    null,
                ),
            );
        }
        this.#closedId = this.#connection.connect('closed', () => {
            this.#release();
            // GDBus would keep the socket until the connection is collected as garbage.
            this.#connection.get_stream().close(null);
            this.#handler.closed();
        });
        this.#connection.start_message_processing();
    }

    readonly #onCall = (
        _connection: Gio.DBusConnection,
        _sender: string | null,
        _path: string,
        _interfaceName: string,
        method: string,
        parameters: GLib.Variant,
        invocation: Gio.DBusMethodInvocation,
    ): void => {
        this.#receive(method, parameters, invocation);
    };

    #receive(method: string, parameters: GLib.Variant, invocation: Gio.DBusMethodInvocation): void {
        this.counts.received++;
        try {
            this.#dispatch(method, parameters, invocation);
            invocation.return_value(null);
        } catch (error) {
            this.counts.rejected++;
            this.lastRejection =
                error instanceof Rejected ? error.message : `internal error: ${String(error)}`;
            invocation.return_dbus_error(ERROR_INVALID, `${method}: ${this.lastRejection}`);
            if (!(error instanceof Rejected)) logError(error as object, `Listener.${method}`);
        }
    }

    #dispatch(
        method: string,
        parameters: GLib.Variant,
        invocation: Gio.DBusMethodInvocation,
    ): void {
        switch (method) {
            case 'Update': {
                const update = checkUpdate(parameters);
                gcPacer.count(update.bytes.get_size() + MESSAGE_OVERHEAD_BYTES);
                this.#handler.update(update);
                break;
            }
            case 'UpdateMap':
                gcPacer.count(MESSAGE_OVERHEAD_BYTES);
                this.#handler.updateMap(checkDamage(parameters));
                break;
            case 'Scanout': {
                const scanout = checkScanout(parameters);
                gcPacer.count(scanout.bytes.get_size() + MESSAGE_OVERHEAD_BYTES);
                this.#handler.scanout(scanout);
                break;
            }
            case 'ScanoutMap':
                this.#handler.scanoutMap(receiveMap(parameters, invocation));
                break;
            case 'Disable':
                this.#handler.disable();
                break;
            case 'MouseSet':
                gcPacer.count(MESSAGE_OVERHEAD_BYTES);
                this.#handler.mouseSet(checkMouseSet(parameters));
                break;
            case 'CursorDefine':
                gcPacer.count(MESSAGE_OVERHEAD_BYTES);
                this.#handler.cursorDefine(checkCursorDefine(parameters));
                break;
            default:
                throw new Rejected('no such method');
        }
    }

    /** Leaves the display; the producer sees the end of its socket. */
    close(): void {
        this.#release();
        this.#connection.close(null).catch(() => {
            // Already closed by the peer: what was wanted.
        });
    }

    #release(): void {
        if (this.#closedId === 0) return;
        this.#connection.disconnect(this.#closedId);
        this.#closedId = 0;
        for (const id of this.#registrations) this.#connection.unregister_object(id);
        this.#registrations = [];
    }
}

/** Takes the fd out of a `ScanoutMap` message, maps it, and closes our copy of it. */
function receiveMap(parameters: GLib.Variant, invocation: Gio.DBusMethodInvocation): MappedScanout {
    const fds = invocation.get_message().get_unix_fd_list();
    try {
        const scanout = checkScanoutMap(parameters);
        if (!fds || scanout.handle >= fds.get_length())
            throw new Rejected(`no file descriptor ${scanout.handle} in the message`);
        const fd = fds.get(scanout.handle);
        try {
            return { ...scanout, bytes: mapFrame(fd, scanout.offset, scanout) };
        } finally {
            GLib.close(fd);
        }
    } finally {
        closeAll(fds);
    }
}

/** Closes what came with a message now: its list would only do so when garbage is collected. */
function closeAll(fds: Gio.UnixFDList | null): void {
    for (const fd of fds?.steal_fds() ?? []) GLib.close(fd);
}
