// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { Rejected } from './checks.js';
import { DisplayError } from './interface-info.js';
import { MessageFds } from './message-fds.js';

/** One call of a method that we serve. */
export interface ProducedCall {
    readonly parameters: GLib.Variant;
    /** The caller's unique name on a bus, null peer to peer. */
    readonly sender: string | null;
    readonly connection: Gio.DBusConnection;
    /** False for a call that nobody waits for. */
    readonly expectsReply: boolean;
    /**
     * The file descriptor behind an `h`; it is the caller's from then on.
     *
     * @throws DisplayError when the message came without it
     */
    takeFd(handle: number): number;
}

/** The reply is a tuple, or nothing for a method without results. */
export type ProducedMethod = (
    call: ProducedCall,
) => GLib.Variant | undefined | Promise<GLib.Variant | undefined>;

/**
 * One interface that this process serves: its methods and the values of its properties. The same
 * may be exported on any number of connections, by an {@link ObjectTree}.
 */
export class ProducedInterface {
    readonly name: string;

    #info: Gio.DBusInterfaceInfo;
    #properties: Map<string, GLib.Variant>;
    #methods = new Map<string, ProducedMethod>();
    #watchers = new Set<(name: string, value: GLib.Variant) => void>();

    /** @param properties - first values of all properties of `info` */
    constructor(info: Gio.DBusInterfaceInfo, properties: Readonly<Record<string, GLib.Variant>>) {
        this.name = info.name;
        this.#info = info;
        this.#properties = new Map(Object.entries(properties));
    }

    /** Says what answers a method; GDBus has checked the parameters' types by then. */
    protected serve(method: string, answer: ProducedMethod): void {
        this.#methods.set(method, answer);
    }

    /** Changes a property and tells all who are connected. */
    protected set(name: string, value: GLib.Variant): void {
        if (this.#properties.get(name)?.equal(value)) return;
        this.#properties.set(name, value);
        for (const watcher of this.#watchers) watcher(name, value);
    }

    /** The value of a property; null for one that the interface has not. */
    protected get(name: string): GLib.Variant | null {
        return this.#properties.get(name) ?? null;
    }

    /** All properties as they are now. */
    get properties(): Record<string, GLib.Variant> {
        return Object.fromEntries(this.#properties);
    }

    /**
     * Exports the interface at a path.
     *
     * @returns a function that takes it back
     */
    export(connection: Gio.DBusConnection, path: string): () => void {
        const id = connection.register_object_with_closures2(
            path,
            this.#info,
            this.#onCall,
            (_connection: unknown, _sender: unknown, _path: unknown, _name: unknown, key: string) =>
                this.get(key),
            null,
        );
        const watcher = (name: string, value: GLib.Variant): void => {
            if (connection.is_closed()) return;
            const changed = new GLib.Variant('(sa{sv}as)', [this.name, { [name]: value }, []]);
            const properties = 'org.freedesktop.DBus.Properties';
            connection.emit_signal(null, path, properties, 'PropertiesChanged', changed);
        };
        this.#watchers.add(watcher);
        return () => {
            this.#watchers.delete(watcher);
            connection.unregister_object(id);
        };
    }

    readonly #onCall = (
        connection: Gio.DBusConnection,
        sender: string | null,
        _path: string,
        _interfaceName: string,
        method: string,
        parameters: GLib.Variant,
        invocation: Gio.DBusMethodInvocation,
    ): void => {
        const message = invocation.get_message();
        const fds = new MessageFds(message);
        const silent = message.get_flags() & Gio.DBusMessageFlags.NO_REPLY_EXPECTED;
        const call = {
            parameters,
            sender,
            connection,
            expectsReply: silent === 0,
            takeFd: (handle: number) => takeFd(fds, handle),
        };
        this.#answer(method, call)
            .then(
                reply => {
                    invocation.return_value(reply ?? null);
                },
                (error: unknown) => {
                    returnError(invocation, method, error);
                },
            )
            .finally(() => {
                fds.close();
            })
            .catch(logError);
    };

    async #answer(method: string, call: ProducedCall): Promise<GLib.Variant | undefined> {
        const answer = this.#methods.get(method);
        if (!answer) throw new DisplayError('Unsupported', `${method} is not supported`);
        return answer(call);
    }
}

function takeFd(fds: MessageFds, handle: number): number {
    const fd = fds.take(handle);
    if (fd === null) throw new DisplayError('Failed', `no file descriptor ${handle}`);
    return fd;
}

function returnError(invocation: Gio.DBusMethodInvocation, method: string, error: unknown): void {
    if (error instanceof DisplayError) {
        invocation.return_dbus_error(error.dbusName, error.message);
    } else if (error instanceof Rejected) {
        const invalid = new DisplayError('Invalid', error.message);
        invocation.return_dbus_error(invalid.dbusName, invalid.message);
    } else {
        const failed = new DisplayError('Failed', `${method}: ${String(error)}`);
        invocation.return_dbus_error(failed.dbusName, failed.message);
        logError(error as object, method);
    }
}
