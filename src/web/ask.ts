// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { closePeerConnection } from '../display1/close-connection.js';
import '../display1/promisify.js';
import { connectionToAddress } from '../machine/connection.js';
import { isIOError } from '../machine/errors.js';
import { withTimeLimit } from '../machine/time-limit.js';
import type { AskArguments } from './arguments.js';
import { CONTROL_INTERFACE, CONTROL_PATH, controlSockets } from './control-interface.js';

const ANSWER_MS = 2000;

/** A server of this user's that runs. */
class RunningServer {
    private constructor(
        readonly connection: Gio.DBusConnection,
        readonly names: readonly string[],
    ) {}

    /** Null where nobody listens any more, or does not answer. */
    static async join(path: string): Promise<RunningServer | null> {
        const address = `unix:path=${Gio.dbus_address_escape_value(path)}`;
        try {
            const connection = await withTimeLimit(ANSWER_MS, null, inner =>
                connectionToAddress(address, Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT, inner),
            );
            const names = await call(connection, 'Names', null, '(as)');
            return new RunningServer(connection, names.get_child_value(0).get_strv());
        } catch (error) {
            if (isIOError(error, Gio.IOErrorEnum.CONNECTION_REFUSED)) GLib.unlink(path);
            return null;
        }
    }

    async newLink(isLookOnly: boolean): Promise<string> {
        const parameters = new GLib.Variant('(b)', [isLookOnly]);
        const answer = await call(this.connection, 'NewLink', parameters, '(s)');
        return answer.get_child_value(0).get_string()[0];
    }

    async revoke(): Promise<number> {
        const answer = await call(this.connection, 'Revoke', null, '(u)');
        return answer.get_child_value(0).get_uint32();
    }

    close(): Promise<void> {
        return closePeerConnection(this.connection);
    }
}

function call(
    connection: Gio.DBusConnection,
    method: string,
    parameters: GLib.Variant | null,
    reply: string,
): Promise<GLib.Variant> {
    return connection.call(
        null,
        CONTROL_PATH,
        CONTROL_INTERFACE,
        method,
        parameters,
        new GLib.VariantType(reply),
        Gio.DBusCallFlags.NONE,
        ANSWER_MS,
        null,
    );
}

/**
 * Has servers that run do what is asked, and says what came of it.
 *
 * @throws RangeError, in a sentence, where there is no such server, or more than one
 */
export async function askServers({ kind, target }: AskArguments): Promise<string> {
    const joined = await Promise.all(controlSockets().map(path => RunningServer.join(path)));
    const running = joined.filter(server => server !== null);
    try {
        const meant = running.filter(({ names }) => target === null || names.includes(target));
        const [server, ...others] = meant;
        if (!server) throw new RangeError(nobodySentence(target, running));
        if (kind === 'revoke') return await revokeAll(meant);
        if (others.length > 0)
            throw new RangeError(
                `“${target ?? ''}” is shown in browsers by ${meant.length} programs: stop all but one.`,
            );
        return await server.newLink(kind === 'look-link');
    } finally {
        await Promise.all(running.map(server => server.close()));
    }
}

function nobodySentence(target: string | null, running: readonly RunningServer[]): string {
    if (target === null) return 'No machine is shown in browsers: there is nothing to revoke.';
    const known = running.map(({ names }) => names[0]).join(', ');
    const others = known === '' ? '' : `; there are: ${known}`;
    return `“${target}” is not shown in browsers: start “vitrine web” for it first${others}.`;
}

async function revokeAll(servers: readonly RunningServer[]): Promise<string> {
    let count = 0;
    for (const server of servers) count += await server.revoke();
    return count === 1 ? 'One session has ended.' : `${count} sessions have ended.`;
}
