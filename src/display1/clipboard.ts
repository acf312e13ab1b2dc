// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import GObject from 'gi://GObject?version=2.0';

import {
    checkClipboardGrab,
    checkClipboardRequest,
    checkSelection,
    MAX_CLIPBOARD_BYTES,
    type ClipboardData,
    type ClipboardGrab,
    type ClipboardRequest,
} from './clipboard-checks.js';
import { INTERFACE_PREFIX, readProperties, ROOT_PATH, type Control } from './control.js';
import { GrabSerials } from './grab-serials.js';
import { DisplayError, INTERFACES_PROPERTY, interfaceInfo } from './interface-info.js';
import { ProducedInterface, type ProducedCall } from './produced-interface.js';
import { paramSpecs, RemoteObject, texts } from './remote-object.js';

export const CLIPBOARD_PATH = `${ROOT_PATH}/Clipboard`;
export const CLIPBOARD_INTERFACE = `${INTERFACE_PREFIX}.Clipboard`;

/** The only kind of text that QEMU passes on (7.0 to 11.1, `ui/dbus-clipboard.c`). */
export const TEXT_MIME = 'text/plain;charset=utf-8';

/** Which clipboard: that of copy and paste, X11's selected text, X11's second. */
export const Selection = { CLIPBOARD: 0, PRIMARY: 1, SECONDARY: 2 } as const;
/** One of the clipboards. */
export type Selection = (typeof Selection)[keyof typeof Selection];

/** QEMU's own words, the only ones by which a refusal is known. */
const ALREADY_REGISTERED = 'Clipboard peer already registered!';

/** QEMU waits 5 s for its guest before it says no. */
const REQUEST_TIMEOUT_MS = 6000;

const INFO = interfaceInfo(
    CLIPBOARD_INTERFACE,
    `<method name="Register"/>
     <method name="Unregister"/>
     <method name="Grab">
       <arg name="selection" type="u" direction="in"/><arg name="serial" type="u" direction="in"/>
       <arg name="mimes" type="as" direction="in"/>
     </method>
     <method name="Release"><arg name="selection" type="u" direction="in"/></method>
     <method name="Request">
       <arg name="selection" type="u" direction="in"/><arg name="mimes" type="as" direction="in"/>
       <arg name="reply_mime" type="s" direction="out"/>
       <arg name="data" type="ay" direction="out"/>
     </method>${INTERFACES_PROPERTY}`,
);

/** Who is told what the other side's clipboard does; every value has passed the checks. */
export interface ClipboardHandler {
    /** The other side has something new to offer, in these formats. */
    grab(grab: ClipboardGrab): void;
    /** The other side offers nothing any more. */
    release(selection: Selection): void;
    /**
     * The other side has begun anew, as a guest does whose agent was started again: it knows of
     * nothing that was offered to it, and offers nothing.
     */
    restarted?(): void;
    /**
     * The other side pastes what we offered. A machine stands still until the answer is there, so
     * have the text before you grab, and answer at once.
     */
    request(request: ClipboardRequest): ClipboardData | Promise<ClipboardData>;
}

/** Who has the guest's side of a produced clipboard. */
export interface ProducedClipboardHandler extends ClipboardHandler {
    /** Somebody wants to take part; a rejection refuses them. */
    registered?(): Promise<void>;
    /** They do not any more. */
    unregistered?(): void;
}

function grabParameters(selection: Selection, serial: number, mimes: readonly string[]) {
    return new GLib.Variant('(uuas)', [checkSelection(selection), serial, [...mimes]]);
}

function requestParameters(selection: Selection, mimes: readonly string[]): GLib.Variant {
    return new GLib.Variant('(uas)', [checkSelection(selection), [...mimes]]);
}

function dataReply({ mime, bytes }: ClipboardData): GLib.Variant {
    const type = GLib.VariantType.new('ay');
    const data = GLib.Variant.new_from_bytes(type, bytes, true);
    return GLib.Variant.new_tuple([GLib.Variant.new_string(mime), data]);
}

function readData(reply: GLib.Variant): ClipboardData {
    const bytes = reply.get_child_value(1).get_data_as_bytes();
    const size = bytes.get_size();
    if (size > MAX_CLIPBOARD_BYTES)
        throw new DisplayError('Failed', `a clipboard of ${size} bytes is too large`);
    return { mime: reply.get_child_value(0).get_string()[0].slice(0, 256), bytes };
}

/** What a machine calls of ours, at the same path as its own clipboard. */
class ClipboardPeer extends ProducedInterface {
    constructor(handler: ClipboardHandler, serials: GrabSerials, busName: string | null) {
        super(INFO, { Interfaces: new GLib.Variant('as', []) });
        const guard = (call: ProducedCall): void => {
            // On a bus anybody can call us; only the machine's own clipboard counts.
            if (busName !== null && call.sender !== busName)
                throw new DisplayError('Invalid', 'Not the machine of this clipboard');
        };
        this.serve('Register', call => {
            guard(call);
            serials.reset();
            handler.restarted?.();
        });
        this.serve('Unregister', call => {
            guard(call);
        });
        this.serve('Grab', call => {
            guard(call);
            const grab = checkClipboardGrab(call.parameters);
            if (serials.take(grab.selection, grab.serial, false)) handler.grab(grab);
        });
        this.serve('Release', call => {
            guard(call);
            handler.release(checkSelection(call.parameters.get_child_value(0).get_uint32()));
        });
        this.serve('Request', async call => {
            guard(call);
            return dataReply(await handler.request(checkClipboardRequest(call.parameters)));
        });
    }
}

const PROPERTIES = { interfaces: texts('Interfaces') };

/**
 * A machine's clipboard (`org.qemu.Display1.Clipboard`). It is of use only where the machine has
 * an agent's channel, and only one program at a time can have it.
 */
export class Clipboard extends RemoteObject {
    declare interfaces: readonly string[];

    static {
        GObject.registerClass(
            { GTypeName: 'VitrineRemoteClipboard', Properties: paramSpecs(PROPERTIES) },
            this,
        );
    }

    readonly #serials = new GrabSerials();
    #takeBack: (() => void) | null = null;

    constructor(control: Control) {
        super(control, CLIPBOARD_PATH, CLIPBOARD_INTERFACE, PROPERTIES);
    }

    /** Whether we take part: only then either side hears of the other. */
    get isRegistered(): boolean {
        return this.#takeBack !== null;
    }

    /**
     * Takes part in the clipboard. Rejects with the machine's error while somebody else does.
     *
     * QEMU reads our object's properties before it answers, so ours is exported first.
     */
    async register(handler: ClipboardHandler, cancellable: Gio.Cancellable | null): Promise<void> {
        if (this.#takeBack) throw new DisplayError('Invalid', 'The clipboard is registered');
        const peer = new ClipboardPeer(handler, this.#serials, this.control.busName);
        this.#takeBack = this.#export(peer);
        try {
            this.#serials.reset();
            await this.call('Register', null, cancellable);
        } catch (error) {
            this.#withdraw();
            throw error;
        }
    }

    /** Peer to peer, others of this process have the machine by the same connection. */
    #export(peer: ClipboardPeer): () => void {
        try {
            return peer.export(this.control.connection, CLIPBOARD_PATH);
        } catch (error) {
            if (!(error instanceof GLib.Error)) throw error;
            if (!error.matches(Gio.IOErrorEnum, Gio.IOErrorEnum.EXISTS)) throw error;
            throw new DisplayError('Invalid', ALREADY_REGISTERED);
        }
    }

    /** Leaves the clipboard to others. */
    async unregister(cancellable: Gio.Cancellable | null): Promise<void> {
        if (!this.#takeBack) return;
        this.#withdraw();
        await this.call('Unregister', null, cancellable);
    }

    #withdraw(): void {
        this.#takeBack?.();
        this.#takeBack = null;
    }

    /** Offers something to the guest, in formats of which QEMU passes on {@link TEXT_MIME}. */
    async grab(
        selection: Selection,
        mimes: readonly string[],
        cancellable: Gio.Cancellable | null,
    ): Promise<void> {
        const parameters = grabParameters(selection, this.#serials.next(selection), mimes);
        await this.call('Grab', parameters, cancellable);
    }

    /**
     * Offers nothing any more.
     *
     * @throws Rejected for a selection above 2: QEMU (10.0, 11.1) would end on it
     */
    async release(selection: Selection, cancellable: Gio.Cancellable | null): Promise<void> {
        const parameters = new GLib.Variant('(u)', [checkSelection(selection)]);
        await this.call('Release', parameters, cancellable);
    }

    /** Asks for what the guest offers; its bytes are shared with the message. */
    async request(
        selection: Selection,
        mimes: readonly string[],
        cancellable: Gio.Cancellable | null,
    ): Promise<ClipboardData> {
        const parameters = requestParameters(selection, mimes);
        return readData(await this.call('Request', parameters, cancellable, REQUEST_TIMEOUT_MS));
    }

    /** The machine notices by the end of the connection, or not before somebody else registers. */
    override close(): void {
        if (this.#takeBack) this.send('Unregister', null);
        this.#withdraw();
        super.close();
    }
}

/** The one program that takes part in a produced clipboard. */
interface RegisteredClient {
    readonly connection: Gio.DBusConnection;
    readonly sender: string | null;
    readonly takeBack: () => void;
}

/** The producer's clipboard: the guest's side of it. */
export class ProducedClipboard extends ProducedInterface {
    readonly #handler: ProducedClipboardHandler;
    readonly #serials = new GrabSerials();
    #client: RegisteredClient | null = null;

    constructor(handler: ProducedClipboardHandler) {
        super(INFO, { Interfaces: new GLib.Variant('as', []) });
        this.#handler = handler;
        this.serve('Register', call => this.#register(call));
        this.serve('Unregister', call => {
            this.#check(call);
            this.#drop();
        });
        this.serve('Grab', call => {
            this.#check(call);
            const grab = checkClipboardGrab(call.parameters);
            // A stale grab is no error: it crossed a newer one on the way.
            if (this.#serials.take(grab.selection, grab.serial, true)) handler.grab(grab);
        });
        this.serve('Release', call => {
            this.#check(call);
            handler.release(checkSelection(call.parameters.get_child_value(0).get_uint32()));
        });
        this.serve('Request', async call => {
            this.#check(call);
            return dataReply(await handler.request(checkClipboardRequest(call.parameters)));
        });
    }

    async #register({ connection, sender }: ProducedCall): Promise<undefined> {
        if (this.#client) throw new DisplayError('Invalid', ALREADY_REGISTERED);
        const id = connection.connect('closed', () => {
            this.#drop();
        });
        const watch = sender === null ? 0 : this.#watchName(connection, sender);
        const takeBack = (): void => {
            connection.disconnect(id);
            if (watch !== 0) Gio.bus_unwatch_name(watch);
        };
        const client = { connection, sender, takeBack };
        this.#client = client;
        this.#serials.reset();
        try {
            // As QEMU does: whoever has not exported its side by now notices here too.
            const peer = { connection, busName: sender };
            await readProperties(peer, CLIPBOARD_PATH, CLIPBOARD_INTERFACE, null);
            await this.#handler.registered?.();
        } catch (error) {
            if (this.#client === client) this.#forget();
            throw error;
        }
        this.#callClient('Register', null).catch(() => undefined);
    }

    #watchName(connection: Gio.DBusConnection, sender: string): number {
        const flags = Gio.BusNameWatcherFlags.NONE;
        return Gio.bus_watch_name_on_connection(connection, sender, flags, null, () => {
            this.#drop();
        });
    }

    #drop(): void {
        if (!this.#client) return;
        this.#forget();
        this.#handler.unregistered?.();
    }

    #forget(): void {
        this.#client?.takeBack();
        this.#client = null;
    }

    #check({ connection, sender }: ProducedCall): void {
        if (this.#client?.connection !== connection || this.#client.sender !== sender)
            throw new DisplayError('Invalid', 'Unregistered caller');
    }

    async #callClient(
        method: string,
        parameters: GLib.Variant | null,
        timeoutMs = 1000,
    ): Promise<GLib.Variant> {
        if (!this.#client) throw new DisplayError('Failed', 'Nobody takes part in the clipboard');
        const { connection, sender } = this.#client;
        return connection.call(
            sender,
            CLIPBOARD_PATH,
            CLIPBOARD_INTERFACE,
            method,
            parameters,
            null,
            Gio.DBusCallFlags.NO_AUTO_START,
            timeoutMs,
            null,
        );
    }

    /** Whether somebody takes part. */
    get hasClient(): boolean {
        return this.#client !== null;
    }

    /** The guest's agent has begun anew: both sides count their offers from 0 again. */
    async restart(): Promise<void> {
        this.#serials.reset();
        if (this.#client) await this.#callClient('Register', null);
    }

    /** The guest offers something. */
    async grab(selection: Selection, mimes: readonly string[]): Promise<void> {
        const parameters = grabParameters(selection, this.#serials.next(selection), mimes);
        await this.#callClient('Grab', parameters);
    }

    /** The guest offers nothing any more. */
    async release(selection: Selection): Promise<void> {
        const parameters = new GLib.Variant('(u)', [checkSelection(selection)]);
        await this.#callClient('Release', parameters);
    }

    /** The guest pastes. */
    async request(selection: Selection, mimes: readonly string[]): Promise<ClipboardData> {
        const parameters = requestParameters(selection, mimes);
        return readData(await this.#callClient('Request', parameters, REQUEST_TIMEOUT_MS));
    }

    /** Drops whoever takes part, and tells the handler so. */
    close(): void {
        this.#drop();
    }
}
