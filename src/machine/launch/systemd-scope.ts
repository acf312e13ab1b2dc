// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../../display1/promisify.js';
import { READ_TIMEOUT_MS } from '../../display1/control.js';
import { RemoteSignal } from '../../display1/remote-signal.js';
import { closeQuietly } from '../close.js';
import { MachineError, errorText, isCancelled } from '../errors.js';
import { connectSessionBus } from '../session-bus.js';
import { TimeLimitReached, abortable, withTimeLimit } from '../time-limit.js';

const MANAGER = 'org.freedesktop.systemd1';
const MANAGER_PATH = '/org/freedesktop/systemd1';
const MANAGER_INTERFACE = 'org.freedesktop.systemd1.Manager';

/** Making a scope moves one process; systemd does it from its main loop. */
const JOB_LIMIT_MS = 3000;

/** Under this name systemd knows a machine: `systemctl --user status UNIT` shows its processes. */
export function scopeName(uuid: string): string {
    return `vitrine-machine-${uuid}.scope`;
}

function scopeProperties(pid: number, description: string): [string, GLib.Variant][] {
    return [
        ['Description', new GLib.Variant('s', description)],
        ['PIDs', new GLib.Variant('au', [pid])],
        ['Slice', new GLib.Variant('s', 'app.slice')],
        // A scope whose processes ended by a signal would stay behind as failed.
        ['CollectMode', new GLib.Variant('s', 'inactive-or-failed')],
    ];
}

/** A promise of the results of jobs, by their paths: systemd may end one before it answers. */
function watchJobs(connection: Gio.DBusConnection): {
    readonly result: (job: string) => Promise<string>;
    readonly stop: () => void;
} {
    const ended = new Map<string, string>();
    const waiting = new Map<string, (result: string) => void>();
    const match = { path: MANAGER_PATH, interfaceName: MANAGER_INTERFACE, signal: 'JobRemoved' };
    const removed = new RemoteSignal({ connection, busName: MANAGER }, match, parameters => {
        if (parameters.get_type_string() !== '(uoss)') return;
        const [job] = parameters.get_child_value(1).get_string();
        const [result] = parameters.get_child_value(3).get_string();
        ended.set(job, result);
        waiting.get(job)?.(result);
    });
    return {
        result: job => {
            const known = ended.get(job);
            if (known !== undefined) return Promise.resolve(known);
            return new Promise(resolve => waiting.set(job, resolve));
        },
        stop: () => {
            removed.close();
        },
    };
}

async function startScope(
    connection: Gio.DBusConnection,
    unit: string,
    properties: [string, GLib.Variant][],
    cancellable: Gio.Cancellable,
): Promise<boolean> {
    const jobs = watchJobs(connection);
    try {
        const reply = await connection.call(
            MANAGER,
            MANAGER_PATH,
            MANAGER_INTERFACE,
            'StartTransientUnit',
            new GLib.Variant('(ssa(sv)a(sa(sv)))', [unit, 'fail', properties, []]),
            new GLib.VariantType('(o)'),
            Gio.DBusCallFlags.NO_AUTO_START,
            READ_TIMEOUT_MS,
            cancellable,
        );
        const [job] = reply.get_child_value(0).get_string();
        return (await abortable(jobs.result(job), cancellable)) === 'done';
    } finally {
        jobs.stop();
    }
}

/**
 * Moves a process, and with it all that it starts from then on, into a scope of the user's own
 * systemd: a session that ends, or a window's unit that is stopped, then leaves it alone.
 *
 * @param uuid - the machine's
 * @returns the scope's name; null where no systemd of the user's answers, or it would not
 */
export async function moveIntoScope(
    pid: number,
    uuid: string,
    description: string,
    cancellable: Gio.Cancellable | null,
): Promise<string | null> {
    const unit = scopeName(uuid);
    let connection: Gio.DBusConnection;
    try {
        connection = await connectSessionBus(cancellable);
    } catch (error) {
        if (error instanceof MachineError) return null;
        throw error;
    }
    try {
        const moved = await withTimeLimit(JOB_LIMIT_MS, cancellable, inner =>
            startScope(connection, unit, scopeProperties(pid, description), inner),
        );
        return moved ? unit : null;
    } catch (error) {
        if (isCancelled(error)) throw error;
        if (!(error instanceof GLib.Error) && !(error instanceof TimeLimitReached)) throw error;
        console.debug(`No scope for the machine: ${errorText(error)}`);
        return null;
    } finally {
        closeQuietly(connection);
    }
}
