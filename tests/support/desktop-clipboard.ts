// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GioUnix from 'gi://GioUnix?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../../src/display1/promisify.js';
import { joinArrays } from '../../src/memory/join-arrays.js';
import { writeBytes } from '../../src/memory/write-bytes.js';
import { patience } from './main-loop.js';
import { callMutter, connectToBus, createSession, REMOTE_DESKTOP } from './mutter.js';

const SESSION = `${REMOTE_DESKTOP}.Session`;
const TEXT = ['text/plain;charset=utf-8', 'text/plain', 'UTF8_STRING'];
const CALL_MS = 5000;
const READ_BYTES = 64 * 1024;

/**
 * What is copied on the desktop. Mutter gives and takes it as it does for a person far away: unlike
 * a client of its, nobody has to have the keyboard.
 */
export class DesktopClipboard {
    readonly #connection: Gio.DBusConnection;
    readonly #session: string;
    #text = '';
    #isOurs = false;

    private constructor(connection: Gio.DBusConnection, session: string) {
        this.#connection = connection;
        this.#session = session;
        this.#watch('SelectionOwnerChanged', parameters => {
            const owner = new GLib.VariantDict(parameters.get_child_value(0));
            const isOurs = owner.lookup_value('session-is-owner', GLib.VariantType.new('b'));
            this.#isOurs = isOurs?.get_boolean() ?? false;
        });
        this.#watch('SelectionTransfer', parameters => {
            this.#give(parameters.get_child_value(1).get_uint32()).catch(logError);
        });
    }

    static async open(): Promise<DesktopClipboard> {
        const connection = connectToBus();
        const session = await createSession(connection, REMOTE_DESKTOP, null);
        const clipboard = new DesktopClipboard(connection, session);
        await clipboard.#call('EnableClipboard', new GLib.Variant('(a{sv})', [{}]));
        return clipboard;
    }

    /** Whether what {@link DesktopClipboard.copy} copied is still the last. */
    get isOurs(): boolean {
        return this.#isOurs;
    }

    async copy(text: string): Promise<void> {
        this.#text = text;
        const options = { 'mime-types': new GLib.Variant('as', TEXT) };
        await this.#call('SetSelection', new GLib.Variant('(a{sv})', [options]));
    }

    /** What a program has copied, as `mime`; null where it has nothing of the kind. */
    async read(mime: string): Promise<Uint8Array | null> {
        // Mutter gives nobody what is his own.
        if (this.#isOurs) return null;
        try {
            const fd = await this.#callForFd('SelectionRead', new GLib.Variant('(s)', [mime]));
            const pipe = GioUnix.InputStream.new(fd, true);
            const pieces: Uint8Array[] = [];
            for (;;) {
                const bytes = await pipe.read_bytes_async(READ_BYTES, 0, null);
                if (bytes.get_size() === 0) break;
                pieces.push(bytes.toArray());
            }
            pipe.close(null);
            return pieces.length === 0 ? null : joinArrays(pieces);
        } catch {
            return null;
        }
    }

    async readText(): Promise<string | null> {
        const bytes = await this.read('text/plain;charset=utf-8');
        return bytes && new TextDecoder().decode(bytes);
    }

    async close(): Promise<void> {
        await this.#connection.close(null);
    }

    /** A program pastes. */
    async #give(serial: number): Promise<void> {
        const fd = await this.#callForFd('SelectionWrite', new GLib.Variant('(u)', [serial]));
        const pipe = GioUnix.OutputStream.new(fd, true);
        const bytes = new TextEncoder().encode(this.#text);
        await writeBytes(pipe, new GLib.Bytes(bytes), null);
        pipe.close(null);
        await this.#call('SelectionWriteDone', new GLib.Variant('(ub)', [serial, true]));
    }

    #watch(signal: string, callback: (parameters: GLib.Variant) => void): void {
        this.#connection.signal_subscribe(
            REMOTE_DESKTOP,
            SESSION,
            signal,
            this.#session,
            null,
            Gio.DBusSignalFlags.NONE,
            (_connection, _sender, _path, _interface, _signal, parameters) => {
                callback(parameters);
            },
        );
    }

    async #call(method: string, parameters: GLib.Variant): Promise<void> {
        const session = [REMOTE_DESKTOP, this.#session, SESSION] as const;
        await callMutter(this.#connection, ...session, method, parameters);
    }

    async #callForFd(method: string, parameters: GLib.Variant): Promise<number> {
        const [, fds] = await this.#connection.call_with_unix_fd_list(
            REMOTE_DESKTOP,
            this.#session,
            SESSION,
            method,
            parameters,
            null,
            Gio.DBusCallFlags.NONE,
            patience(CALL_MS),
            null,
            null,
        );
        // Copies that the list keeps would keep the other end waiting.
        const [fd = -1] = fds?.steal_fds() ?? [];
        return fd;
    }
}
