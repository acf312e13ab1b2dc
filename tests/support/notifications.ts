// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of a desktop that shows notifications; a spec looks at what it was given.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { interfaceInfo } from '../../src/display1/interface-info.js';
import { until } from './main-loop.js';

const NAME = 'org.freedesktop.Notifications';
const INFO = interfaceInfo(
    NAME,
    `<method name="Notify">
         <arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
         <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/>
         <arg type="a{sv}" direction="in"/><arg type="i" direction="in"/>
         <arg type="u" direction="out"/>
       </method>
       <method name="CloseNotification"><arg type="u" direction="in"/></method>
       <method name="GetCapabilities"><arg type="as" direction="out"/></method>`,
);

/** What a person would read. */
export interface Shown {
    readonly title: string;
    readonly body: string;
}

/** Shows notifications, as GNOME Shell does, until it is closed. */
export class Notifications {
    readonly shown: Shown[] = [];
    readonly #bus: Gio.DBusConnection;
    readonly #object: number;
    readonly #name: number;

    private constructor(bus: Gio.DBusConnection, owned: () => void) {
        this.#bus = bus;
        this.#object = bus.register_object_with_closures2(
            '/org/freedesktop/Notifications',
            INFO,
            this.#onCall,
            null,
            null,
        );
        const { NONE } = Gio.BusNameOwnerFlags;
        this.#name = Gio.bus_own_name_on_connection(bus, NAME, NONE, owned, null);
    }

    /** @param bus - the session bus */
    static async open(bus: Gio.DBusConnection): Promise<Notifications> {
        let isOwned = false;
        const notifications = new Notifications(bus, () => {
            isOwned = true;
        });
        await until(() => isOwned, `the name ${NAME}`);
        return notifications;
    }

    readonly #onCall = (
        _bus: unknown,
        _sender: unknown,
        _path: unknown,
        _interface: unknown,
        method: string,
        parameters: GLib.Variant,
        invocation: Gio.DBusMethodInvocation,
    ): void => {
        if (method === 'GetCapabilities') {
            invocation.return_value(new GLib.Variant('(as)', [['actions', 'body']]));
            return;
        }
        if (method === 'Notify') {
            const [title, body] = [3, 4].map(at => parameters.get_child_value(at).get_string()[0]);
            this.shown.push({ title: title ?? '', body: body ?? '' });
        }
        const reply = method === 'Notify' ? new GLib.Variant('(u)', [this.shown.length]) : null;
        invocation.return_value(reply);
    };

    close(): void {
        Gio.bus_unown_name(this.#name);
        this.#bus.unregister_object(this.#object);
    }
}
