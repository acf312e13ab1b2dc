// SPDX-License-Identifier: LGPL-2.1-or-later
import type Gio from 'gi://Gio?version=2.0';

import { listMachines } from './bus-list.js';
import { MachineError, type MachineErrorCode } from './errors.js';
import { findEverywhere } from './everything.js';
import { findMachine } from './find.js';
import { openMachine, type OpenMachine, type WrittenTarget } from './open.js';
import type { OpenOptions } from './reach.js';
import { ReturnWatch } from './return-watch.js';
import { listSessionMachines } from './session-bus.js';
import { formatTarget, parseTarget } from './target.js';

/** What passes when the machine comes, or whoever is in the way leaves. */
const PASSING: ReadonlySet<MachineErrorCode> = new Set([
    'no-such-machine',
    'no-socket',
    'in-use',
    'shut-off',
    'not-answering',
    'gone',
] as const);

/** Whether waiting may help against an error of `openMachine`. */
export function isPassing(error: unknown): error is MachineError {
    return error instanceof MachineError && PASSING.has(error.code);
}

/** Looks whether a machine is there, without a connection that is reported to us as news. */
async function look(
    target: WrittenTarget,
    bus: Gio.DBusConnection | null,
    cancellable: Gio.Cancellable,
): Promise<void> {
    if (!bus) return;
    if (target.kind === 'bus') findMachine(await listMachines(bus, cancellable), target.wanted);
    if (target.kind === 'name')
        await findEverywhere(target.wanted, { sessionBus: bus }, cancellable);
}

/**
 * Opens a machine as soon as it is there, however long that takes.
 *
 * @param onWaiting - told before each wait why it is not there yet; the last word counts
 * @throws MachineError for what no waiting helps against; GIO's CANCELLED
 */
export async function awaitMachine(
    target: string,
    options: OpenOptions,
    onWaiting: (why: MachineError) => void,
    cancellable: Gio.Cancellable,
): Promise<OpenMachine> {
    const parsed = parseTarget(target);
    const isName = parsed.kind === 'name';
    const ears = {
        bus: isName || parsed.kind === 'bus',
        libvirt: isName || parsed.kind === 'libvirt',
    };
    const watch = await ReturnWatch.start(ears, cancellable);
    try {
        for (;;) {
            try {
                await look(parsed, watch.bus, cancellable);
                return await openMachine(parsed, options, cancellable);
            } catch (error) {
                if (!isPassing(error)) throw error;
                onWaiting(error);
            }
            await watch.next();
            cancellable.set_error_if_cancelled();
        }
    } finally {
        watch.close();
    }
}

/**
 * Where a machine that has ended would come back by itself.
 *
 * @param machine - the machine, which may have ended
 * @param asked - what it was opened by
 * @returns a target; null where it will not come back, or another might be taken for it
 */
export async function returnTarget(
    { target, launched, info }: OpenMachine,
    asked: string,
): Promise<string | null> {
    if (launched) return null;
    const exact = parseTarget(target);
    if (exact.kind !== 'bus' || !exact.wanted.startsWith(':')) return target;
    // A number on the bus never comes back, but a name may.
    const written = parseTarget(asked);
    if (written.kind === 'name') return asked;
    if (written.kind === 'bus' && !written.wanted.startsWith(':')) return asked;
    if (info.name === '') return null;
    const others = await listSessionMachines(null, null);
    const hasNamesake = others.some(({ name }) => name === info.name);
    return hasNamesake ? null : formatTarget({ kind: 'bus', wanted: info.name });
}
