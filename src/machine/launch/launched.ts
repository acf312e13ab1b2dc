// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { listMachines } from '../bus-list.js';
import { closeConnection } from '../close.js';
import { MachineError } from '../errors.js';
import type { ListedMachine } from '../find.js';
import type { FoundMachine } from '../found.js';
import { connectBus } from '../private-bus.js';
import { readSmallFile } from '../private-files.js';
import { formatTarget } from '../target.js';
import { TimeLimitReached, withTimeLimit } from '../time-limit.js';
import { busAddress } from './private-dbus.js';
import type { FileIdentity } from './read-image.js';
import { parseRecord, type MachineRecord } from './record.js';
import {
    listRuntimeDirectories,
    removeRuntimeDirectory,
    type RuntimeDirectory,
} from './runtime-directory.js';
import { stopMachine, type StopOptions } from './stop.js';

/** From then on a directory without a living machine is a leftover, not a machine starting. */
const START_GRACE_SECONDS = 60;

/** A running machine that a Vitrine started: this one, or one before. */
export interface LaunchedMachine {
    /** The D-Bus address of its private bus. */
    readonly address: string;
    /** The exact target: `addr:` and the address. */
    readonly target: string;
    readonly name: string;
    readonly uuid: string;
    /** The absolute path of what it was started from. */
    readonly image: string;
    /** QEMU's process. */
    readonly pid: number;
    readonly consoleIds: readonly number[];
    /** Its runtime directory. */
    readonly directory: string;
    /** The file that everything the guest writes to its first serial line goes to. */
    readonly serialLog: string;
    /** Its QMP socket. */
    readonly qmpSocket: string;
    /** The program and its arguments. */
    readonly commandLine: readonly string[];
    /**
     * Asks the guest to switch off; a guest that has not within `graceMs` is ended as by pulling
     * the plug. Resolves when QEMU has ended.
     */
    stop(options?: StopOptions): Promise<void>;
}

function describe(
    directory: RuntimeDirectory,
    record: MachineRecord,
    pid: number,
    consoleIds: readonly number[],
): LaunchedMachine {
    const address = busAddress(directory);
    return {
        address,
        target: formatTarget({ kind: 'addr', address, wanted: null }),
        name: record.name,
        uuid: record.uuid,
        image: record.image,
        pid,
        consoleIds,
        directory: directory.path,
        serialLog: directory.serialLog,
        qmpSocket: directory.qmp,
        commandLine: record.commandLine,
        stop: options => stopMachine(directory, options),
    };
}

async function machineOn(
    directory: RuntimeDirectory,
    cancellable: Gio.Cancellable | null,
): Promise<ListedMachine | null> {
    const connection = await connectBus(busAddress(directory), cancellable);
    try {
        const [machine] = await listMachines(connection, cancellable);
        return machine ?? null;
    } finally {
        await closeConnection(connection);
    }
}

/**
 * Looks whether the machine of a directory runs and answers.
 *
 * @throws MachineError `not-answering` when it runs and is silent
 */
export async function probeLaunched(
    directory: RuntimeDirectory,
    record: MachineRecord,
    cancellable: Gio.Cancellable | null,
): Promise<LaunchedMachine | null> {
    if (!GLib.file_test(directory.bus, GLib.FileTest.EXISTS)) return null;
    const machine = await machineOn(directory, cancellable).catch(nothingButSilence);
    const pid = machine?.pid ?? readPid(directory);
    if (!machine || pid === null) return null;
    if (machine.state === 'ready') return describe(directory, record, pid, machine.consoleIds);
    throw new MachineError(
        'not-answering',
        `The machine of ${record.image} (process ${String(pid)}) runs but does not ` +
            'answer: wait for it, or end that process.',
    );
}

/** What the keeper noted: where there is no /proc, the bus does not know its clients' processes. */
function readPid(directory: RuntimeDirectory): number | null {
    return Number.parseInt(readSmallFile(directory.pid) ?? '', 10) || null;
}

function readRecord(directory: RuntimeDirectory): MachineRecord | null {
    const text = readSmallFile(directory.record);
    return text === null ? null : parseRecord(text);
}

function ageSeconds(path: string): number {
    const info = Gio.File.new_for_path(path).query_info(
        'time::modified',
        Gio.FileQueryInfoFlags.NONE,
        null,
    );
    const now = GLib.get_real_time() / 1e6;
    return now - info.get_attribute_uint64('time::modified');
}

function isLeftover(directory: RuntimeDirectory): boolean {
    if (GLib.file_test(directory.exit, GLib.FileTest.EXISTS)) return true;
    try {
        return ageSeconds(directory.path) > START_GRACE_SECONDS;
    } catch {
        // Removed in the meantime.
        return false;
    }
}

async function readDirectory(
    directory: RuntimeDirectory,
    cancellable: Gio.Cancellable | null,
): Promise<LaunchedMachine | null> {
    const record = readRecord(directory);
    const machine = record ? await probeLaunched(directory, record, cancellable) : null;
    if (machine) return machine;
    if (isLeftover(directory)) removeRuntimeDirectory(directory);
    return null;
}

/**
 * Lists the running machines that any Vitrine of this user started, without those that do not
 * answer, and removes what ended ones left behind.
 */
export async function listLaunched(
    cancellable: Gio.Cancellable | null,
): Promise<LaunchedMachine[]> {
    const looks = listRuntimeDirectories().map(async directory => {
        try {
            return await readDirectory(directory, cancellable);
        } catch (error) {
            if (error instanceof MachineError) return null;
            throw error;
        }
    });
    return (await Promise.all(looks)).filter(machine => machine !== null);
}

/**
 * Finds the running machine that was started from a file, under whatever name.
 *
 * @throws MachineError `not-answering` when it runs and is silent
 */
export async function findLaunched(
    identity: FileIdentity,
    cancellable: Gio.Cancellable | null,
): Promise<LaunchedMachine | null> {
    for (const directory of listRuntimeDirectories()) {
        const record = readRecord(directory);
        if (
            record?.identity.device === identity.device &&
            record.identity.inode === identity.inode
        ) {
            const machine = await readDirectory(directory, cancellable);
            if (machine) return machine;
        } else if (isLeftover(directory)) {
            await readDirectory(directory, cancellable).catch(ignoreMachineError);
        }
    }
    return null;
}

/** A bus that is gone, or goes at this moment, has no machine on it; a silent one may. */
function nothingButSilence(error: unknown): null {
    if (error instanceof MachineError && error.code !== 'not-answering') return null;
    throw error;
}

/** How long one silent machine may hold up a list. */
const LIST_LIMIT_MS = 1000;

/** A machine that is starting, and not on its bus yet, is not listed. */
async function listDirectory(
    directory: RuntimeDirectory,
    cancellable: Gio.Cancellable | null,
): Promise<FoundMachine | null> {
    const record = readRecord(directory);
    if (!record) return null;
    const { name, uuid } = record;
    const target = formatTarget({ kind: 'addr', address: busAddress(directory), wanted: null });
    const alias = formatTarget({ kind: 'file', path: record.image });
    const found = { target, alias, name, uuid, road: 'started' } as const;
    try {
        const machine = await withTimeLimit(LIST_LIMIT_MS, cancellable, inner =>
            readDirectory(directory, inner),
        );
        if (!machine) return null;
        const { pid, consoleIds } = machine;
        return { ...found, pid, consoleIds, state: 'ready' };
    } catch (error) {
        const silent = error instanceof MachineError && error.code === 'not-answering';
        if (!silent && !(error instanceof TimeLimitReached)) throw error;
        return { ...found, pid: readPid(directory), consoleIds: [], state: 'not-answering' };
    }
}

/**
 * Lists the machines that any Vitrine of this user started, also those that do not answer, within
 * about a second; and removes what ended ones left behind.
 */
export async function listStarted(cancellable: Gio.Cancellable | null): Promise<FoundMachine[]> {
    const looks = listRuntimeDirectories().map(directory => listDirectory(directory, cancellable));
    return (await Promise.all(looks)).filter(machine => machine !== null);
}

function ignoreMachineError(error: unknown): null {
    if (error instanceof MachineError) return null;
    throw error;
}
