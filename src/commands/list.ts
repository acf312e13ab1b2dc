// SPDX-License-Identifier: GPL-3.0-or-later
import { parseArgs } from '@pkgjs/parseargs';

import { listEverything } from '../machine/everything.js';
import { printable } from './printable.js';

type FoundMachine = Awaited<ReturnType<typeof listEverything>>['machines'][number];

const STATES: Readonly<Record<FoundMachine['state'], string>> = {
    ready: 'ready',
    running: 'running',
    paused: 'paused',
    'in-use': 'in use',
    'not-answering': 'not answering',
    'shut-off': 'shut off',
    'no-display': 'no display',
    'no-permission': 'no permission',
    gone: 'gone',
};

/** Lists the machines on every road, as a table or as JSON. */
export async function list(args: readonly string[]): Promise<number> {
    const { values } = parseArgs({
        args: [...args],
        options: { json: { type: 'boolean', default: false } },
    });
    const { machines, problems } = await listEverything();
    if (values.json) print(JSON.stringify(machines.map(asJson), null, 2));
    else printTable(machines);
    for (const problem of problems) printerr(`vitrine list: ${problem}`);
    return 0;
}

function asJson(machine: FoundMachine) {
    const { target, name, uuid, pid, consoleIds, state, road } = machine;
    return { target, name, uuid, pid, consoles: consoleIds, state, road };
}

function printTable(machines: readonly FoundMachine[]): void {
    if (machines.length === 0) {
        printerr('No machine was found: start one with “vitrine ./IMAGE”, or “-display dbus”.');
        return;
    }
    const rows = [
        ['NAME', 'UUID', 'STATE', 'TARGET'],
        ...machines.map(machine => [
            printable(machine.name) || '–',
            machine.uuid ?? '–',
            STATES[machine.state],
            printable(machine.target),
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
