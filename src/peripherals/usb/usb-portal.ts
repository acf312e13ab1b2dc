// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../../display1/promisify.js';
import { RemoteSignal } from '../../display1/remote-signal.js';
import { abortable } from '../../machine/time-limit.js';
import { randomBytes } from '../../memory/random-bytes.js';
import type { UsbDevice } from './usb-device.js';
import { UsbError } from './usb-error.js';

const BUS_NAME = 'org.freedesktop.portal.Desktop';
const PATH = '/org/freedesktop/portal/desktop';
const USB = 'org.freedesktop.portal.Usb';
const REQUEST = 'org.freedesktop.portal.Request';

/** For what the portal answers without asking anybody; the person's answer comes as a signal. */
const CALL_TIMEOUT_MS = 5000;

/** Portal `Request`: 0 done, 1 the person said no, 2 ended in another way. */
const RESPONSE_DONE = 0;

/** A device that the portal has opened for us. */
export interface PortalDevice {
    /** The caller closes it. */
    readonly fd: number;
    /** Tells the portal that the device is used no more. */
    release(): void;
}

function nodeOf({ bus, address }: UsbDevice): string {
    const three = (number: number): string => String(number).padStart(3, '0');
    return `/dev/bus/usb/${three(bus)}/${three(address)}`;
}

/** Asks the desktop for USB devices (`org.freedesktop.portal.Usb`): the way out of a sandbox. */
export class UsbPortal {
    readonly #bus: Gio.DBusConnection;

    private constructor(bus: Gio.DBusConnection) {
        this.#bus = bus;
    }

    /** @returns null where this desktop has no such portal (xdg-desktop-portal before 1.19) */
    static async open(
        bus: Gio.DBusConnection,
        cancellable: Gio.Cancellable | null,
    ): Promise<UsbPortal | null> {
        try {
            await bus.call(
                BUS_NAME,
                PATH,
                'org.freedesktop.DBus.Properties',
                'Get',
                new GLib.Variant('(ss)', [USB, 'version']),
                new GLib.VariantType('(v)'),
                Gio.DBusCallFlags.NONE,
                CALL_TIMEOUT_MS,
                cancellable,
            );
            return new UsbPortal(bus);
        } catch (error) {
            cancellable?.set_error_if_cancelled();
            console.debug(`No USB portal: ${String(error)}`);
            return null;
        }
    }

    /**
     * Asks for one device; the desktop may ask the person.
     *
     * @param parent - the window that asks, as portals write it; '' for none
     * @throws UsbError `access` where the portal does not show it to us, `denied` for a no
     */
    async acquire(
        device: UsbDevice,
        parent: string,
        cancellable: Gio.Cancellable | null,
    ): Promise<PortalDevice> {
        const id = await this.#idOf(device, cancellable);
        if (id === null) throw new UsbError('access', device);
        const handle = await this.#ask(id, parent, cancellable);
        if (handle === null) throw new UsbError('denied', device);
        const fd = await this.#finish(handle, cancellable);
        if (fd === null) throw new UsbError('access', device);
        return {
            fd,
            release: () => {
                this.#release(id);
            },
        };
    }

    async #idOf(device: UsbDevice, cancellable: Gio.Cancellable | null): Promise<string | null> {
        const reply = await this.#call(
            'EnumerateDevices',
            new GLib.Variant('(a{sv})', [{}]),
            '(a(sa{sv}))',
            cancellable,
        );
        const list = reply.get_child_value(0);
        for (let i = 0; i < list.n_children(); i++) {
            const entry = list.get_child_value(i);
            const file = GLib.VariantDict.new(entry.get_child_value(1)).lookup_value(
                'device-file',
                new GLib.VariantType('s'),
            );
            if (file?.get_string()[0] === nodeOf(device))
                return entry.get_child_value(0).get_string()[0];
        }
        return null;
    }

    /** @returns the request's handle once it was granted; null for a no */
    async #ask(
        id: string,
        parent: string,
        cancellable: Gio.Cancellable | null,
    ): Promise<string | null> {
        const token = `vitrine_${randomBytes(8).join('_')}`;
        const sender = this.#bus.get_unique_name()?.slice(1).replaceAll('.', '_') ?? '';
        const handle = `${PATH}/request/${sender}/${token}`;
        const parameters = new GLib.Variant('(sa(sa{sv})a{sv})', [
            parent,
            [[id, { writable: GLib.Variant.new_boolean(true) }]],
            { handle_token: GLib.Variant.new_string(token) },
        ]);
        const ask = () => this.#call('AcquireDevices', parameters, '(o)', cancellable);
        return (await this.#answerTo(ask, handle, cancellable)) === RESPONSE_DONE ? handle : null;
    }

    /** The answer may come before the call that asks returns, so it is waited for from before. */
    async #answerTo(
        ask: () => Promise<GLib.Variant>,
        handle: string,
        cancellable: Gio.Cancellable | null,
    ): Promise<number> {
        const answer = Promise.withResolvers<number>();
        const match = { path: handle, interfaceName: REQUEST, signal: 'Response' };
        const portal = { connection: this.#bus, busName: BUS_NAME };
        const response = new RemoteSignal(portal, match, parameters => {
            answer.resolve(parameters.get_child_value(0).get_uint32());
        });
        try {
            await ask();
            return await (cancellable ? abortable(answer.promise, cancellable) : answer.promise);
        } catch (error) {
            this.#closeRequest(handle);
            throw error;
        } finally {
            response.close();
        }
    }

    /** Takes the desktop's question away. */
    #closeRequest(handle: string): void {
        this.#bus.call(
            BUS_NAME,
            handle,
            REQUEST,
            'Close',
            null,
            null,
            Gio.DBusCallFlags.NONE,
            CALL_TIMEOUT_MS,
            null,
            null,
        );
    }

    async #finish(handle: string, cancellable: Gio.Cancellable | null): Promise<number | null> {
        const [reply, descriptors] = await this.#bus.call_with_unix_fd_list(
            BUS_NAME,
            PATH,
            USB,
            'FinishAcquireDevices',
            new GLib.Variant('(oa{sv})', [handle, {}]),
            new GLib.VariantType('(a(sa{sv})b)'),
            Gio.DBusCallFlags.NONE,
            CALL_TIMEOUT_MS,
            null,
            cancellable,
        );
        const results = reply.get_child_value(0);
        if (results.n_children() !== 1 || !descriptors) return null;
        const result = GLib.VariantDict.new(results.get_child_value(0).get_child_value(1));
        const fd = result.lookup_value('fd', new GLib.VariantType('h'));
        return fd ? descriptors.get(fd.get_handle()) : null;
    }

    #release(id: string): void {
        this.#call('ReleaseDevices', new GLib.Variant('(asa{sv})', [[id], {}]), null, null).catch(
            (error: unknown) => {
                console.debug(`The portal keeps a USB device: ${String(error)}`);
            },
        );
    }

    #call(
        method: string,
        parameters: GLib.Variant,
        replyType: string | null,
        cancellable: Gio.Cancellable | null,
    ): Promise<GLib.Variant> {
        return this.#bus.call(
            BUS_NAME,
            PATH,
            USB,
            method,
            parameters,
            replyType === null ? null : new GLib.VariantType(replyType),
            Gio.DBusCallFlags.NONE,
            CALL_TIMEOUT_MS,
            cancellable,
        );
    }
}
