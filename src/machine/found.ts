// SPDX-License-Identifier: LGPL-2.1-or-later
import type { MachineState } from './find.js';

/** How a machine was found. */
export type Road =
    /** On the session bus. */
    | 'bus'
    /** A Vitrine started it, on a bus of its own. */
    | 'started'
    /** libvirt knows it. */
    | 'libvirt'
    /** The socket of a bus that libvirt made for one machine. */
    | 'socket'
    /** A QMP socket that was opened before. */
    | 'qmp'
    /** A D-Bus address that was opened before. */
    | 'address'
    /** An image that was opened before. */
    | 'image';

/**
 * What is known of a machine's state. Beside what it said itself:
 *
 * - `running`: libvirt or the kernel says so, and the machine was not asked, since asking would take
 *   its display away from whoever has it
 * - `paused`: libvirt says so
 * - `in-use`: as `running`, and somebody is connected to its QMP socket, which takes one client
 * - `shut-off`: opening it takes starting it first
 * - `no-permission`: it is there, and not ours to open
 * - `gone`: it was there when it was opened before
 */
export type FoundState =
    MachineState | 'running' | 'paused' | 'in-use' | 'shut-off' | 'no-permission' | 'gone';

/** A machine found on any road. */
export interface FoundMachine {
    /** The exact form, which opens this machine and no other. */
    readonly target: string;
    /** Another exact form that leads to this machine, where one is known. */
    readonly alias?: string;
    /** '' where it has none or nobody knows it. */
    readonly name: string;
    /** Lower case; null where it has none or nobody knows it. */
    readonly uuid: string | null;
    readonly road: Road;
    readonly state: FoundState;
    /** The process, null where it is unknown. */
    readonly pid: number | null;
    /** Empty where the machine was not asked or did not answer. */
    readonly consoleIds: readonly number[];
}

/** How much a state says in favour of opening a machine by the road on which it was found. */
const STATE_RANK: Readonly<Record<FoundState, number>> = {
    ready: 0,
    running: 1,
    paused: 1,
    'in-use': 2,
    'not-answering': 3,
    'shut-off': 4,
    'no-display': 5,
    'no-permission': 6,
    gone: 7,
};

const ROAD_RANK: Readonly<Record<Road, number>> = {
    bus: 0,
    started: 1,
    libvirt: 2,
    socket: 3,
    qmp: 4,
    address: 5,
    image: 6,
};

function better(one: FoundMachine, other: FoundMachine): FoundMachine {
    const states = STATE_RANK[one.state] - STATE_RANK[other.state];
    const roads = ROAD_RANK[one.road] - ROAD_RANK[other.road];
    return (states || roads) <= 0 ? one : other;
}

function isSame(one: FoundMachine, other: FoundMachine): boolean {
    if (one.road === other.road) return false;
    if (one.alias === other.target || other.alias === one.target) return true;
    return one.uuid !== null && one.uuid === other.uuid;
}

/**
 * One entry for each machine, where several roads lead to it. Two on one road with the same UUID
 * are two machines, such as copies of one configuration.
 */
export function withoutDoubles(machines: readonly FoundMachine[]): FoundMachine[] {
    const kept: FoundMachine[] = [];
    for (const machine of machines) {
        const at = kept.findIndex(other => isSame(other, machine));
        const known = kept[at];
        if (known) kept[at] = mergeDouble(known, machine);
        else kept.push(machine);
    }
    return kept;
}

/** What libvirt calls running has a state that its own bus knows better. */
function mergeDouble(one: FoundMachine, other: FoundMachine): FoundMachine {
    const libvirt = [one, other].find(({ road }) => road === 'libvirt');
    const socket = [one, other].find(({ road }) => road === 'socket');
    if (!libvirt || !socket) return better(one, other);
    if (libvirt.state !== 'running') return libvirt;
    const { state, pid, consoleIds } = socket;
    return { ...libvirt, state, pid, consoleIds };
}
