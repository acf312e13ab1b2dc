// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { AUDIO_INFO } from '../../display1/audio.js';
import { CHARDEV_INFO, VC_ENCODING_INFO } from '../../display1/chardev.js';
import { CONSOLE_INFO } from '../../display1/console.js';
import { INTERFACE_PREFIX, type Control } from '../../display1/control.js';
import { DisplayError } from '../../display1/interface-info.js';
import { KEYBOARD_INFO } from '../../display1/keyboard.js';
import { isMouseButton, MOUSE_INFO, MOUSE_INTERFACE, TOUCH_BUTTON } from '../../display1/mouse.js';
import { MULTI_TOUCH_INFO } from '../../display1/multi-touch.js';
import { ProducedInterface, type ProducedCall } from '../../display1/produced-interface.js';
import { property, RemoteProperties } from '../../display1/remote-properties.js';
import { VM_INFO } from '../../display1/vm.js';

/** What is passed on as it is; the clipboard has a state of its own and is not among them. */
const FORWARDED: ReadonlyMap<string, Gio.DBusInterfaceInfo> = new Map(
    [
        VM_INFO,
        CONSOLE_INFO,
        KEYBOARD_INFO,
        MOUSE_INFO,
        MULTI_TOUCH_INFO,
        AUDIO_INFO,
        CHARDEV_INFO,
        VC_ENCODING_INFO,
    ].map(info => [info.name, info]),
);

/** Longer than a machine takes for anything that it will do at all. */
const CALL_TIMEOUT_MS = 30_000;

/** Says of an object of the machine's whether it is a touch screen too. */
type TouchQuestion = () => boolean;

/** QEMU does not check the number, and ends on one that is too high. */
function refuseKillers(method: string, parameters: GLib.Variant, hasTouch: TouchQuestion): void {
    if (method !== 'Press' && method !== 'Release') return;
    const button = parameters.get_child_value(0).get_uint32();
    const isKnown = isMouseButton(button) || (button === TOUCH_BUTTON && hasTouch());
    if (!isKnown) throw new DisplayError('Invalid', `There is no button ${button}`);
}

/** What the machine refused, in its own words and under its own error's name. */
function asDisplayError(error: unknown): unknown {
    if (!(error instanceof GLib.Error) || !Gio.DBusError.is_remote_error(error)) return error;
    const name = Gio.DBusError.get_remote_error(error);
    Gio.DBusError.strip_remote_error(error);
    const kind = name?.slice(`${INTERFACE_PREFIX}.Error.`.length);
    const known = kind === 'Invalid' || kind === 'Unsupported' ? kind : 'Failed';
    return new DisplayError(known, error.message);
}

/** One interface of one object of a machine, served again to others. */
export class ForwardedInterface extends ProducedInterface {
    readonly #control: Control;
    readonly #path: string;
    readonly #remote: RemoteProperties;
    readonly #hasTouch: TouchQuestion;

    private constructor(
        control: Control,
        path: string,
        info: Gio.DBusInterfaceInfo,
        properties: Readonly<Record<string, GLib.Variant>>,
        hasTouch: TouchQuestion,
    ) {
        super(info, properties);
        this.#control = control;
        this.#path = path;
        this.#hasTouch = hasTouch;
        for (const { name } of info.methods ?? [])
            this.serve(name, call => this.#forward(name, call));
        this.#remote = new RemoteProperties(control, path, info.name, changed => {
            for (const { name, signature } of info.properties ?? []) {
                const value = property(changed, name, signature);
                if (value) this.set(name, value);
            }
        });
    }

    /** Null for an interface that is not passed on. */
    static create(
        control: Control,
        path: string,
        name: string,
        properties: GLib.VariantDict,
        hasTouch: TouchQuestion,
    ): ForwardedInterface | null {
        const info = FORWARDED.get(name);
        if (!info) return null;
        const values: Record<string, GLib.Variant> = {};
        for (const { name: key, signature } of info.properties ?? []) {
            const value = property(properties, key, signature);
            if (value) values[key] = value;
        }
        return new ForwardedInterface(control, path, info, values, hasTouch);
    }

    async #forward(method: string, call: ProducedCall): Promise<GLib.Variant | undefined> {
        const { parameters, expectsReply } = call;
        if (this.name === MOUSE_INTERFACE) refuseKillers(method, parameters, this.#hasTouch);
        // The one argument that has to be taken along: every such method has no other.
        const fd =
            parameters.get_type_string() === '(h)'
                ? call.takeFd(parameters.get_child_value(0).get_handle())
                : null;
        try {
            const reply = await this.#send(method, parameters, fd, expectsReply);
            return reply ?? undefined;
        } catch (error) {
            throw asDisplayError(error);
        } finally {
            if (fd !== null) GLib.close(fd);
        }
    }

    async #send(
        method: string,
        parameters: GLib.Variant,
        fd: number | null,
        expectsReply: boolean,
    ): Promise<GLib.Variant | null> {
        const { connection, busName } = this.#control;
        if (!expectsReply && fd === null) {
            const message = Gio.DBusMessage.new_method_call(busName, this.#path, this.name, method);
            message.set_flags(Gio.DBusMessageFlags.NO_REPLY_EXPECTED);
            message.set_body(parameters);
            connection.send_message(message, Gio.DBusSendMessageFlags.NONE);
            return null;
        }
        const list = new Gio.UnixFDList();
        if (fd !== null) list.append(fd);
        const body = fd === null ? parameters : new GLib.Variant('(h)', [0]);
        try {
            const [reply] = await connection.call_with_unix_fd_list(
                busName,
                this.#path,
                this.name,
                method,
                body,
                null,
                Gio.DBusCallFlags.NO_AUTO_START,
                CALL_TIMEOUT_MS,
                list,
                null,
            );
            return reply;
        } finally {
            for (const copy of list.steal_fds()) GLib.close(copy);
        }
    }

    close(): void {
        this.#remote.close();
    }
}
