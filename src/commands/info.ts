// SPDX-License-Identifier: GPL-3.0-or-later
import { JSON_OPTION, TARGET, type Declaration } from '../command-line/declaration.js';
import { command } from './command.js';
import { live } from './live.js';
import {
    reportMachine,
    type ChardevReport,
    type ConsoleReport,
    type MachineReport,
} from './machine-report.js';
import { printable } from './printable.js';
import { Session } from './session.js';

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
    summary: 'what a machine is: where it was found, its screens, streams, sound …',
    arguments: [TARGET],
    options: {
        json: JSON_OPTION,
        live: {
            type: 'boolean',
            help: 'what the window that shows it does, once a second until Ctrl+C: updates, frames, copies, latency; with --json a line of JSON each',
        },
    },
    examples: [
        ['vitrine info my-machine', 'a table'],
        ['vitrine info --live my-machine', 'how well its window keeps up'],
    ],
} as const satisfies Declaration;

/** What a machine is; with `--live`, what its window does. */
export const info = command(DECLARATION, async ({ values, words: [target = ''] }) => {
    if (values.live) return live(target, values.json);
    const report = await readReport(target);
    print(values.json ? JSON.stringify(report, null, 2) : asText(report));
    return 0;
});

async function readReport(target: string): Promise<MachineReport> {
    const session = await Session.open(target);
    try {
        return await session.during(() => reportMachine(session.machine));
    } finally {
        await session.close();
    }
}

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
