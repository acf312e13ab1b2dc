// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { INTERFACE_PREFIX, ROOT_PATH, readProperties, type Control } from './control.js';
import { property, stringProperty } from './remote-properties.js';

export const VM_PATH = `${ROOT_PATH}/VM`;
export const VM_INTERFACE = `${INTERFACE_PREFIX}.VM`;

/** QEMU answers the nil UUID where `-uuid` was not given. */
const NIL_UUID = '00000000-0000-0000-0000-000000000000';

const MAX_CONSOLES = 64;
const UUID_PATTERN = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What a machine says of itself (`org.qemu.Display1.VM`). */
export interface VmInfo {
    /** The machine's `-name`, cut to 256 characters; '' where it has none. */
    readonly name: string;
    /** Lower case, with dashes; null where the machine has none. */
    readonly uuid: string | null;
    /** The numbers behind `Console_$id`, ascending, each once. */
    readonly consoleIds: readonly number[];
}

function consoleIds(properties: GLib.VariantDict): number[] {
    const ids = property(properties, 'ConsoleIDs', 'au');
    const found = new Set<number>();
    if (ids) {
        const count = Math.min(ids.n_children(), MAX_CONSOLES);
        for (let i = 0; i < count; i++) found.add(ids.get_child_value(i).get_uint32());
    }
    return [...found].sort((a, b) => a - b);
}

/** Reads the machine's name, UUID and consoles; rejects when it does not answer within 1 s. */
export async function readVm(
    control: Control,
    cancellable: Gio.Cancellable | null,
): Promise<VmInfo> {
    const properties = await readProperties(control, VM_PATH, VM_INTERFACE, cancellable);
    const uuid = stringProperty(properties, 'UUID').toLowerCase();
    return {
        name: stringProperty(properties, 'Name'),
        uuid: UUID_PATTERN.test(uuid) && uuid !== NIL_UUID ? uuid : null,
        consoleIds: consoleIds(properties),
    };
}
