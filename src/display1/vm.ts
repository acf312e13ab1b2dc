// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import GObject from 'gi://GObject?version=2.0';

import { INTERFACE_PREFIX, ROOT_PATH, type Control } from './control.js';
import { INTERFACES_PROPERTY, interfaceInfo } from './interface-info.js';
import { ProducedInterface } from './produced-interface.js';
import { paramSpecs, RemoteObject, text, texts, uint32s } from './remote-object.js';

export const VM_PATH = `${ROOT_PATH}/VM`;
export const VM_INTERFACE = `${INTERFACE_PREFIX}.VM`;

/** QEMU answers the nil UUID where `-uuid` was not given. */
const NIL_UUID = '00000000-0000-0000-0000-000000000000';

const MAX_CONSOLES = 64;
const UUID_PATTERN = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const PROPERTIES = {
    name: text('Name'),
    'raw-uuid': text('UUID'),
    'raw-console-ids': uint32s('ConsoleIDs'),
    interfaces: texts('Interfaces'),
};

/** What a machine says of itself (`org.qemu.Display1.VM`). */
export class Vm extends RemoteObject {
    /** The machine's `-name`, cut to 256 characters; '' where it has none. */
    declare name: string;
    declare interfaces: readonly string[];
    declare private rawUuid: string;
    declare private rawConsoleIds: readonly number[];

    static {
        GObject.registerClass({ GTypeName: 'VitrineVm', Properties: paramSpecs(PROPERTIES) }, this);
    }

    constructor(control: Control) {
        super(control, VM_PATH, VM_INTERFACE, PROPERTIES);
    }

    /** Lower case, with dashes; null where the machine has none. */
    get uuid(): string | null {
        const uuid = this.rawUuid.toLowerCase();
        return UUID_PATTERN.test(uuid) && uuid !== NIL_UUID ? uuid : null;
    }

    /** The numbers behind `Console_$id`, ascending, each once; at most 64. */
    get consoleIds(): readonly number[] {
        const ids = [...new Set(this.rawConsoleIds)].slice(0, MAX_CONSOLES);
        return ids.sort((a, b) => a - b);
    }
}

/** A machine's answers at one moment. */
export type VmInfo = Readonly<Pick<Vm, 'name' | 'uuid' | 'consoleIds'>>;

/** Reads the machine's name, UUID and consoles; rejects when it does not answer within 1 s. */
export async function readVm(
    control: Control,
    cancellable: Gio.Cancellable | null,
): Promise<VmInfo> {
    const vm = new Vm(control);
    try {
        await vm.load(cancellable);
        const { name, uuid, consoleIds } = vm;
        return { name, uuid, consoleIds };
    } finally {
        vm.close();
    }
}

export const VM_INFO = interfaceInfo(
    VM_INTERFACE,
    `<property name="Name" type="s" access="read"/>
     <property name="UUID" type="s" access="read"/>
     <property name="ConsoleIDs" type="au" access="read"/>${INTERFACES_PROPERTY}`,
);

/** What a machine that we produce says of itself. */
export class ProducedVm extends ProducedInterface {
    /** @param uuid - with dashes; the nil UUID stands for null */
    constructor(name: string, uuid: string | null) {
        super(VM_INFO, {
            Name: GLib.Variant.new_string(name),
            UUID: GLib.Variant.new_string(uuid ?? NIL_UUID),
            ConsoleIDs: new GLib.Variant('au', []),
            Interfaces: new GLib.Variant('as', []),
        });
    }

    set consoleIds(ids: readonly number[]) {
        this.set('ConsoleIDs', new GLib.Variant('au', [...ids]));
    }
}
