// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { DisplayError } from '../../display1/interface-info.js';
import { PeerServer } from '../../display1/peer-server.js';
import { ServedConnections } from '../../display1/served-connections.js';
import { ProducedInterface, type ProducedCall } from '../../display1/produced-interface.js';
import { errorText, MachineError } from '../errors.js';
import type { HoldersPlace } from '../holder/first-come.js';
import { QmpCommandError, type QmpClient } from '../qmp.js';
import type { QmpEvent } from '../qmp-messages.js';
import {
    MAX_ARGUMENTS,
    QMP_INFO,
    QMP_INTERFACE,
    QMP_PATH,
    SHARED_COMMANDS,
    SHARED_FD_COMMANDS,
} from './qmp-interface.js';
import type { QmpLink } from './qmp-link.js';

type Arguments = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Arguments {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseArguments(text: string): Arguments {
    if (text.length > MAX_ARGUMENTS) throw new DisplayError('Invalid', 'Too long');
    let value: unknown;
    try {
        value = JSON.parse(text);
    } catch {
        throw new DisplayError('Invalid', 'No JSON');
    }
    if (isObject(value)) return value;
    throw new DisplayError('Invalid', 'Arguments are an object');
}

function readCommand({ parameters }: ProducedCall, allowed: ReadonlySet<string>): string {
    const [command] = parameters.get_child_value(0).get_string();
    if (allowed.has(command)) return command;
    throw new DisplayError('Unsupported', `“${command}” is not shared`);
}

async function answerOf(running: Promise<unknown>): Promise<GLib.Variant> {
    let answer: unknown;
    try {
        answer = { return: await running };
    } catch (error) {
        if (error instanceof MachineError) throw new DisplayError('Failed', errorText(error));
        if (!(error instanceof QmpCommandError)) throw error;
        answer = { error: error.description };
    }
    return new GLib.Variant('(s)', [JSON.stringify(answer)]);
}

/** QMP for the others, its commands held against a list. */
class QmpInterface extends ProducedInterface {
    constructor(qmp: QmpClient) {
        super(QMP_INFO, {});
        this.serve('Execute', call => {
            const command = readCommand(call, SHARED_COMMANDS);
            const args = parseArguments(call.parameters.get_child_value(1).get_string()[0]);
            return answerOf(qmp.execute(command, args));
        });
        this.serve('ExecuteWithFd', async call => {
            const command = readCommand(call, SHARED_FD_COMMANDS);
            const args = parseArguments(call.parameters.get_child_value(1).get_string()[0]);
            const fd = call.takeFd(call.parameters.get_child_value(2).get_handle());
            try {
                return await answerOf(qmp.executeWithFd(command, args, fd, null));
            } finally {
                GLib.close(fd);
            }
        });
    }
}

/**
 * A machine's QMP socket, which serves one program: this one, and through it this user's other
 * programs. After {@link close} it stays for as long as one of them uses it.
 */
export class QmpHost implements QmpLink {
    onEvent: ((event: QmpEvent) => void) | null = null;
    readonly closed: Promise<void>;

    readonly #qmp: QmpClient;
    readonly #lock: Gio.Socket | null;
    readonly #interface: QmpInterface;
    readonly #server: PeerServer | null;
    readonly #guests = new ServedConnections();
    #isClosed = false;

    /** @param place - null where nobody else can be served */
    constructor(qmp: QmpClient, place: HoldersPlace | null) {
        this.#qmp = qmp;
        this.#lock = place?.lock ?? null;
        this.#interface = new QmpInterface(qmp);
        this.#server = place
            ? new PeerServer(place.path, connection => {
                  this.#serve(connection);
              })
            : null;
        qmp.onEvent = event => {
            this.#tell(event);
        };
        this.closed = qmp.closed.then(() => {
            this.#end();
        });
    }

    execute(
        command: string,
        args: Arguments = {},
        cancellable: Gio.Cancellable | null = null,
    ): Promise<unknown> {
        return this.#qmp.execute(command, args, cancellable);
    }

    executeWithFd(
        command: string,
        args: Arguments,
        fd: number,
        cancellable: Gio.Cancellable | null,
    ): Promise<unknown> {
        return this.#qmp.executeWithFd(command, args, fd, cancellable);
    }

    async close(): Promise<void> {
        this.#isClosed = true;
        this.onEvent = null;
        this.#endIfUnused();
        if (this.#guests.size === 0) await this.closed;
    }

    #serve(connection: Gio.DBusConnection): void {
        this.#guests.add(connection, this.#interface.export(connection, QMP_PATH), () => {
            this.#endIfUnused();
        });
    }

    #tell(event: QmpEvent): void {
        this.onEvent?.(event);
        const parameters = new GLib.Variant('(ss)', [event.name, JSON.stringify(event.data)]);
        this.#guests.emit(QMP_PATH, QMP_INTERFACE, 'Event', parameters);
    }

    #endIfUnused(): void {
        if (this.#isClosed && this.#guests.size === 0) this.#end();
    }

    /** In this order, so that whoever comes next finds the socket free. */
    #end(): void {
        this.#server?.close();
        this.#guests.close();
        this.#qmp.close();
        this.#lock?.close();
    }
}
