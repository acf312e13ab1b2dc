// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../display1/promisify.js';
import { writeBytes } from '../memory/write-bytes.js';
import { MachineError, isCancelled, isIOError, socketError } from './errors.js';
import { LineSplitter } from './line-splitter.js';
import { parseQmpLine, type QmpEvent } from './qmp-messages.js';
import { TimeLimitReached, abortable, withTimeLimit } from './time-limit.js';

/** QEMU greets from its main loop at once, unless another program is being served. */
const GREETING_TIMEOUT_MS = 2000;

/** Commands run in QEMU's main loop, which a busy guest or a slow disk may hold. */
const COMMAND_TIMEOUT_MS = 5000;

/** `query-qmp-schema`, the longest answer there is, has about 300 KB. */
const MAX_LINE_BYTES = 16 * 1024 * 1024;

const READ_BYTES = 64 * 1024;

/** QEMU's refusal of a command, in its own words. */
export class QmpCommandError extends Error {
    override readonly name = 'QmpCommandError';

    constructor(
        readonly command: string,
        readonly description: string,
    ) {
        super(`QEMU refused “${command}”: ${description}`);
    }
}

interface Pending {
    readonly command: string;
    readonly resolve: (value: unknown) => void;
    readonly reject: (error: unknown) => void;
}

/** What a QMP socket serves: one program at a time, so close it as soon as the work is done. */
export class QmpClient {
    /** Called for everything QEMU reports on its own. */
    onEvent: ((event: QmpEvent) => void) | null = null;

    /** Resolves when the connection has ended, whoever ended it. */
    readonly closed: Promise<void>;

    /** QEMU's version, like `10.0.13`; '' before it has greeted. */
    version = '';

    readonly #path: string;
    readonly #connection: Gio.UnixConnection;
    readonly #reading = new Gio.Cancellable();
    readonly #greeted = Promise.withResolvers<undefined>();
    readonly #pending = new Map<number, Pending>();
    #lastId = 0;
    #writing: Promise<void> = Promise.resolve();
    #ended = false;

    private constructor(path: string, connection: Gio.UnixConnection) {
        this.#path = path;
        this.#connection = connection;
        // Whoever waits for the greeting gets the error; nobody may be waiting any more.
        this.#greeted.promise.catch(() => undefined);
        this.closed = this.#read();
    }

    /**
     * Connects and makes the connection ready for commands.
     *
     * @throws MachineError: no socket, no permission, or nobody serves us within 2 s
     */
    static async connect(
        path: string,
        cancellable: Gio.Cancellable | null = null,
    ): Promise<QmpClient> {
        const client = new QmpClient(path, await connectSocket(path, cancellable));
        try {
            await withTimeLimit(GREETING_TIMEOUT_MS, cancellable, async inner => {
                await abortable(client.#greeted.promise, inner);
                await client.execute('qmp_capabilities', {}, inner);
            });
            return client;
        } catch (error) {
            client.close();
            throw error instanceof TimeLimitReached ? unserved(path, error) : error;
        }
    }

    /**
     * Runs a command and waits for its result.
     *
     * @param args - what JSON can carry
     * @throws QmpCommandError when QEMU refuses, MachineError when it is silent or gone
     */
    async execute(
        command: string,
        args: Readonly<Record<string, unknown>> = {},
        cancellable: Gio.Cancellable | null = null,
    ): Promise<unknown> {
        return this.#run(command, args, null, cancellable);
    }

    /** Hands QEMU a file descriptor under a name; ours stays ours. */
    async sendFd(name: string, fd: number, cancellable: Gio.Cancellable | null): Promise<void> {
        await this.executeWithFd('getfd', { fdname: name }, fd, cancellable);
    }

    /** Runs a command that takes a file descriptor; ours stays ours. */
    executeWithFd(
        command: string,
        args: Readonly<Record<string, unknown>>,
        fd: number,
        cancellable: Gio.Cancellable | null,
    ): Promise<unknown> {
        return this.#run(command, args, fd, cancellable);
    }

    /** Ends the connection; every command still waiting is rejected. */
    close(): void {
        this.#end(new MachineError('gone', `The QMP connection to ${this.#path} was closed.`));
    }

    async #run(
        command: string,
        args: Readonly<Record<string, unknown>>,
        fd: number | null,
        cancellable: Gio.Cancellable | null,
    ): Promise<unknown> {
        if (this.#ended) throw gone(this.#path);
        const id = ++this.#lastId;
        const reply = Promise.withResolvers<unknown>();
        this.#pending.set(id, { command, resolve: reply.resolve, reject: reply.reject });
        const line = `${JSON.stringify({ execute: command, arguments: args, id })}\n`;
        this.#write(line, fd);
        try {
            return await withTimeLimit(COMMAND_TIMEOUT_MS, cancellable, inner =>
                abortable(reply.promise, inner),
            );
        } catch (error) {
            if (!(error instanceof TimeLimitReached)) throw error;
            throw new MachineError(
                'not-answering',
                `QEMU does not answer “${command}” on ${this.#path}: it may be stopped.`,
                { cause: error },
            );
        } finally {
            this.#pending.delete(id);
        }
    }

    /** Lines go out one after the other; a file descriptor goes right in front of its own. */
    #write(line: string, fd: number | null): void {
        this.#writing = this.#writing
            .then(async () => {
                if (fd !== null) this.#connection.send_fd(fd, null);
                const bytes = new GLib.Bytes(new TextEncoder().encode(line));
                await writeBytes(this.#connection.get_output_stream(), bytes, this.#reading);
            })
            .catch((error: unknown) => {
                this.#end(this.#lost(error));
            });
    }

    async #read(): Promise<void> {
        const splitter = new LineSplitter(MAX_LINE_BYTES);
        const stream = this.#connection.get_input_stream();
        try {
            for (;;) {
                const bytes = await stream.read_bytes_async(
                    READ_BYTES,
                    GLib.PRIORITY_DEFAULT,
                    this.#reading,
                );
                if (bytes.get_size() === 0) break;
                for (const line of splitter.push(bytes.toArray())) this.#take(line);
            }
            this.#end(gone(this.#path));
        } catch (error) {
            this.#end(this.#lost(error));
        } finally {
            this.#connection.get_socket().close();
        }
    }

    #take(line: string): void {
        const message = parseQmpLine(line);
        switch (message.kind) {
            case 'greeting':
                this.version = message.version;
                this.#greeted.resolve(undefined);
                break;
            case 'return':
                this.#pending.get(message.id)?.resolve(message.value);
                break;
            case 'error': {
                const waiting = this.#pending.get(message.id);
                waiting?.reject(new QmpCommandError(waiting.command, message.description));
                break;
            }
            case 'event':
                this.onEvent?.(message.event);
                break;
            case 'noise':
                break;
        }
    }

    /** A QEMU that ends with something unread resets the connection. */
    #lost(error: unknown): unknown {
        const isGone = isIOError(error, Gio.IOErrorEnum.CONNECTION_CLOSED);
        return isGone ? gone(this.#path) : error;
    }

    #end(error: unknown): void {
        if (this.#ended) return;
        this.#ended = true;
        this.#greeted.reject(error);
        for (const waiting of this.#pending.values()) waiting.reject(error);
        this.#pending.clear();
        // Ends the pending read, which then closes the socket.
        this.#reading.cancel();
    }
}

function gone(path: string): MachineError {
    return new MachineError('gone', `QEMU closed ${path}: the machine has ended.`);
}

function unserved(path: string, cause: unknown): MachineError {
    return new MachineError(
        'in-use',
        `Nobody answers on ${path}: another program holds the QMP socket, or QEMU is stopped; ` +
            'close that program or add a second QMP socket to the machine.',
        { cause },
    );
}

async function connectSocket(
    path: string,
    cancellable: Gio.Cancellable | null,
): Promise<Gio.UnixConnection> {
    try {
        const client = Gio.SocketClient.new();
        const address = Gio.UnixSocketAddress.new(path);
        const connection = await withTimeLimit(GREETING_TIMEOUT_MS, cancellable, inner =>
            client.connect_async(address, inner),
        );
        if (connection instanceof Gio.UnixConnection) return connection;
        throw new TypeError(`${path} is no Unix socket`);
    } catch (error) {
        if (isCancelled(error)) throw error;
        // QEMU queues one program beside the one it serves; the kernel turns away the rest.
        const full = isIOError(error, Gio.IOErrorEnum.WOULD_BLOCK);
        if (full || error instanceof TimeLimitReached) throw unserved(path, error);
        throw socketError(path, error);
    }
}
