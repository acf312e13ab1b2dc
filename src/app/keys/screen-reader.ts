// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../../display1/promisify.js';
import { property, RemoteProperties } from '../../display1/remote-properties.js';

const NAME = 'org.a11y.Bus';
const PATH = '/org/a11y/bus';
const STATUS = 'org.a11y.Status';
const PROPERTIES = 'org.freedesktop.DBus.Properties';
const ENABLED = 'ScreenReaderEnabled';

/**
 * Whether the desktop's screen reader is on, by the service that every desktop has for it
 * (`org.a11y.Status` of at-spi2-core); off where there is none.
 */
export class ScreenReader {
    #isOn = false;
    readonly #changed: () => void;
    readonly #cancellable = new Gio.Cancellable();
    readonly #status: RemoteProperties | null;

    /**
     * @param connection - to the session bus; null where there is none
     * @param changed - `isOn` is another now
     */
    constructor(connection: Gio.DBusConnection | null, changed: () => void) {
        this.#changed = changed;
        this.#status = connection && this.#follow(connection);
        if (connection) void this.#read(connection);
    }

    get isOn(): boolean {
        return this.#isOn;
    }

    #follow(connection: Gio.DBusConnection): RemoteProperties {
        return new RemoteProperties({ connection, busName: NAME }, PATH, STATUS, changed => {
            const value = property(changed, ENABLED, 'b');
            if (value) this.#set(value.get_boolean());
        });
    }

    async #read(connection: Gio.DBusConnection): Promise<void> {
        try {
            const reply = await connection.call(
                ...([NAME, PATH, PROPERTIES, 'Get'] as const),
                new GLib.Variant('(ss)', [STATUS, ENABLED]),
                new GLib.VariantType('(v)'),
                Gio.DBusCallFlags.NO_AUTO_START,
                -1,
                this.#cancellable,
            );
            const value = reply.get_child_value(0).get_variant();
            if (value.is_of_type(BOOLEAN)) this.#set(value.get_boolean());
        } catch {
            // No service, so no reader is on; one that comes tells of itself.
        }
    }

    #set(isOn: boolean): void {
        if (isOn === this.#isOn) return;
        this.#isOn = isOn;
        this.#changed();
    }

    close(): void {
        this.#cancellable.cancel();
        this.#status?.close();
    }
}

const BOOLEAN = new GLib.VariantType('b');
