// SPDX-License-Identifier: LGPL-2.1-or-later
import type Gio from 'gi://Gio?version=2.0';

import '../display1/promisify.js';
import type { Control } from '../display1/control.js';
import { listMachines } from './bus-list.js';
import { closeQuietly } from './close.js';
import { MachineError } from './errors.js';
import { exactWanted, findMachine } from './find.js';
import { shareControl, type SharedControl } from './holder/share.js';
import { launchImage } from './launch/launch.js';
import { findLaunched, type LaunchedMachine } from './launch/launched.js';
import type { LaunchOptions } from './launch/options.js';
import { readImage } from './launch/read-image.js';
import { openDomain } from './libvirt/open-domain.js';
import { connectAddress } from './private-bus.js';
import { openQmpDisplay } from './qmp-display.js';
import { connectSessionBus } from './session-bus.js';
import { socketKey } from './socket-key.js';
import { formatTarget, type Target } from './target.js';

/** How `reach` and `openMachine` behave. */
export interface OpenOptions {
    /** A session bus to use in place of a connection of our own; stays the caller's. */
    readonly sessionBus?: Gio.DBusConnection;
    /** For `file:` targets. */
    readonly launch?: LaunchOptions;
    /** Whether a libvirt domain that is shut off is started; unless true it is an error. */
    readonly mayStart?: boolean;
    /** Whether a machine is started for a `file:` target; if false and none runs it is an error. */
    readonly mayLaunch?: boolean;
    /**
     * Whether to take the display of a machine that has one control connection from whoever has it.
     * If false, it is opened only through the program of Vitrine that has it already.
     */
    readonly mayTakeDisplay?: boolean;
    /**
     * Whether the caller shows DMA-BUFs. False: machines that give nothing else are refused where
     * that is known beforehand. True: machines started for a `file:` target draw with OpenGL where
     * that works.
     */
    readonly dmabufs?: boolean;
}

/** A machine that was reached: who it is was not asked yet. */
export interface Reached {
    readonly control: Control;
    /** Whether whoever reached it closes the connection. */
    readonly ownsConnection: boolean;
    /** The exact form that reaches this machine again. */
    readonly exact: string;
    /** What tells this machine from every other, the same for every way on which it is reached. */
    readonly key: string;
    /** The machine we started, for a `file:` target. */
    readonly launched: LaunchedMachine | null;
    /** Our part in the machine's only control connection, where it has but one. */
    readonly shared: SharedControl | null;
}

/** Finds one machine on a bus; closes the connection on failure when it is ours. */
async function reachOnBus(
    connection: Gio.DBusConnection,
    ownsConnection: boolean,
    wanted: string | null,
    exactForm: (wanted: string) => string,
    cancellable: Gio.Cancellable | null,
): Promise<Reached> {
    try {
        const list = await listMachines(connection, cancellable);
        const machine = findMachine(list, wanted, exactForm);
        const control = { connection, busName: machine.uniqueName };
        const exact = exactForm(exactWanted(list, machine));
        const key = `bus:${connection.get_guid()}:${machine.uniqueName}`;
        return { control, ownsConnection, exact, key, launched: null, shared: null };
    } catch (error) {
        if (ownsConnection) closeQuietly(connection);
        throw error;
    }
}

async function reachSession(
    wanted: string,
    options: OpenOptions,
    cancellable: Gio.Cancellable | null,
): Promise<Reached> {
    const given = options.sessionBus;
    const connection = given ?? (await connectSessionBus(cancellable));
    const exactForm = (exact: string): string => formatTarget({ kind: 'bus', wanted: exact });
    return reachOnBus(connection, !given, wanted, exactForm, cancellable);
}

async function reachAddress(
    address: string,
    wanted: string | null,
    cancellable: Gio.Cancellable | null,
): Promise<Reached> {
    const endpoint = await connectAddress(address, cancellable);
    const form = (exact: string | null): string =>
        formatTarget({ kind: 'addr', address, wanted: exact });
    if (endpoint.kind === 'bus') {
        const found = await reachOnBus(endpoint.connection, true, wanted, form, cancellable);
        // A bus that one machine has to itself needs no more than its address.
        return wanted === null ? { ...found, exact: form(null) } : found;
    }
    const { control } = endpoint;
    const exact = form(wanted);
    return { control, ownsConnection: true, exact, key: form(null), launched: null, shared: null };
}

async function runningFrom(
    path: string,
    cancellable: Gio.Cancellable | null,
): Promise<LaunchedMachine> {
    const { identity } = await readImage(path, cancellable);
    const running = await findLaunched(identity, cancellable);
    if (running) return running;
    throw new MachineError(
        'no-such-machine',
        `No machine runs from ${path}: start it with “vitrine ${path}”.`,
    );
}

async function reachFile(
    path: string,
    options: OpenOptions,
    cancellable: Gio.Cancellable | null,
): Promise<Reached> {
    const launch = { gl: options.dmabufs === true, ...options.launch };
    const launched =
        options.mayLaunch === false
            ? await runningFrom(path, cancellable)
            : await launchImage(path, launch, cancellable);
    const reached = await reachAddress(launched.address, null, cancellable);
    return { ...reached, exact: formatTarget({ kind: 'file', path: launched.image }), launched };
}

/** libvirt's system daemon lets only its own user onto the bus that it makes for a domain. */
function foreignBus(domain: string, error: unknown): unknown {
    if (!(error instanceof MachineError)) return error;
    if (error.code !== 'no-permission' && error.code !== 'refused') return error;
    return new MachineError(
        'no-permission',
        `“${domain}” shows its screen on a bus that is not yours: run “virsh edit”, make it ` +
            "“<graphics type='dbus' p2p='yes'/>”, and start the domain anew.",
        { cause: error },
    );
}

async function reachDomain(
    uri: string | null,
    domain: string,
    options: OpenOptions,
    cancellable: Gio.Cancellable | null,
): Promise<Reached> {
    const { mayStart = false, dmabufs = null } = options;
    const opened = await openDomain(uri, domain, mayStart, dmabufs, cancellable);
    const { exact } = opened;
    if (opened.kind === 'peer') {
        const connect = (): Promise<Control> => opened.connect(cancellable);
        return reachShared(`libvirt:${opened.uuid}`, exact, connect, options, cancellable);
    }
    try {
        const reached = await reachAddress(opened.address, opened.uuid, cancellable);
        return { ...reached, exact };
    } catch (error) {
        throw foreignBus(domain, error);
    }
}

async function reachShared(
    key: string,
    exact: string,
    connect: () => Promise<Control>,
    { mayTakeDisplay = true }: OpenOptions,
    cancellable: Gio.Cancellable | null,
): Promise<Reached> {
    const shared = await shareControl(key, mayTakeDisplay ? connect : null, cancellable);
    return { control: shared.control, ownsConnection: true, exact, key, launched: null, shared };
}

/**
 * Connects to the machine that a target means.
 *
 * @throws MachineError
 */
export async function reach(
    target: Target,
    options: OpenOptions,
    cancellable: Gio.Cancellable | null,
): Promise<Reached> {
    switch (target.kind) {
        case 'bus':
            return reachSession(target.wanted, options, cancellable);
        case 'addr':
            return reachAddress(target.address, target.wanted, cancellable);
        case 'qmp': {
            const { dmabufs = null } = options;
            const connect = (): Promise<Control> =>
                openQmpDisplay(target.path, dmabufs, cancellable);
            const key = await socketKey(target.path, cancellable);
            return reachShared(key, formatTarget(target), connect, options, cancellable);
        }
        case 'file':
            return reachFile(target.path, options, cancellable);
        case 'libvirt':
            return reachDomain(target.uri, target.domain, options, cancellable);
    }
}
