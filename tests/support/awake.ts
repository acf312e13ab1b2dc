// SPDX-License-Identifier: GPL-3.0-or-later
//
// The desktop's services that are asked to stay awake: what GTK calls for suspending, and what a
// compositor calls for blanking when one of its clients asks it.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { interfaceInfo } from '../../src/display1/interface-info.js';
import { connectToBus } from './mutter.js';

const SESSION_MANAGER = 'org.gnome.SessionManager';
const SCREEN_SAVER = 'org.freedesktop.ScreenSaver';

const SESSION_INFO = interfaceInfo(
    SESSION_MANAGER,
    `<method name="Inhibit">
         <arg type="s" direction="in"/><arg type="u" direction="in"/>
         <arg type="s" direction="in"/><arg type="u" direction="in"/>
         <arg type="u" direction="out"/>
     </method>
     <method name="Uninhibit"><arg type="u" direction="in"/></method>`,
);
const SAVER_INFO = interfaceInfo(
    SCREEN_SAVER,
    `<method name="Inhibit">
         <arg type="s" direction="in"/><arg type="s" direction="in"/>
         <arg type="u" direction="out"/>
     </method>
     <method name="UnInhibit"><arg type="u" direction="in"/></method>`,
);

/** What holds the session awake now. */
export class Awake {
    /** Why, and for `Gtk.ApplicationInhibitFlags.SUSPEND` or what else, by the session manager. */
    readonly session = new Map<number, { readonly reason: string; readonly flags: number }>();
    /** Who holds off blanking. */
    readonly blanking = new Map<number, string>();

    readonly #bus = connectToBus();
    readonly #names: number[] = [];
    #last = 0;

    /** @param services - which there shall be: GTK asks the first from its own main loop, and waits */
    constructor(...services: readonly ('session' | 'blanking')[]) {
        if (services.includes('session'))
            this.#serve(SESSION_MANAGER, '/org/gnome/SessionManager', SESSION_INFO, this.#session);
        if (services.includes('blanking'))
            this.#serve(SCREEN_SAVER, '/org/freedesktop/ScreenSaver', SAVER_INFO, this.#blanking);
    }

    #serve(
        name: string,
        path: string,
        info: Gio.DBusInterfaceInfo,
        answer: (method: string, parameters: GLib.Variant) => GLib.Variant | null,
    ): void {
        this.#bus.register_object_with_closures2(
            path,
            info,
            (
                _bus: unknown,
                _sender: unknown,
                _path: unknown,
                _interface: unknown,
                method: string,
                parameters: GLib.Variant,
                invocation: Gio.DBusMethodInvocation,
            ): void => {
                invocation.return_value(answer(method, parameters));
            },
            null,
            null,
        );
        const flags = Gio.BusNameOwnerFlags.NONE;
        this.#names.push(Gio.bus_own_name_on_connection(this.#bus, name, flags, null, null));
    }

    readonly #session = (method: string, parameters: GLib.Variant): GLib.Variant | null => {
        if (method === 'Uninhibit') {
            this.session.delete(parameters.get_child_value(0).get_uint32());
            return null;
        }
        const reason = parameters.get_child_value(2).get_string()[0];
        const flags = parameters.get_child_value(3).get_uint32();
        this.session.set(++this.#last, { reason, flags });
        return new GLib.Variant('(u)', [this.#last]);
    };

    readonly #blanking = (method: string, parameters: GLib.Variant): GLib.Variant | null => {
        if (method === 'UnInhibit') {
            this.blanking.delete(parameters.get_child_value(0).get_uint32());
            return null;
        }
        this.blanking.set(++this.#last, parameters.get_child_value(0).get_string()[0]);
        return new GLib.Variant('(u)', [this.#last]);
    };

    async close(): Promise<void> {
        for (const name of this.#names) Gio.bus_unown_name(name);
        await this.#bus.close(null);
    }
}
