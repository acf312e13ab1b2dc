// SPDX-License-Identifier: LGPL-2.1-or-later
import type Gio from 'gi://Gio?version=2.0';

import { foundOnBus } from './bus-watch.js';
import { AmbiguousTarget, MachineError, NoSuchMachine, errorText, isCancelled } from './errors.js';
import { withoutDoubles, type FoundMachine } from './found.js';
import { listRemembered } from './known/list-known.js';
import { listStarted } from './launch/launched.js';
import { busSocketDirectories, listBusSockets } from './libvirt/bus-sockets.js';
import { LIST_LIMIT_MS, foundInLibvirt, listDomains } from './libvirt/libvirt.js';
import { localUris } from './libvirt/uris.js';
import { listSessionMachines } from './session-bus.js';
import { TimeLimitReached, withTimeLimit } from './time-limit.js';

/**
 * A silent machine costs 1 s, and the bus itself may take a moment before; a bus that takes longer
 * is silent itself.
 */
const BUS_LIMIT_MS = 1500;

/** How {@link listEverything} looks. */
export interface ListOptions {
    /** A session bus to use in place of a connection of our own; stays the caller's. */
    readonly sessionBus?: Gio.DBusConnection;
    /** The session bus is somebody else's to look at. */
    readonly withoutSessionBus?: boolean;
    /** libvirt's domains are somebody else's to look at. */
    readonly withoutLibvirt?: boolean;
    /** Also machines that were opened before and are found in no other way, running or not. */
    readonly withRemembered?: boolean;
}

/** What was found, and why there may be more. */
export interface Listing {
    readonly machines: readonly FoundMachine[];
    /** A sentence for every place that could not be looked at. */
    readonly problems: readonly string[];
}

async function onSessionBus(
    connection: Gio.DBusConnection | null,
    cancellable: Gio.Cancellable | null,
): Promise<FoundMachine[]> {
    try {
        const list = await withTimeLimit(BUS_LIMIT_MS, cancellable, inner =>
            listSessionMachines(connection, inner),
        );
        return foundOnBus(list);
    } catch (error) {
        if (!(error instanceof TimeLimitReached)) throw error;
        throw new MachineError('not-answering', 'The session bus does not answer.', {
            cause: error,
        });
    }
}

async function inLibvirt(
    uri: string,
    cancellable: Gio.Cancellable | null,
): Promise<FoundMachine[]> {
    try {
        return foundInLibvirt(uri, await listDomains(uri, LIST_LIMIT_MS, cancellable));
    } catch (error) {
        // One that is installed and does not run has no running machines.
        if (error instanceof MachineError && error.code === 'no-socket') return [];
        throw error;
    }
}

/**
 * Lists every machine that any road leads to, each once: on the session bus, started by a Vitrine,
 * libvirt's domains whether they run or not, and what is on libvirt's own buses. All places are
 * looked at together, and whatever is silent holds the list up by little more than a second.
 *
 * @throws GIO's CANCELLED only: what cannot be looked at is among the problems
 */
export async function listEverything(
    options: ListOptions = {},
    cancellable: Gio.Cancellable | null = null,
): Promise<Listing> {
    const bus = options.withoutSessionBus
        ? []
        : [onSessionBus(options.sessionBus ?? null, cancellable)];
    const uris = options.withoutLibvirt ? [] : localUris();
    const looks = await Promise.allSettled([
        ...bus,
        listStarted(cancellable),
        listBusSockets(busSocketDirectories(), cancellable),
        ...(options.withRemembered ? [listRemembered(cancellable)] : []),
        ...uris.map(uri => inLibvirt(uri, cancellable)),
    ]);
    cancellable?.set_error_if_cancelled();
    const machines: FoundMachine[] = [];
    const problems: string[] = [];
    for (const look of looks) {
        if (look.status === 'fulfilled') machines.push(...look.value);
        else if (look.reason instanceof MachineError || isCancelled(look.reason))
            problems.push(errorText(look.reason));
        else throw look.reason;
    }
    return { machines: withoutDoubles(machines), problems: [...new Set(problems)] };
}

function displayName({ name, uuid, target }: FoundMachine): string {
    return name || (uuid ?? target);
}

/**
 * Finds the one machine of a name or UUID, on whatever road.
 *
 * @returns its exact form
 * @throws NoSuchMachine, AmbiguousTarget; GIO's CANCELLED
 */
export async function findEverywhere(
    wanted: string,
    options: ListOptions,
    cancellable: Gio.Cancellable | null,
): Promise<string> {
    const { machines, problems } = await listEverything(options, cancellable);
    const displays = machines.filter(({ state }) => state !== 'no-display');
    const uuid = wanted.toLowerCase();
    const fitting = displays.filter(machine => machine.name === wanted || machine.uuid === uuid);
    if (fitting.length > 1) {
        const forms = fitting.map(({ target }) => target);
        throw new AmbiguousTarget(wanted, forms);
    }
    const [machine] = fitting;
    if (machine) return machine.target;
    const [problem] = problems;
    if (displays.length === 0 && problem !== undefined) {
        throw new MachineError('no-such-machine', `No machine is called “${wanted}”: ${problem}`);
    }
    const named = displays.filter(({ state }) => state !== 'not-answering');
    const silent = displays.length - named.length;
    throw new NoSuchMachine(wanted, named.map(displayName), silent);
}
