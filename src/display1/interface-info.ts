// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';

import { INTERFACE_PREFIX } from './control.js';

/**
 * The description of one interface, which GDBus holds every incoming call against.
 *
 * @param name - the full name
 * @param members - its methods and properties, as D-Bus introspection XML
 */
export function interfaceInfo(name: string, members: string): Gio.DBusInterfaceInfo {
    const xml = `<node><interface name="${name}">${members}</interface></node>`;
    const info = Gio.DBusNodeInfo.new_for_xml(xml).lookup_interface(name);
    if (!info) throw new TypeError(`no interface ${name}`);
    return info;
}

/** The property by which either side says which further interfaces it has (QEMU 8.1). */
export const INTERFACES_PROPERTY = '<property name="Interfaces" type="as" access="read"/>';

/** The errors of org.qemu.Display1 (QEMU `ui/dbus-error.c`). */
export type ErrorKind = 'Failed' | 'Invalid' | 'Unsupported';

/** What a method that we serve answers in place of a value. */
export class DisplayError extends Error {
    override readonly name = 'DisplayError';

    constructor(
        readonly kind: ErrorKind,
        message: string,
    ) {
        super(message);
    }

    get dbusName(): string {
        return `${INTERFACE_PREFIX}.Error.${this.kind}`;
    }
}
