// SPDX-License-Identifier: LGPL-2.1-or-later
import type Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { call, ROOT_PATH, type Control } from './control.js';
import { OBJECT_MANAGER } from './object-tree.js';
import { RemoteSignal } from './remote-signal.js';

/** More than a machine has; a peer may send any number. */
const MAX_OBJECTS = 1024;

/** Interface name → its properties. */
export type Interfaces = ReadonlyMap<string, GLib.VariantDict>;

/** Who is told of objects; an object may be added again with more interfaces. */
export interface RemoteObjectsHandler {
    added(path: string, interfaces: Interfaces): void;
    removed(path: string): void;
}

/** The `a{sa{sv}}` of the object manager. */
function readInterfaces(value: GLib.Variant): Interfaces {
    const interfaces = new Map<string, GLib.VariantDict>();
    const count = Math.min(value.n_children(), MAX_OBJECTS);
    for (let i = 0; i < count; i++) {
        const entry = value.get_child_value(i);
        const name = entry.get_child_value(0).get_string()[0];
        interfaces.set(name, GLib.VariantDict.new(entry.get_child_value(1)));
    }
    return interfaces;
}

/** Follows what a machine's object manager lists, until `close()`. */
export class RemoteObjects {
    readonly #control: Control;
    readonly #handler: RemoteObjectsHandler;
    readonly #signals: RemoteSignal[] = [];

    constructor(control: Control, handler: RemoteObjectsHandler) {
        this.#control = control;
        this.#handler = handler;
        this.#subscribe('InterfacesAdded', '(oa{sa{sv}})', parameters => {
            this.#added(parameters);
        });
        this.#subscribe('InterfacesRemoved', '(oas)', parameters => {
            handler.removed(parameters.get_child_value(0).get_string()[0]);
        });
    }

    #subscribe(signal: string, type: string, take: (parameters: GLib.Variant) => void): void {
        const match = { path: ROOT_PATH, interfaceName: OBJECT_MANAGER, signal };
        this.#signals.push(
            new RemoteSignal(this.#control, match, parameters => {
                if (parameters.get_type_string() === type) take(parameters);
            }),
        );
    }

    /** @param entry - a path and its interfaces */
    #added(entry: GLib.Variant): void {
        const path = entry.get_child_value(0).get_string()[0];
        this.#handler.added(path, readInterfaces(entry.get_child_value(1)));
    }

    /** Reads what is there now; rejects when the machine does not answer within 1 s. */
    async load(cancellable: Gio.Cancellable | null): Promise<void> {
        const method = 'GetManagedObjects';
        const reply = await call(
            this.#control,
            ROOT_PATH,
            OBJECT_MANAGER,
            method,
            null,
            cancellable,
        );
        if (reply.get_type_string() !== '(a{oa{sa{sv}}})')
            throw new TypeError('the machine answered with something else than its objects');
        const objects = reply.get_child_value(0);
        const count = Math.min(objects.n_children(), MAX_OBJECTS);
        for (let i = 0; i < count; i++) this.#added(objects.get_child_value(i));
    }

    close(): void {
        for (const signal of this.#signals) signal.close();
    }
}
