// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GObject from 'gi://GObject?version=2.0';

import type { FoundMachine, FoundState, Road } from './found.js';

function stringSpec(name: string): GObject.ParamSpec {
    return GObject.ParamSpec.string(name, null, null, GObject.ParamFlags.READWRITE, '');
}

/** A machine in a live list; its properties notify as it changes. */
export class MachineItem extends GObject.Object {
    /** The exact form, which opens this machine and no other. */
    declare target: string;
    /** '' where it has none or nobody knows it. */
    declare name: string;
    /** '' where it has none or nobody knows it. */
    declare uuid: string;
    declare road: Road;
    declare state: FoundState;

    static {
        GObject.registerClass(
            {
                GTypeName: 'VitrineMachineItem',
                Properties: {
                    target: stringSpec('target'),
                    name: stringSpec('name'),
                    uuid: stringSpec('uuid'),
                    road: stringSpec('road'),
                    state: stringSpec('state'),
                },
            },
            this,
        );
    }

    #machine: FoundMachine;

    constructor(machine: FoundMachine) {
        super();
        this.#machine = machine;
        this.#take(machine);
    }

    /** All that is known of it now. */
    get machine(): FoundMachine {
        return this.#machine;
    }

    /** Takes over what was found out since; only what differs notifies. */
    update(machine: FoundMachine): void {
        this.#machine = machine;
        this.freeze_notify();
        this.#take(machine);
        this.thaw_notify();
    }

    #take({ target, name, uuid, road, state }: FoundMachine): void {
        if (this.target !== target) this.target = target;
        if (this.name !== name) this.name = name;
        if (this.uuid !== (uuid ?? '')) this.uuid = uuid ?? '';
        if (this.road !== road) this.road = road;
        if (this.state !== state) this.state = state;
    }
}

/** An empty list of {@link MachineItem}s. */
export function newMachineStore(): Gio.ListStore<MachineItem> {
    return Gio.ListStore.new(MachineItem.$gtype) as Gio.ListStore<MachineItem>;
}

function indexOf(store: Gio.ListStore<MachineItem>, key: string, from: number): number {
    for (let i = from; i < store.n_items; i++) {
        if (store.get_item(i)?.target === key) return i;
    }
    return -1;
}

/**
 * Makes a list hold these machines in this order, and touches only what changed: a row that stays
 * keeps its item, and with it its focus.
 */
export function updateStore(
    store: Gio.ListStore<MachineItem>,
    machines: readonly FoundMachine[],
): void {
    const targets = new Set(machines.map(({ target }) => target));
    for (let i = store.n_items - 1; i >= 0; i--) {
        if (!targets.has(store.get_item(i)?.target ?? '')) store.remove(i);
    }
    for (const [position, machine] of machines.entries()) {
        const at = indexOf(store, machine.target, position);
        const item = at < 0 ? new MachineItem(machine) : store.get_item(at);
        if (!item) continue;
        if (at > position) store.remove(at);
        if (at !== position) store.insert(position, item);
        item.update(machine);
    }
}
