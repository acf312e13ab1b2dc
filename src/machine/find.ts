// SPDX-License-Identifier: LGPL-2.1-or-later
import { AmbiguousTarget, MachineError, NoSuchMachine } from './errors.js';

/**
 * What a machine on a bus did when it was asked who it is. `no-display`: something owns the name
 * `org.qemu` but has no display behind it.
 */
export type MachineState = 'ready' | 'not-answering' | 'no-display';

/** A machine found on a bus. */
export interface ListedMachine {
    /** Its connection's name on that bus, like `:1.42`; never reused while the bus lives. */
    readonly uniqueName: string;
    /** '' where it has none or did not answer. */
    readonly name: string;
    /** Lower case; null where it has none or did not answer. */
    readonly uuid: string | null;
    /** The process as the bus sees it, null where the bus cannot say. */
    readonly pid: number | null;
    readonly consoleIds: readonly number[];
    readonly state: MachineState;
}

function fits(machine: ListedMachine, wanted: string): boolean {
    if (wanted.startsWith(':')) return machine.uniqueName === wanted;
    return machine.name === wanted || machine.uuid === wanted.toLowerCase();
}

/**
 * The text that picks this machine and no other of the list: its UUID, which outlives its process,
 * where that is its own; else its unique name.
 */
export function exactWanted(list: readonly ListedMachine[], machine: ListedMachine): string {
    const { uuid } = machine;
    const alone = uuid !== null && list.filter(other => other.uuid === uuid).length === 1;
    return alone ? uuid : machine.uniqueName;
}

function displayName(machine: ListedMachine): string {
    return machine.name === '' ? (machine.uuid ?? machine.uniqueName) : machine.name;
}

/**
 * Picks one machine of a list.
 *
 * @param wanted - a name, a UUID in any case or a unique name; null picks the only one there is
 * @param exactForm - makes the exact target of what {@link exactWanted} gave
 * @throws NoSuchMachine, AmbiguousTarget, or MachineError when the one that fits is silent
 */
export function findMachine(
    list: readonly ListedMachine[],
    wanted: string | null,
    exactForm: (wanted: string) => string = exact => `bus:${exact}`,
): ListedMachine {
    const named = wanted === null ? list : list.filter(machine => fits(machine, wanted));
    const found = wanted?.startsWith(':') ? named : named.filter(isDisplay);
    if (found.length > 1) {
        const forms = found.map(machine => exactForm(exactWanted(list, machine)));
        throw new AmbiguousTarget(wanted ?? 'any machine', forms);
    }
    const [machine] = found;
    if (!machine) {
        const answering = list.filter(other => other.state === 'ready');
        const silent = list.filter(other => other.state === 'not-answering').length;
        throw new NoSuchMachine(wanted, answering.map(displayName), silent);
    }
    return answering(machine);
}

function isDisplay(machine: ListedMachine): boolean {
    return machine.state !== 'no-display';
}

function answering(machine: ListedMachine): ListedMachine {
    const process = machine.pid === null ? '' : ` (process ${String(machine.pid)})`;
    const who = `The machine ${machine.uniqueName}${process}`;
    switch (machine.state) {
        case 'ready':
            return machine;
        case 'not-answering':
            throw new MachineError(
                'not-answering',
                `${who} does not answer: it may be stopped or overloaded; try again, or end it.`,
            );
        case 'no-display':
            throw new MachineError(
                'no-display',
                `${who} has no D-Bus display: start it with “-display dbus”.`,
            );
    }
}
