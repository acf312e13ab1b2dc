// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../display1/promisify.js';
import { ChardevName, ProducedChardev, type ChardevHandler } from '../display1/chardev.js';
import { writeBytes } from '../memory/write-bytes.js';
import { BREAK_ANSWER, GREETING, LineEcho } from './line-echo.js';

const CHUNK = 4096;

/** A serial line that greets and gives back what is typed, to one person at a time. */
export class SerialEcho {
    readonly chardev: ProducedChardev;

    #onEvent: (text: string) => void;
    #stream: Gio.SocketConnection | null = null;
    #cancellable = new Gio.Cancellable();

    /** @param onEvent - told `open`, `line TEXT`, `break` and `closed` */
    constructor(onEvent: (text: string) => void) {
        this.#onEvent = onEvent;
        const handler: ChardevHandler = {
            opened: stream => {
                this.#serve(stream).catch(logError);
            },
            sendBreak: () => {
                this.#onEvent('break');
                if (this.#stream) this.#write(this.#stream, BREAK_ANSWER).catch(() => undefined);
            },
        };
        this.chardev = new ProducedChardev('serial0', handler, { name: ChardevName.SERIAL });
    }

    async #serve(stream: Gio.SocketConnection): Promise<void> {
        this.#stream = stream;
        this.#onEvent('open');
        try {
            await this.#talk(stream);
        } catch {
            // The other end is gone, or we are closing: the end in either case.
        } finally {
            this.#stream = null;
            stream.close(null);
            this.chardev.released();
            this.#onEvent('closed');
        }
    }

    async #talk(stream: Gio.SocketConnection): Promise<void> {
        const input = stream.get_input_stream();
        const echo = new LineEcho(line => {
            this.#onEvent(`line ${line}`);
        });
        await this.#write(stream, GREETING);
        for (;;) {
            const bytes = await input.read_bytes_async(
                CHUNK,
                GLib.PRIORITY_DEFAULT,
                this.#cancellable,
            );
            if (bytes.get_size() === 0) return;
            await this.#write(stream, echo.take(bytes.toArray()));
        }
    }

    async #write(stream: Gio.SocketConnection, data: string | Uint8Array): Promise<void> {
        const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
        if (bytes.length === 0) return;
        await writeBytes(stream.get_output_stream(), new GLib.Bytes(bytes), this.#cancellable);
    }

    close(): void {
        this.#cancellable.cancel();
    }
}
