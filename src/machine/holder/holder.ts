// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { CLIPBOARD_INTERFACE } from '../../display1/clipboard.js';
import type { Control } from '../../display1/control.js';
import { ListenerFeed, type MemoryFrame } from '../../display1/listener-feed.js';
import { MULTI_TOUCH_INTERFACE } from '../../display1/multi-touch.js';
import { ObjectTree } from '../../display1/object-tree.js';
import { PeerServer } from '../../display1/peer-server.js';
import { DisplayError } from '../../display1/interface-info.js';
import { ProducedInterface } from '../../display1/produced-interface.js';
import { RemoteObjects, type Interfaces } from '../../display1/remote-objects.js';
import { ServedConnections } from '../../display1/served-connections.js';
import { socketFromFd } from '../../display1/socket-pair.js';
import { ClipboardBridge } from './clipboard-bridge.js';
import { ForwardedInterface } from './forward.js';
import { HOLDER_INFO, HOLDER_INTERFACE, HOLDER_PATH } from './holder-interface.js';

/** Gives a console's picture as this process has it; null where it has none. */
export type PictureOffer = (consoleId: number) => MemoryFrame | null;

/** What the holder itself answers. */
class HolderInterface extends ProducedInterface {
    constructor(picture: (consoleId: number) => MemoryFrame | null) {
        super(HOLDER_INFO, {});
        this.serve('GivePicture', call => {
            const frame = picture(call.parameters.get_child_value(0).get_uint32());
            const fd = call.takeFd(call.parameters.get_child_value(1).get_handle());
            const socket = socketFromFd(fd);
            if (!frame) {
                socket.close();
                throw new DisplayError('Unsupported', 'No picture of this console is at hand');
            }
            // The answer must not wait for the picture: the other side authenticates after it.
            givePicture(socket, frame).catch(() => undefined);
        });
    }
}

/** Shows one frame, and leaves the end to whoever takes it. */
async function givePicture(socket: Gio.Socket, frame: MemoryFrame): Promise<void> {
    const feed = await ListenerFeed.open(socket, () => undefined);
    // Inside the message, since the memory goes on changing.
    feed.show({ kind: 'memory', frame: { ...frame, fd: null } });
}

/** Either way in which a machine is served again. */
type Served = ForwardedInterface | ProducedInterface;

/**
 * Serves a machine's one control connection to this user's other programs, on a socket of theirs:
 * calls and file descriptors are passed on, pixels never pass through.
 */
export class Holder {
    readonly #control: Control;
    readonly #tree = new ObjectTree();
    readonly #objects: RemoteObjects;
    readonly #served = new Map<string, Map<string, Served>>();
    readonly #connections = new ServedConnections();
    readonly #interface = new HolderInterface(id => this.#picture(id));
    #clipboard: ClipboardBridge | null = null;
    #server: PeerServer | null = null;
    #offer: PictureOffer = () => null;

    private constructor(control: Control) {
        this.#control = control;
        this.#objects = new RemoteObjects(control, {
            added: (path, interfaces) => {
                this.#added(path, interfaces);
            },
            removed: path => {
                this.#removed(path);
            },
        });
    }

    /**
     * Begins to serve a machine.
     *
     * @param socketPath - where others come; must be the holder's alone
     */
    static async open(
        control: Control,
        socketPath: string,
        cancellable: Gio.Cancellable | null,
    ): Promise<Holder> {
        const holder = new Holder(control);
        try {
            await holder.#objects.load(cancellable);
            holder.#server = new PeerServer(socketPath, connection => {
                holder.#serve(connection);
            });
            return holder;
        } catch (error) {
            holder.close();
            throw error;
        }
    }

    /** How many other programs use the machine through this one. */
    get guests(): number {
        return this.#connections.size;
    }

    /** Says who has this process's picture of a console, for those who need just one. */
    offerPictures(offer: PictureOffer): void {
        this.#offer = offer;
    }

    #picture(consoleId: number): MemoryFrame | null {
        return this.#offer(consoleId);
    }

    #added(path: string, interfaces: Interfaces): void {
        const known = this.#served.get(path) ?? new Map<string, Served>();
        for (const [name, properties] of interfaces) {
            if (known.has(name)) continue;
            const served = this.#serveInterface(path, name, properties);
            if (served) known.set(name, served);
        }
        if (known.size === 0) return;
        if (this.#served.has(path)) this.#tree.remove(path);
        this.#served.set(path, known);
        this.#tree.add(path, [...known.values()]);
    }

    #serveInterface(path: string, name: string, properties: GLib.VariantDict): Served | null {
        if (name !== CLIPBOARD_INTERFACE)
            return ForwardedInterface.create(this.#control, path, name, properties, () =>
                Boolean(this.#served.get(path)?.has(MULTI_TOUCH_INTERFACE)),
            );
        this.#clipboard ??= new ClipboardBridge(this.#control);
        return this.#clipboard.produced;
    }

    #removed(path: string): void {
        this.#tree.remove(path);
        closeForwarded(this.#served.get(path));
        this.#served.delete(path);
    }

    #serve(connection: Gio.DBusConnection): void {
        const takeBack = this.#tree.serve(connection);
        const takeBackOwn = this.#interface.export(connection, HOLDER_PATH);
        this.#connections.add(connection, () => {
            takeBack();
            takeBackOwn();
        });
    }

    /** Tells the others why the machine is no longer theirs, and ends the service. */
    tellGone(kind: string): void {
        const parameters = new GLib.Variant('(s)', [kind]);
        this.#connections.emit(HOLDER_PATH, HOLDER_INTERFACE, 'Gone', parameters);
        this.close();
    }

    /** Ends the service; the machine's own connection stays as it is. */
    close(): void {
        this.#server?.close();
        this.#server = null;
        this.#connections.close();
        this.#objects.close();
        for (const served of this.#served.values()) closeForwarded(served);
        this.#served.clear();
        this.#clipboard?.close();
        this.#clipboard = null;
    }
}

function closeForwarded(served: ReadonlyMap<string, Served> | undefined): void {
    for (const one of served?.values() ?? []) if (one instanceof ForwardedInterface) one.close();
}
