// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../display1/promisify.js';
import { errorText } from '../machine/errors.js';
import { writeBytes } from '../memory/write-bytes.js';
import type { ConsoleScreen } from './console-screen.js';
import type { Doorkeeper } from './handshake.js';
import type { KeysymKeys } from './keysym-keys.js';
import { Session, type SessionOutput } from './session.js';

Gio._promisify(Gio.TlsConnection.prototype, 'handshake_async', 'handshake_finish');

/** What is read at once after the handshake. */
const READ_BYTES = 16 * 1024;

/** Who has not come in by then leaves. */
const HANDSHAKE_MS = 30_000;

/** What a connection needs of the server. */
export interface ConnectionOptions {
    readonly screen: ConsoleScreen;
    /** All of the door but TLS, which is the connection's own. */
    readonly door: Omit<Doorkeeper, 'startTls'>;
    /** What viewers know this server by; null: nothing is enciphered. */
    readonly certificate: Gio.TlsCertificate | null;
    readonly keysyms: KeysymKeys | null;
    /** The viewer is in. @param isShared - whether it lets others stay */
    readonly entered: (connection: Connection, isShared: boolean) => void;
    /** The connection is closed. @param reason - null where the viewer left */
    readonly ended: (connection: Connection, reason: string | null) => void;
}

/** A viewer on a stream of bytes, from its greeting until it leaves. */
export class Connection implements SessionOutput {
    #stream: Gio.IOStream;
    readonly #options: ConnectionOptions;
    readonly #cancellable = new Gio.Cancellable();
    readonly #session: Session;
    readonly #queue: Uint8Array[] = [];
    #pending = 0;
    #isWriting = false;
    #writing: Promise<void> = Promise.resolve();
    #isOver = false;
    #timeout: number;
    #wake: (() => void) | null = null;

    /** @param stream - the connection's from now on */
    constructor(stream: Gio.IOStream, options: ConnectionOptions) {
        this.#stream = stream;
        this.#options = options;
        const { screen, door, keysyms, certificate } = options;
        this.#timeout = GLib.timeout_add(GLib.PRIORITY_DEFAULT, HANDSHAKE_MS, () => {
            this.#timeout = 0;
            this.#end('the viewer did not come in in time');
            return GLib.SOURCE_REMOVE;
        });
        this.#session = new Session({
            screen,
            door: { ...door, startTls: certificate && (() => this.#startTls(certificate)) },
            keysyms,
            output: this,
            observer: {
                entered: isShared => {
                    this.#stopTimeout();
                    screen.add(this.#session);
                    options.entered(this, isShared);
                },
                ended: reason => {
                    this.#end(reason);
                },
                ready: () => {
                    this.#wake?.();
                },
            },
        });
        void this.#read();
    }

    /** Reads no more than the conversation needs until the viewer is in. */
    async #read(): Promise<void> {
        try {
            while (!this.#isOver) {
                const { missing, isIn } = this.#session;
                if (missing === 0 && !isIn) {
                    await this.#woken();
                    continue;
                }
                const count = isIn ? READ_BYTES : missing;
                const input = this.#stream.get_input_stream();
                const bytes = await input.read_bytes_async(
                    count,
                    GLib.PRIORITY_DEFAULT,
                    this.#cancellable,
                );
                if (bytes.get_size() === 0) break;
                this.#session.push(bytes.toArray());
            }
            this.#end(null);
        } catch (error) {
            this.#end(errorText(error));
        }
    }

    /**
     * Enciphers the stream. Nothing is lost: no byte was read that the handshake had not asked for,
     * and what it sent has left.
     */
    async #startTls(certificate: Gio.TlsCertificate): Promise<void> {
        await this.#writing;
        const tls = Gio.TlsServerConnection.new(this.#stream, certificate) as Gio.TlsConnection;
        // By its class: by the name alone GJS finds the method of DtlsConnection.
        const { prototype } = Gio.TlsConnection;
        await prototype.handshake_async.call(tls, GLib.PRIORITY_DEFAULT, this.#cancellable);
        this.#stream = tls;
    }

    #woken(): Promise<void> {
        return new Promise(resolve => {
            this.#wake = resolve;
        });
    }

    /** Bytes that were sent and have not left. */
    get pending(): number {
        return this.#pending;
    }

    send(bytes: Uint8Array): void {
        if (this.#isOver) return;
        this.#queue.push(bytes);
        this.#pending += bytes.length;
        if (!this.#isWriting) this.#writing = this.#write();
    }

    async #write(): Promise<void> {
        this.#isWriting = true;
        const output = this.#stream.get_output_stream();
        try {
            for (let bytes = this.#queue.shift(); bytes; bytes = this.#queue.shift()) {
                await writeBytes(output, new GLib.Bytes(bytes), this.#cancellable);
                this.#pending -= bytes.length;
                this.#options.screen.wanted();
            }
        } catch (error) {
            this.#end(errorText(error));
        }
        this.#isWriting = false;
    }

    #stopTimeout(): void {
        if (this.#timeout !== 0) GLib.source_remove(this.#timeout);
        this.#timeout = 0;
    }

    #end(reason: string | null): void {
        if (this.#isOver) return;
        this.#isOver = true;
        this.#stopTimeout();
        this.#options.screen.remove(this.#session);
        this.#session.close();
        this.#queue.length = 0;
        this.#wake?.();
        void this.#closeStream();
        this.#options.ended(this, reason);
    }

    /** Lets what was sent last leave first: a refusal is a sentence that somebody reads. */
    async #closeStream(): Promise<void> {
        try {
            await this.#stream.close_async(GLib.PRIORITY_DEFAULT, null);
        } catch {
            // The viewer closed it first.
        }
        this.#cancellable.cancel();
    }

    /** Ends the connection. */
    close(): void {
        this.#end(null);
    }
}
