// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { closePeerConnection } from '../../display1/close-connection.js';
import { RemoteSignal } from '../../display1/remote-signal.js';
import { errorText, isCancelled, MachineError } from '../errors.js';
import { QmpCommandError } from '../qmp.js';
import type { QmpEvent } from '../qmp-messages.js';
import { QMP_INTERFACE, QMP_PATH } from './qmp-interface.js';
import type { QmpLink } from './qmp-link.js';

/** More than the holder itself waits for QEMU. */
const CALL_TIMEOUT_MS = 8000;

interface Answer {
    readonly return?: unknown;
    readonly error?: string;
}

function parseEvent(parameters: GLib.Variant): QmpEvent {
    const [name] = parameters.get_child_value(0).get_string();
    const [data] = parameters.get_child_value(1).get_string();
    return { name, data: JSON.parse(data) as Record<string, unknown> };
}

/** A machine's QMP through the program of Vitrine that has its socket. */
export class QmpGuest implements QmpLink {
    onEvent: ((event: QmpEvent) => void) | null = null;
    readonly closed: Promise<void>;

    readonly #connection: Gio.DBusConnection;

    constructor(connection: Gio.DBusConnection) {
        this.#connection = connection;
        const match = { path: QMP_PATH, interfaceName: QMP_INTERFACE, signal: 'Event' };
        const events = new RemoteSignal({ connection, busName: null }, match, parameters => {
            this.onEvent?.(parseEvent(parameters));
        });
        this.closed = new Promise(resolve => {
            const handler = connection.connect('closed', () => {
                connection.disconnect(handler);
                events.close();
                resolve();
            });
        });
    }

    execute(
        command: string,
        args: Readonly<Record<string, unknown>> = {},
        cancellable: Gio.Cancellable | null = null,
    ): Promise<unknown> {
        const parameters = new GLib.Variant('(ss)', [command, JSON.stringify(args)]);
        return this.#call('Execute', command, parameters, null, cancellable);
    }

    async executeWithFd(
        command: string,
        args: Readonly<Record<string, unknown>>,
        fd: number,
        cancellable: Gio.Cancellable | null,
    ): Promise<unknown> {
        const list = new Gio.UnixFDList();
        const handle = list.append(fd);
        const parameters = new GLib.Variant('(ssh)', [command, JSON.stringify(args), handle]);
        try {
            return await this.#call('ExecuteWithFd', command, parameters, list, cancellable);
        } finally {
            for (const copy of list.steal_fds()) GLib.close(copy);
        }
    }

    close(): Promise<void> {
        this.onEvent = null;
        return closePeerConnection(this.#connection);
    }

    async #call(
        method: string,
        command: string,
        parameters: GLib.Variant,
        list: Gio.UnixFDList | null,
        cancellable: Gio.Cancellable | null,
    ): Promise<unknown> {
        let answer: Answer;
        try {
            const [reply] = await this.#connection.call_with_unix_fd_list(
                null,
                QMP_PATH,
                QMP_INTERFACE,
                method,
                parameters,
                GLib.VariantType.new('(s)'),
                Gio.DBusCallFlags.NONE,
                CALL_TIMEOUT_MS,
                list,
                cancellable,
            );
            answer = JSON.parse(reply.get_child_value(0).get_string()[0]) as Answer;
        } catch (error) {
            if (isCancelled(error)) throw error;
            // The holder's own sentence, or that it has left.
            throw new MachineError('gone', errorText(error), { cause: error });
        }
        if (answer.error !== undefined) throw new QmpCommandError(command, answer.error);
        return answer.return;
    }
}
