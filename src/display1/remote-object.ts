// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import GObject from 'gi://GObject?version=2.0';

import { call, readProperties, send, type Control } from './control.js';
import { property, RemoteProperties } from './remote-properties.js';

/** A D-Bus property of a machine, and the GObject property that follows it. */
export interface RemoteProperty {
    /** As D-Bus spells it. */
    readonly name: string;
    /** A value of another type is ignored. */
    readonly signature: string;
    readonly paramSpec: (name: string) => GObject.ParamSpec;
    readonly unpack: (value: GLib.Variant) => unknown;
}

/** What fits a window title; a peer may send any length. */
const MAX_TEXT_LENGTH = 256;

/** How many entries of a list are read; a peer may send any number. */
const MAX_LIST_LENGTH = 256;

const READWRITE = GObject.ParamFlags.READWRITE;

/** An `s`, cut to 256 characters; '' before it was read. */
export function text(name: string): RemoteProperty {
    return {
        name,
        signature: 's',
        paramSpec: param => GObject.ParamSpec.string(param, null, null, READWRITE, ''),
        unpack: value => value.get_string()[0].slice(0, MAX_TEXT_LENGTH),
    };
}

/** A `u`. */
export function uint32(name: string, initial = 0): RemoteProperty {
    const max = GLib.MAXUINT32;
    return {
        name,
        signature: 'u',
        paramSpec: param => GObject.ParamSpec.uint(param, null, null, READWRITE, 0, max, initial),
        unpack: value => value.get_uint32(),
    };
}

/** An `i`. */
export function int32(name: string): RemoteProperty {
    const { MININT32: min, MAXINT32: max } = GLib;
    return {
        name,
        signature: 'i',
        paramSpec: param => GObject.ParamSpec.int(param, null, null, READWRITE, min, max, 0),
        unpack: value => value.get_int32(),
    };
}

/** A `b`. */
export function flag(name: string): RemoteProperty {
    return {
        name,
        signature: 'b',
        paramSpec: param => GObject.ParamSpec.boolean(param, null, null, READWRITE, false),
        unpack: value => value.get_boolean(),
    };
}

/** An `as`, cut to 256 entries; an empty array before it was read. */
export function texts(name: string): RemoteProperty {
    return {
        name,
        signature: 'as',
        paramSpec: param => GObject.ParamSpec.jsobject(param, null, null, READWRITE),
        unpack: value => value.get_strv().slice(0, MAX_LIST_LENGTH),
    };
}

/** An `au`, cut to 256 entries; an empty array before it was read. */
export function uint32s(name: string): RemoteProperty {
    return {
        name,
        signature: 'au',
        paramSpec: param => GObject.ParamSpec.jsobject(param, null, null, READWRITE),
        unpack: value => {
            const length = Math.min(value.n_children(), MAX_LIST_LENGTH);
            return Array.from({ length }, (_, i) => value.get_child_value(i).get_uint32());
        },
    };
}

/** The properties of one interface, by the names that GObject knows them by. */
export type RemotePropertyTable = Readonly<Record<string, RemoteProperty>>;

/** What `registerClass` takes as `Properties`. */
export function paramSpecs(table: RemotePropertyTable): Record<string, GObject.ParamSpec> {
    const entries = Object.entries(table);
    return Object.fromEntries(entries.map(([name, { paramSpec }]) => [name, paramSpec(name)]));
}

function equal(one: unknown, other: unknown): boolean {
    if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
    return one.length === other.length && one.every((item, i) => item === other[i]);
}

/**
 * One interface of one object of a machine: its properties notify as the machine changes them,
 * until `close()`. Nothing is read before `load()` or `take()`.
 */
export class RemoteObject extends GObject.Object {
    static {
        GObject.registerClass(
            { GTypeName: 'VitrineRemoteObject', GTypeFlags: GObject.TypeFlags.ABSTRACT },
            this,
        );
    }

    readonly path: string;
    readonly control: Control;

    #interfaceName: string;
    #table: RemotePropertyTable;
    #remote: RemoteProperties;

    constructor(control: Control, path: string, interfaceName: string, table: RemotePropertyTable) {
        super();
        this.control = control;
        this.path = path;
        this.#interfaceName = interfaceName;
        this.#table = table;
        for (const [name, { signature }] of Object.entries(table))
            if (signature.startsWith('a')) Reflect.set(this, name, []);
        this.#remote = new RemoteProperties(control, path, interfaceName, changed => {
            this.take(changed);
        });
    }

    /** Reads all properties; rejects when the machine does not answer within 1 s. */
    async load(cancellable: Gio.Cancellable | null): Promise<void> {
        const { control, path } = this;
        this.take(await readProperties(control, path, this.#interfaceName, cancellable));
    }

    /** Takes properties that were read elsewhere; those of another type than theirs are ignored. */
    take(properties: GLib.VariantDict): void {
        // Told when all are taken: a new width with the old height is a size that never was.
        this.freeze_notify();
        for (const [name, { name: dbusName, signature, unpack }] of Object.entries(this.#table)) {
            const value = property(properties, dbusName, signature);
            if (!value) continue;
            const unpacked = unpack(value);
            if (!equal(unpacked, Reflect.get(this, name))) Reflect.set(this, name, unpacked);
        }
        this.thaw_notify();
    }

    /** Calls a method and waits for its reply, by default no longer than 1 s. */
    protected call(
        method: string,
        parameters: GLib.Variant | null,
        cancellable: Gio.Cancellable | null,
        timeoutMs?: number,
    ): Promise<GLib.Variant> {
        const { control, path } = this;
        const name = this.#interfaceName;
        return call(control, path, name, method, parameters, cancellable, timeoutMs);
    }

    /**
     * Calls a method whose only argument is a file descriptor, which stays the caller's: the
     * machine gets a copy.
     */
    protected async callWithFd(
        method: string,
        fd: number,
        cancellable: Gio.Cancellable | null,
        timeoutMs: number,
    ): Promise<void> {
        const list = new Gio.UnixFDList();
        const handle = list.append(fd);
        try {
            await this.control.connection.call_with_unix_fd_list(
                this.control.busName,
                this.path,
                this.#interfaceName,
                method,
                new GLib.Variant('(h)', [handle]),
                null,
                Gio.DBusCallFlags.NO_AUTO_START,
                timeoutMs,
                list,
                cancellable,
            );
        } finally {
            // While our copy of a peer's end lives, its death would not be seen as the end of the
            // stream; the list would only close it when garbage is collected.
            for (const copy of list.steal_fds()) GLib.close(copy);
        }
    }

    /** Calls a method that nobody waits for. */
    protected send(method: string, parameters: GLib.Variant | null): void {
        send(this.control, this.path, this.#interfaceName, method, parameters);
    }

    /** Stops following the machine; what was read stays. Safe to call twice. */
    close(): void {
        this.#remote.close();
    }
}
