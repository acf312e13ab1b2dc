// SPDX-License-Identifier: GPL-3.0-or-later
import { parseArgs } from '@pkgjs/parseargs';

import { listSessionMachines } from '../machine/session-bus.js';

type ListedMachine = Awaited<ReturnType<typeof listSessionMachines>>[number];

const STATES: Readonly<Record<ListedMachine['state'], string>> = {
    ready: 'ready',
    'not-answering': 'not answering',
    'no-display': 'no display',
};

/** Lists the machines on the session bus, as a table or as JSON. */
export async function list(args: readonly string[]): Promise<number> {
    const { values } = parseArgs({
        args: [...args],
        options: { json: { type: 'boolean', default: false } },
    });
    const machines = await listSessionMachines(null, null);
    if (values.json) print(JSON.stringify(machines.map(asJson), null, 2));
    else printTable(machines);
    return 0;
}

function asJson(machine: ListedMachine) {
    const { uniqueName, name, uuid, pid, consoleIds, state } = machine;
    return { target: `bus:${uniqueName}`, name, uuid, pid, consoles: consoleIds, state };
}

function printTable(machines: readonly ListedMachine[]): void {
    if (machines.length === 0) {
        printerr('No machine on the session bus: start one with “-display dbus”.');
        return;
    }
    const rows = [
        ['NAME', 'UUID', 'TARGET', 'STATE'],
        ...machines.map(machine => [
            printable(machine.name) || '–',
            machine.uuid ?? '–',
            `bus:${machine.uniqueName}`,
            STATES[machine.state],
        ]),
    ];
    const widths = [0, 1, 2].map(column => Math.max(...rows.map(row => cell(row, column).length)));
    for (const row of rows)
        print(
            row
                .map((text, column) => text.padEnd(widths[column] ?? 0))
                .join('  ')
                .trimEnd(),
        );
}

function cell(row: readonly string[], column: number): string {
    return row[column] ?? '';
}

/** A machine chooses its own name: nothing in it may steer the terminal. */
function printable(text: string): string {
    return text.replaceAll(/[\p{Cc}\p{Cf}]/gu, '');
}
