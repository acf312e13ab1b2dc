// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether a machine reads the property `Interfaces` of what a viewer serves to it.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import {
    AUDIO_IN_INFO,
    AUDIO_IN_LISTENER_PATH,
    AUDIO_OUT_INFO,
    AUDIO_OUT_LISTENER_PATH,
} from '../../src/display1/audio-listeners.js';
import { AUDIO_INTERFACE, AUDIO_PATH } from '../../src/display1/audio.js';
import { CLIPBOARD_INTERFACE, CLIPBOARD_PATH } from '../../src/display1/clipboard.js';
import { call, type Control } from '../../src/display1/control.js';
import { handSocket } from '../../src/display1/hand-socket.js';
import { interfaceInfo, INTERFACES_PROPERTY } from '../../src/display1/interface-info.js';
import { openPeerConnection } from '../../src/display1/promisify.js';
import { until } from './expect.js';

/** A machine reads properties before it does anything else. */
const READ_MS = 5000;

const CLIPBOARD_INFO = interfaceInfo(
    CLIPBOARD_INTERFACE,
    `<method name="Register"/>${INTERFACES_PROPERTY}`,
);

/** Notes what a machine wants of an object that does nothing. */
class Counting {
    /** How often the property was read. */
    reads = 0;
    readonly calls: string[] = [];
    #takeBack: () => void;

    constructor(connection: Gio.DBusConnection, path: string, info: Gio.DBusInterfaceInfo) {
        const answer = (
            _connection: Gio.DBusConnection,
            _sender: string | null,
            _path: string,
            _interfaceName: string,
            method: string,
            _parameters: GLib.Variant,
            invocation: Gio.DBusMethodInvocation,
        ): void => {
            this.calls.push(method);
            invocation.return_value(null);
        };
        const read = (): GLib.Variant => {
            this.reads++;
            return new GLib.Variant('as', []);
        };
        const id = connection.register_object_with_closures2(path, info, answer, read, null);
        this.#takeBack = () => connection.unregister_object(id);
    }

    close(): void {
        this.#takeBack();
    }
}

/** Serves one audio listener and says whether its properties are read. */
export async function audioIsAskedForInterfaces(
    control: Control,
    direction: 'out' | 'in',
): Promise<boolean> {
    const [path, info, method] =
        direction === 'out'
            ? [AUDIO_OUT_LISTENER_PATH, AUDIO_OUT_INFO, 'RegisterOutListener']
            : [AUDIO_IN_LISTENER_PATH, AUDIO_IN_INFO, 'RegisterInListener'];
    let counting: Counting | null = null;
    const open = async (socket: Gio.Socket) => {
        const { AUTHENTICATION_CLIENT, DELAY_MESSAGE_PROCESSING } = Gio.DBusConnectionFlags;
        const connection = await openPeerConnection(
            socket.connection_factory_create_connection(),
            null,
            AUTHENTICATION_CLIENT | DELAY_MESSAGE_PROCESSING,
            null,
        );
        counting = new Counting(connection, path, info);
        connection.start_message_processing();
        return { close: () => void connection.close(null).then(() => undefined) };
    };
    const hand = async (fd: number): Promise<void> => {
        const list = new Gio.UnixFDList();
        const parameters = new GLib.Variant('(h)', [list.append(fd)]);
        await control.connection.call_with_unix_fd_list(
            control.busName,
            AUDIO_PATH,
            AUDIO_INTERFACE,
            method,
            parameters,
            null,
            Gio.DBusCallFlags.NO_AUTO_START,
            READ_MS,
            list,
            null,
        );
        for (const copy of list.steal_fds()) GLib.close(copy);
    };
    const endpoint = await until(
        () => handSocket(open, hand).catch(() => null),
        'a place for a listener',
    );
    const wasRead = (): boolean => (counting?.reads ?? 0) > 0;
    await until(wasRead, 'reading', READ_MS).catch(() => undefined);
    endpoint.close();
    return wasRead();
}

/** Takes part in the clipboard for a moment, and tells what the machine wants of our side. */
export async function clipboardAsks(
    control: Control,
): Promise<{ readonly reads: number; readonly calls: readonly string[] }> {
    const counting = new Counting(control.connection, CLIPBOARD_PATH, CLIPBOARD_INFO);
    try {
        await call(control, CLIPBOARD_PATH, CLIPBOARD_INTERFACE, 'Register', null, null, READ_MS);
        await until(() => counting.calls.length > 0, 'a call', READ_MS).catch(() => undefined);
        await call(control, CLIPBOARD_PATH, CLIPBOARD_INTERFACE, 'Unregister', null, null);
        return counting;
    } finally {
        counting.close();
    }
}
