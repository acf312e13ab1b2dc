// SPDX-License-Identifier: GPL-3.0-or-later
import type Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { writeBytes } from '../../src/memory/write-bytes.js';
import { TextReader } from './line-stream.js';
import { until } from './main-loop.js';

const REPLY_TIMEOUT_MS = 20_000;

interface Reply {
    readonly id?: number;
    readonly return?: unknown;
    readonly error?: { readonly desc: string };
}

/** A minimal QMP client, by which specs ask the machine for the truth. One command at a time. */
export class Qmp {
    readonly #connection: Gio.SocketConnection;
    readonly #reader: TextReader;
    #lastId = 0;

    private constructor(connection: Gio.SocketConnection) {
        this.#connection = connection;
        this.#reader = new TextReader(connection.get_input_stream());
    }

    /** Takes the connection over; once it resolves, the machine's main loop runs. */
    static async open(connection: Gio.SocketConnection): Promise<Qmp> {
        const qmp = new Qmp(connection);
        await qmp.execute('qmp_capabilities');
        return qmp;
    }

    /** Runs a command and gives what it returns; rejects with QEMU's own sentence. */
    async execute(command: string, parameters: object = {}): Promise<unknown> {
        const id = ++this.#lastId;
        const request = JSON.stringify({ execute: command, arguments: parameters, id });
        const bytes = new TextEncoder().encode(`${request}\n`);
        await writeBytes(this.#connection.get_output_stream(), new GLib.Bytes(bytes), null);
        const reply = await until(() => this.#replyTo(id), `QMP ${command}`, REPLY_TIMEOUT_MS);
        if (reply.error) throw new Error(`QMP ${command}: ${reply.error.desc}`);
        return reply.return;
    }

    #replyTo(id: number): Reply | undefined {
        const complete = this.#reader.text.split('\n').slice(0, -1);
        if (this.#reader.ended) throw new Error('The machine closed its QMP connection');
        return complete.map(line => JSON.parse(line) as Reply).find(reply => reply.id === id);
    }

    async close(): Promise<void> {
        await this.#reader.close();
        this.#connection.close(null);
    }
}
