// SPDX-License-Identifier: GPL-3.0-or-later
import { JSON_OPTION, TARGET, type Declaration } from '../command-line/declaration.js';
import { parseCall } from '../command-line/parse.js';
import { UsageError } from '../usage-error.js';
import { machineCommand, type MachineCommand } from './command.js';
import { live } from './live.js';
import {
    reportMachine,
    type ChardevReport,
    type ConsoleReport,
    type MachineReport,
} from './machine-report.js';
import { printable } from './printable.js';

const LABEL_WIDTH = 12;

/** How a machine is reached, by the beginning of its exact form. */
const ROADS: Readonly<Record<string, string>> = {
    bus: 'on the session bus',
    addr: 'by its own D-Bus address',
    qmp: 'by its QMP socket, peer to peer',
    libvirt: 'by libvirt',
    file: 'started by Vitrine',
};

const DECLARATION = {
    name: 'info',
    group: 'machines',
    summary: 'what a machine is: how it is reached, its screens, streams and sound',
    arguments: [TARGET],
    options: {
        json: JSON_OPTION,
        live: {
            type: 'boolean',
            help: 'what the window that shows it does, once a second until Ctrl+C: updates, frames, copies, latency; with --json an object a line, with the figures of docs/statistics.md',
        },
    },
    fields: [
        ['name', 'its name; empty where it has none'],
        ['uuid', 'its UUID, or null'],
        ['target', 'its exact form'],
        ['road', 'the beginning of that'],
        ['busName', 'its name on its bus; null peer to peer'],
        ['pid', 'its process, or null where nobody says'],
        ['engine', 'QEMU’s “version”, and whether it uses “kvm”; null where no QMP socket tells'],
        [
            'consoles',
            'its screens: id, label, type, head, deviceAddress, width, height, mouse, touchSlots',
        ],
        [
            'chardevs',
            'its streams: name, isOpen (in the machine), isTaken (by another program; null: not told)',
        ],
        ['audio', 'whether sound is on its display'],
        ['clipboard', 'whether its clipboard is'],
        ['interfaces', 'all D-Bus interfaces that it has'],
    ],
    examples: [
        ['vitrine info my-machine', 'a table'],
        ['vitrine info --live my-machine', 'how well its window keeps up'],
    ],
} as const satisfies Declaration;

const report = machineCommand(DECLARATION, ({ values }) => {
    if (values.live)
        throw new UsageError('“--live” goes on until Ctrl+C: it is nothing for a script.');
    return async ({ machine }) => {
        const found = await reportMachine(machine);
        print(values.json ? JSON.stringify(found, null, 2) : asText(found));
    };
});

/** What a machine is; with `--live`, what its window does. */
export const info: MachineCommand = {
    ...report,
    run: async words => {
        const call = parseCall(DECLARATION, words);
        return call?.values.live ? live(call.words[0] ?? '', call.values.json) : report.run(words);
    },
};

function asText(report: MachineReport): string {
    const lines: [string, string][] = [
        ['Name', report.name || '–'],
        ['UUID', report.uuid ?? '–'],
        ['Target', report.target],
        ['Found', foundText(report)],
        ...engineLines(report),
        ...report.consoles.map(one => [`Console ${String(one.id)}`, consoleText(one)] as const),
        ...report.chardevs.map(one => ['Stream', chardevText(one)] as const),
        ['Sound', report.audio ? 'yes' : 'no'],
        ['Clipboard', report.clipboard ? 'yes' : 'no'],
        ...report.interfaces.map((name, i) => [i === 0 ? 'Interfaces' : '', name] as const),
    ].map(([label, text]) => [label ?? '', text ?? '']);
    return lines
        .map(([label, text]) => `${label.padEnd(LABEL_WIDTH)}${printable(text)}`)
        .join('\n');
}

function foundText({ road, busName, pid }: MachineReport): string {
    const parts = [ROADS[road] ?? road];
    if (busName !== null) parts.push(`as ${busName}`);
    if (pid !== null) parts.push(`process ${String(pid)}`);
    return parts.join(', ');
}

function engineLines({ engine }: MachineReport): [string, string][] {
    if (!engine) return [['KVM', 'not known: only a QMP socket tells']];
    return [
        ['QEMU', engine.version],
        ['KVM', engine.kvm ? 'in use' : 'not in use'],
    ];
}

function consoleText(console: ConsoleReport): string {
    const { type, width, height, label, head, deviceAddress, mouse, touchSlots } = console;
    const parts = [
        `${String(width)}×${String(height)}`,
        type.toLowerCase(),
        label,
        `head ${String(head)}`,
        deviceAddress,
        `${mouse} pointer`,
        touchSlots === null ? 'no touch' : `touch with ${String(touchSlots)} fingers`,
    ];
    return parts.filter(part => part !== '').join(', ');
}

function chardevText({ name, isOpen, isTaken }: ChardevReport): string {
    const parts = [name, isOpen ? 'open in the machine' : 'closed in the machine'];
    if (isTaken !== null) parts.push(isTaken ? 'in use by another program' : 'free');
    return parts.join(', ');
}
