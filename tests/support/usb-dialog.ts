// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { interfaceInfo } from '../../src/display1/interface-info.js';

const PORTAL = '/usr/libexec/xdg-desktop-portal';
const BACKEND_NAME = 'org.freedesktop.impl.portal.desktop.vitrine';
const BACKEND_PATH = '/org/freedesktop/portal/desktop';
const USB_INFO = interfaceInfo(
    'org.freedesktop.impl.portal.Usb',
    `<method name="AcquireDevices">
         <arg type="o" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/>
         <arg type="a(sa{sv}a{sv})" direction="in"/><arg type="a{sv}" direction="in"/>
         <arg type="u" direction="out"/><arg type="a{sv}" direction="out"/>
       </method>
       <property name="version" type="u" access="read"/>`,
);

const YES = 0;
const NO = 1;

/** The real portal of a desktop, with the person at its dialog played by a spec. */
export class UsbDialog {
    /** What the person says to the next questions. */
    answer: 'yes' | 'no' = 'yes';
    /** How often somebody was asked. */
    asked = 0;

    readonly #bus: Gio.DBusConnection;
    readonly #folder: string;
    #process: Gio.Subprocess | null = null;
    readonly #object: number;
    readonly #name: number;

    private constructor(bus: Gio.DBusConnection) {
        this.#bus = bus;
        this.#folder = GLib.dir_make_tmp('vitrine-portal-XXXXXX');
        this.#object = bus.register_object_with_closures2(
            BACKEND_PATH,
            USB_INFO,
            this.#onCall,
            () => GLib.Variant.new_uint32(1),
            null,
        );
        this.#name = Gio.bus_own_name_on_connection(
            bus,
            BACKEND_NAME,
            Gio.BusNameOwnerFlags.NONE,
            null,
            null,
        );
    }

    /** @returns null where there is no portal here */
    static start(bus: Gio.DBusConnection): UsbDialog | null {
        if (!GLib.file_test(PORTAL, GLib.FileTest.IS_EXECUTABLE)) return null;
        const dialog = new UsbDialog(bus);
        dialog.#write('vitrine.portal', [
            '[portal]',
            `DBusName=${BACKEND_NAME}`,
            'Interfaces=org.freedesktop.impl.portal.Usb;',
            'UseIn=vitrine',
        ]);
        dialog.#write('portals.conf', ['[preferred]', 'default=vitrine']);
        const launcher = Gio.SubprocessLauncher.new(Gio.SubprocessFlags.STDERR_SILENCE);
        launcher.setenv('XDG_DESKTOP_PORTAL_DIR', dialog.#folder, true);
        launcher.setenv('XDG_CURRENT_DESKTOP', 'vitrine', true);
        dialog.#process = launcher.spawnv([PORTAL, '--replace']);
        launcher.close();
        return dialog;
    }

    readonly #onCall = (
        _bus: unknown,
        _sender: unknown,
        _path: unknown,
        _interface: unknown,
        _method: unknown,
        parameters: GLib.Variant,
        invocation: Gio.DBusMethodInvocation,
    ): void => {
        invocation.return_value(this.#answerFor(parameters.get_child_value(3)));
    };

    #write(name: string, lines: readonly string[]): void {
        GLib.file_set_contents(`${this.#folder}/${name}`, `${lines.join('\n')}\n`);
    }

    #answerFor(devices: GLib.Variant): GLib.Variant {
        this.asked++;
        const granted = Array.from({ length: devices.n_children() }, (_, i) => {
            const device = devices.get_child_value(i);
            return GLib.Variant.new_tuple([device.get_child_value(0), device.get_child_value(2)]);
        });
        const list = GLib.Variant.new_array(new GLib.VariantType('(sa{sv})'), granted);
        const status = this.answer === 'yes' ? YES : NO;
        return new GLib.Variant('(ua{sv})', [status, status === YES ? { devices: list } : {}]);
    }

    async close(): Promise<void> {
        this.#process?.force_exit();
        await this.#process?.wait_async(null);
        Gio.bus_unown_name(this.#name);
        this.#bus.unregister_object(this.#object);
        for (const name of ['vitrine.portal', 'portals.conf'])
            GLib.unlink(`${this.#folder}/${name}`);
        GLib.rmdir(this.#folder);
    }
}
