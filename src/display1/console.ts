// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import GObject from 'gi://GObject?version=2.0';

import { INTERFACE_PREFIX, readProperties, ROOT_PATH, type Control } from './control.js';
import { Keyboard } from './keyboard.js';
import { Listener, type ListenerHandler } from './listener.js';
import { Mouse } from './mouse.js';
import { RemoteProperties, stringProperty, uint32Property } from './remote-properties.js';
import { socketPair } from './socket-pair.js';

export const CONSOLE_INTERFACE = `${INTERFACE_PREFIX}.Console`;

/** A machine that has not taken a listener by then will not. */
const REGISTER_TIMEOUT_MS = 10_000;

function uintSpec(name: string): GObject.ParamSpec {
    return GObject.ParamSpec.uint(
        name,
        null,
        null,
        GObject.ParamFlags.READWRITE,
        0,
        GLib.MAXUINT32,
        0,
    );
}

function stringSpec(name: string): GObject.ParamSpec {
    return GObject.ParamSpec.string(name, null, null, GObject.ParamFlags.READWRITE, '');
}

/**
 * One screen or text console of a machine (`org.qemu.Display1.Console`), with its keyboard and
 * mouse. Properties notify as the machine changes them.
 */
export class Console extends GObject.Object {
    /** The device's name, such as `virtio-vga.1`. */
    declare label: string;
    /** `Graphic` or `Text`. */
    declare type: string;
    declare head: number;
    /** Guest pixels; stale while no listener is attached (QEMU's refresh timer is off then). */
    declare width: number;
    declare height: number;

    static {
        GObject.registerClass(
            {
                GTypeName: 'VitrineConsole',
                Properties: {
                    label: stringSpec('label'),
                    type: stringSpec('type'),
                    head: uintSpec('head'),
                    width: uintSpec('width'),
                    height: uintSpec('height'),
                },
            },
            this,
        );
    }

    readonly id: number;
    readonly keyboard: Keyboard;
    readonly mouse: Mouse;

    #control: Control;
    #path: string;
    #remote: RemoteProperties;

    /** Use {@link Console.open}. */
    constructor(control: Control, id: number) {
        super();
        this.id = id;
        this.#control = control;
        this.#path = `${ROOT_PATH}/Console_${id}`;
        this.keyboard = new Keyboard(control, this.#path);
        this.mouse = new Mouse(control, this.#path);
        this.#remote = new RemoteProperties(control, this.#path, CONSOLE_INTERFACE, changed => {
            this.#take(changed);
        });
    }

    /** Reads console `id`; rejects when the machine does not answer within 1 s. */
    static async open(
        control: Control,
        id: number,
        cancellable: Gio.Cancellable | null,
    ): Promise<Console> {
        const console = new Console(control, id);
        try {
            await Promise.all([
                console.#load(cancellable),
                console.keyboard.load(cancellable),
                console.mouse.load(cancellable),
            ]);
        } catch (error) {
            console.close();
            throw error;
        }
        return console;
    }

    async #load(cancellable: Gio.Cancellable | null): Promise<void> {
        const properties = await readProperties(
            this.#control,
            this.#path,
            CONSOLE_INTERFACE,
            cancellable,
        );
        this.label = stringProperty(properties, 'Label');
        this.type = stringProperty(properties, 'Type');
        this.head = uint32Property(properties, 'Head', 0);
        this.#take(properties);
    }

    #take(properties: GLib.VariantDict): void {
        const width = uint32Property(properties, 'Width', this.width);
        const height = uint32Property(properties, 'Height', this.height);
        if (width !== this.width) this.width = width;
        if (height !== this.height) this.height = height;
    }

    /**
     * Attaches `handler` to this console's display. Close the listener to leave.
     *
     * Never call it in a loop (a tab switch, a resize): QEMU up to 10.2 leaks an fd for every
     * listener that was closed.
     */
    async attach(handler: ListenerHandler, cancellable: Gio.Cancellable | null): Promise<Listener> {
        const [ours, theirs] = socketPair();
        const fds = new Gio.UnixFDList();
        const handle = fds.append(theirs.get_fd());
        theirs.close();
        // QEMU stands still from the moment it takes the socket until we have authenticated, so
        // our side starts in the same turn as the call.
        const opening = Listener.open(ours, handler, { map: true }, cancellable);
        try {
            await this.#registerListener(fds, handle, cancellable);
            return await opening;
        } catch (error) {
            ours.close();
            opening.then(
                listener => listener.close(),
                () => {
                    // The error that counts is the one of the registration.
                },
            );
            throw error;
        } finally {
            // While our copy of the peer's end lives, its death would not be seen as the end of
            // the stream; the list would only close it when garbage is collected.
            for (const fd of fds.steal_fds()) GLib.close(fd);
        }
    }

    async #registerListener(
        fds: Gio.UnixFDList,
        handle: number,
        cancellable: Gio.Cancellable | null,
    ): Promise<void> {
        await this.#control.connection.call_with_unix_fd_list(
            this.#control.busName,
            this.#path,
            CONSOLE_INTERFACE,
            'RegisterListener',
            new GLib.Variant('(h)', [handle]),
            null,
            Gio.DBusCallFlags.NO_AUTO_START,
            REGISTER_TIMEOUT_MS,
            fds,
            cancellable,
        );
    }

    close(): void {
        this.#remote.close();
        this.keyboard.close();
        this.mouse.close();
    }
}
