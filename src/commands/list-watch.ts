// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

import { onEndSignal } from '../end-signals.js';
import type { FoundMachine } from '../machine/found.js';
import { MachineList } from '../machine/machine-list.js';
import { asJson, STATES } from './found-machine.js';
import { whileRead } from './output.js';
import { printable } from './printable.js';

/** What nothing reports is looked at so often. */
const LOOK_MS = 2000;

type Change = 'added' | 'changed' | 'removed';
const SIGNS: Readonly<Record<Change, string>> = { added: '+', changed: '*', removed: '-' };

function printChange(change: Change, machine: FoundMachine, isJson: boolean): void {
    if (isJson) {
        print(JSON.stringify({ change, machine: asJson(machine) }));
        return;
    }
    const name = printable(machine.name) || '–';
    print([SIGNS[change], name, STATES[machine.state], printable(machine.target)].join('  '));
}

/** Prints what differs from what was there before. */
class Changes {
    #known = new Map<string, FoundMachine>();

    constructor(private readonly isJson: boolean) {}

    take(machines: readonly FoundMachine[]): void {
        const now = new Map(machines.map(machine => [machine.target, machine]));
        for (const [target, machine] of this.#known)
            if (!now.has(target)) printChange('removed', machine, this.isJson);
        for (const [target, machine] of now) {
            const before = this.#known.get(target);
            if (!before) printChange('added', machine, this.isJson);
            else if (before.state !== machine.state || before.name !== machine.name)
                printChange('changed', machine, this.isJson);
        }
        this.#known = now;
    }
}

function machinesOf({ machines }: MachineList): FoundMachine[] {
    const length = machines.get_n_items();
    const items = Array.from({ length }, (_, at) => machines.get_item(at));
    return items.filter(item => item !== null).map(({ machine }) => machine);
}

/** Lists the machines as they come, change and go, until a person ends it. */
export async function watchList(isJson: boolean): Promise<number> {
    const changes = new Changes(isJson);
    const said = new Set<string>();
    const list = new MachineList();
    list.onChanged = () => {
        changes.take(machinesOf(list));
        for (const problem of list.problems)
            if (!said.has(problem)) printerr(`vitrine list: ${problem}`);
        for (const problem of list.problems) said.add(problem);
    };
    const timer = GLib.timeout_add(GLib.PRIORITY_DEFAULT, LOOK_MS, () => {
        list.refresh().catch(logError);
        return GLib.SOURCE_CONTINUE;
    });
    const ended = new Promise<void>(resolve => {
        const stop = onEndSignal(() => {
            stop();
            resolve();
        });
    });
    try {
        await list.refresh();
        await whileRead(ended);
    } finally {
        GLib.source_remove(timer);
        list.close();
    }
    return 0;
}
