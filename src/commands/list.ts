// SPDX-License-Identifier: GPL-3.0-or-later
import { JSON_OPTION, type Declaration } from '../command-line/declaration.js';
import { listEverything } from '../machine/everything.js';
import type { FoundMachine } from '../machine/found.js';
import { command } from './command.js';
import { asJson, STATES } from './found-machine.js';
import { watchList } from './list-watch.js';
import { COMMAND_NAMES } from './names.js';
import { printable } from './printable.js';

const DECLARATION = {
    name: 'list',
    group: 'machines',
    summary: 'lists all machines: on the session bus, started by Vitrine, libvirt’s',
    arguments: [],
    options: {
        json: JSON_OPTION,
        names: { type: 'boolean', help: 'only what opens each, one a line' },
        watch: { type: 'boolean', help: 'goes on, with a line for each change, until Ctrl+C' },
    },
    notes: [
        'What is silent holds the list up by a second at most, and is said on standard error. With --watch --json each line is an object with “change” (added, changed or removed) and “machine”.',
    ],
    fields: [
        ['target', 'its exact form, which opens this machine and no other'],
        ['name', 'its name; empty where it has none'],
        ['uuid', 'its UUID, or null'],
        ['pid', 'its process, or null where nobody says'],
        ['consoles', 'the numbers of its screens'],
        [
            'state',
            'ready, running, paused, in-use, not-answering, shut-off, no-display, no-permission or gone',
        ],
        ['road', 'how it was found'],
    ],
    examples: [
        ['vitrine list', 'a table'],
        ['vitrine list --json | jq -r ".[].target"', 'the exact form of each'],
        ['vitrine list --watch', 'who comes and goes'],
    ],
} as const satisfies Declaration;

/** The machines on every road, as a table or as JSON. */
export const list = command(DECLARATION, async ({ values }) => {
    if (values.watch) return watchList(values.json);
    const { machines, problems } = await listEverything();
    if (values.json) print(JSON.stringify(machines.map(asJson), null, 2));
    else if (values.names) for (const machine of machines) print(opener(machine, machines));
    else printTable(machines);
    for (const problem of problems) printerr(`vitrine list: ${problem}`);
    return 0;
});

/** The shortest that opens this machine and no other. */
function opener({ name, target }: FoundMachine, machines: readonly FoundMachine[]): string {
    const isAlone = machines.filter(other => other.name === name).length === 1;
    const isPlain = /^[\w.][\w.-]*$/.test(name) && !COMMAND_NAMES.includes(name);
    return isAlone && isPlain ? name : target;
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
