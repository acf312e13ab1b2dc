// SPDX-License-Identifier: GPL-3.0-or-later
import { parseArgs } from '@pkgjs/parseargs';

import { openMachine } from '../machine/open.js';
import { live } from './live.js';
import {
    reportMachine,
    type ChardevReport,
    type ConsoleReport,
    type MachineReport,
} from './machine-report.js';
import { printable } from './printable.js';
import { UsageError } from '../usage-error.js';

const LABEL_WIDTH = 12;

/** How a machine is reached, by the beginning of its exact form. */
const ROADS: Readonly<Record<string, string>> = {
    bus: 'on the session bus',
    addr: 'by its own D-Bus address',
    qmp: 'by its QMP socket, peer to peer',
    libvirt: 'by libvirt',
    file: 'started by Vitrine',
};

/** `vitrine info TARGET`: what a machine is; with `--live`, what its window does. */
export async function info(args: readonly string[]): Promise<number> {
    const { values, positionals } = parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
            json: { type: 'boolean', default: false },
            live: { type: 'boolean', default: false },
        },
    });
    const [target, ...rest] = positionals;
    if (target === undefined || rest.length > 0)
        throw new UsageError('Usage: vitrine info [--json] [--live] TARGET');
    if (values.live) return live(target, values.json);
    const report = await readReport(target);
    print(values.json ? JSON.stringify(report, null, 2) : asText(report));
    return 0;
}

async function readReport(target: string): Promise<MachineReport> {
    const machine = await openMachine(target, { mayLaunch: false });
    try {
        return await reportMachine(machine);
    } finally {
        await machine.close();
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
