// SPDX-License-Identifier: GPL-3.0-or-later
import type Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { writeBytes } from '../../src/memory/write-bytes.js';
import { TextReader } from './line-stream.js';
import { DEFAULT_WAIT_MS, until } from './main-loop.js';

const SHOWN_LINES = 20;

/** The other end of a machine's serial port. */
export class SerialLine {
    readonly #connection: Gio.SocketConnection;
    readonly #reader: TextReader;
    #position = 0;

    /** Takes the connection over. */
    constructor(connection: Gio.SocketConnection) {
        this.#connection = connection;
        this.#reader = new TextReader(connection.get_input_stream());
    }

    /** Everything the guest has said, carriage returns left out. */
    get text(): string {
        return this.#reader.text.replaceAll('\r', '');
    }

    /** The lines the guest has said; the last one may be unfinished. */
    get lines(): readonly string[] {
        return this.text.split('\n');
    }

    /** Says something to the guest, as it is. */
    async write(text: string): Promise<void> {
        const bytes = Uint8Array.from(text, character => character.charCodeAt(0));
        await writeBytes(this.#connection.get_output_stream(), new GLib.Bytes(bytes), null);
    }

    /** Types a line and a line feed, which a login takes for Enter and the sector guest for itself. */
    send(line: string): Promise<void> {
        return this.write(`${line}\n`);
    }

    /**
     * Waits until the guest says something that matches, after what the last match took: a guest
     * that says the same twice has to be waited for twice. Gives the match.
     */
    async waitFor(pattern: RegExp, timeoutMs = DEFAULT_WAIT_MS): Promise<RegExpExecArray> {
        const match = await until(
            () => pattern.exec(this.text.slice(this.#position)) ?? this.#failWhenEnded(pattern),
            () => `${String(pattern)} on the serial line, which says:\n${this.#tail()}`,
            timeoutMs,
        );
        this.#position += match.index + match[0].length;
        return match;
    }

    /** Passes over what was said until now, so that only what comes later can match. */
    skip(): void {
        this.#position = this.text.length;
    }

    #failWhenEnded(pattern: RegExp): null {
        if (!this.#reader.ended) return null;
        throw new Error(`The serial line ended before ${String(pattern)}:\n${this.#tail()}`);
    }

    #tail(): string {
        return this.lines.slice(-SHOWN_LINES).join('\n');
    }

    async close(): Promise<void> {
        await this.#reader.close();
        this.#connection.close(null);
    }
}
