// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { ROOT_PATH } from './control.js';
import { interfaceInfo } from './interface-info.js';
import { ProducedInterface } from './produced-interface.js';

export const OBJECT_MANAGER = 'org.freedesktop.DBus.ObjectManager';

const INFO = interfaceInfo(
    OBJECT_MANAGER,
    `<method name="GetManagedObjects">
       <arg name="objects" type="a{oa{sa{sv}}}" direction="out"/>
     </method>
     <signal name="InterfacesAdded">
       <arg name="path" type="o"/><arg name="interfaces" type="a{sa{sv}}"/>
     </signal>
     <signal name="InterfacesRemoved">
       <arg name="path" type="o"/><arg name="interfaces" type="as"/>
     </signal>`,
);

type Interfaces = readonly ProducedInterface[];

/** The type `a{sa{sv}}` as `GLib.Variant` packs it. */
function described(interfaces: Interfaces): Record<string, Record<string, GLib.Variant>> {
    return Object.fromEntries(interfaces.map(({ name, properties }) => [name, properties]));
}

class ObjectManager extends ProducedInterface {
    constructor(objects: ReadonlyMap<string, Interfaces>) {
        super(INFO, {});
        this.serve('GetManagedObjects', () => {
            const all: Record<string, ReturnType<typeof described>> = {};
            for (const [path, interfaces] of objects) all[path] = described(interfaces);
            return new GLib.Variant('(a{oa{sa{sv}}})', [all]);
        });
    }
}

/** Who is connected, and how each exported path is taken back. */
interface Client {
    readonly connection: Gio.DBusConnection;
    readonly exported: Map<string, (() => void)[]>;
}

/**
 * The objects of a machine that we produce, below {@link ROOT_PATH}, with the object manager that
 * lists them; the same objects for all who are connected.
 */
export class ObjectTree {
    #objects = new Map<string, Interfaces>();
    #manager = new ObjectManager(this.#objects);
    #clients = new Set<Client>();

    /** Adds an object and announces it. */
    add(path: string, interfaces: Interfaces): void {
        this.#objects.set(path, interfaces);
        const added = new GLib.Variant('(oa{sa{sv}})', [path, described(interfaces)]);
        for (const client of this.#clients) {
            exportObject(client, path, interfaces);
            emit(client, 'InterfacesAdded', added);
        }
    }

    /** Removes an object and says so. */
    remove(path: string): void {
        const interfaces = this.#objects.get(path);
        if (!interfaces) return;
        this.#objects.delete(path);
        const names = interfaces.map(({ name }) => name);
        const removed = new GLib.Variant('(oas)', [path, names]);
        for (const client of this.#clients) {
            for (const takeBack of client.exported.get(path) ?? []) takeBack();
            client.exported.delete(path);
            emit(client, 'InterfacesRemoved', removed);
        }
    }

    /**
     * Serves all objects, now and later, on a connection, which stays the caller's.
     *
     * @returns a function that takes them back
     */
    serve(connection: Gio.DBusConnection): () => void {
        const client: Client = { connection, exported: new Map() };
        exportObject(client, ROOT_PATH, [this.#manager]);
        for (const [path, interfaces] of this.#objects) exportObject(client, path, interfaces);
        this.#clients.add(client);
        return () => {
            if (!this.#clients.delete(client)) return;
            for (const takeBacks of client.exported.values())
                for (const takeBack of takeBacks) takeBack();
            client.exported.clear();
        };
    }
}

function exportObject(client: Client, path: string, interfaces: Interfaces): void {
    const takeBacks = interfaces.map(one => one.export(client.connection, path));
    client.exported.set(path, takeBacks);
}

function emit({ connection }: Client, signal: string, parameters: GLib.Variant): void {
    if (connection.is_closed()) return;
    connection.emit_signal(null, ROOT_PATH, OBJECT_MANAGER, signal, parameters);
}
