// SPDX-License-Identifier: LGPL-2.1-or-later
import GLib from 'gi://GLib?version=2.0';

import type { Control } from './control.js';
import { RemoteSignal } from './remote-signal.js';

/** Follows `PropertiesChanged` of one interface at one path until `close()`. */
export class RemoteProperties {
    readonly #signal: RemoteSignal;

    /** @param onChanged - gets the changed properties, `a{sv}` */
    constructor(
        control: Control,
        path: string,
        interfaceName: string,
        onChanged: (changed: GLib.VariantDict) => void,
    ) {
        const match = {
            path,
            interfaceName: 'org.freedesktop.DBus.Properties',
            signal: 'PropertiesChanged',
            argument: interfaceName,
        };
        this.#signal = new RemoteSignal(control, match, parameters => {
            if (parameters.get_type_string() !== '(sa{sv}as)') return;
            onChanged(GLib.VariantDict.new(parameters.get_child_value(1)));
        });
    }

    close(): void {
        this.#signal.close();
    }
}

/** A property of the given type, or null where it is missing or of another type. */
export function property(
    properties: GLib.VariantDict,
    name: string,
    type: string,
): GLib.Variant | null {
    // The GIR does not say that it may be null.
    return properties.lookup_value(name, GLib.VariantType.new(type)) as GLib.Variant | null;
}
