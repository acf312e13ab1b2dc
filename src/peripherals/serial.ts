// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../display1/promisify.js';

import type { Chardev } from '../display1/chardev.js';
import { joinArrays } from '../memory/join-arrays.js';

const READ_BYTES = 64 * 1024;
/** What waits for a machine that does not read; a person types far less. */
const MAX_WAITING_BYTES = 1024 * 1024;

/** Who has the near end of a {@link Serial}. */
export interface SerialWatcher {
    /** What the machine sent; no more is read until this resolves. */
    received(bytes: Uint8Array): void | Promise<void>;
    /** The machine has closed the stream, or has ended; not called after `close()`. */
    ended(): void;
}

/** Somebody else has the stream, and a machine gives it to one only. */
export class SerialInUse extends Error {
    override readonly name = 'SerialInUse';

    constructor(options?: ErrorOptions) {
        super('Another program has this stream: close it there.', options);
    }
}

/** QEMU answers so when the stream has somebody already, and does not say more. */
function wasRefused(error: unknown): boolean {
    if (!(error instanceof GLib.Error)) return false;
    return Gio.DBusError.get_remote_error(error)?.endsWith('.Error.Failed') ?? false;
}

/** The bytes of a machine's serial line or monitor, both ways. */
export class Serial {
    readonly #stream: Gio.SocketConnection;
    readonly #cancellable = new Gio.Cancellable();
    readonly #waiting: Uint8Array[] = [];
    #waitingBytes = 0;
    #writes = false;

    private constructor(
        stream: Gio.SocketConnection,
        private readonly watcher: SerialWatcher,
    ) {
        this.#stream = stream;
    }

    /**
     * Takes the stream until `close()`.
     *
     * @throws SerialInUse while somebody else has it
     */
    static async open(
        chardev: Chardev,
        watcher: SerialWatcher,
        cancellable: Gio.Cancellable | null,
    ): Promise<Serial> {
        try {
            const serial = new Serial(await chardev.open(cancellable), watcher);
            void serial.#read();
            return serial;
        } catch (error) {
            if (chardev.owner !== '' || wasRefused(error)) throw new SerialInUse({ cause: error });
            throw error;
        }
    }

    /** @returns whether it will be sent; not when the machine has left too much unread */
    send(bytes: Uint8Array): boolean {
        if (this.#cancellable.is_cancelled()) return false;
        if (this.#waitingBytes + bytes.length > MAX_WAITING_BYTES) return false;
        this.#waiting.push(bytes);
        this.#waitingBytes += bytes.length;
        if (!this.#writes) void this.#write();
        return true;
    }

    async #read(): Promise<void> {
        const input = this.#stream.get_input_stream();
        try {
            for (;;) {
                const priority = GLib.PRIORITY_DEFAULT;
                const bytes = await input.read_bytes_async(READ_BYTES, priority, this.#cancellable);
                if (bytes.get_size() === 0) break;
                if (this.#cancellable.is_cancelled()) return;
                await this.watcher.received(bytes.toArray());
            }
        } catch {
            // A stream that fails has ended as much as one that was closed.
        }
        this.#end();
    }

    async #write(): Promise<void> {
        this.#writes = true;
        const output = this.#stream.get_output_stream();
        try {
            while (this.#waiting.length > 0) {
                // All at once: what answers a machine comes in small pieces.
                const next = joinArrays(this.#waiting.splice(0));
                const written = await output.write_bytes_async(
                    new GLib.Bytes(next),
                    GLib.PRIORITY_DEFAULT,
                    this.#cancellable,
                );
                this.#waitingBytes -= written;
                if (written < next.length) this.#waiting.unshift(next.subarray(written));
            }
        } catch {
            this.#end();
        }
        this.#writes = false;
    }

    #end(): void {
        if (this.#cancellable.is_cancelled()) return;
        this.close();
        this.watcher.ended();
    }

    /** Gives the stream back; what was not sent yet is dropped. */
    close(): void {
        if (this.#cancellable.is_cancelled()) return;
        this.#cancellable.cancel();
        this.#stream.close_async(GLib.PRIORITY_DEFAULT, null).catch(() => undefined);
    }
}
