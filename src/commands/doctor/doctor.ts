// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

import { JSON_OPTION, TARGET, type Declaration } from '../../command-line/declaration.js';
import { ExitStatus } from '../../command-line/exit-status.js';
import { command } from '../command.js';
import { isTerminal } from '../output.js';
import { printable } from '../printable.js';
import { Session } from '../session.js';
import type { Finding } from './finding.js';
import { examineFlatpak } from './flatpak.js';
import { examineHost } from './host.js';
import { examineMachine } from './machine.js';
import { examineQemu } from './qemu.js';

const DECLARATION = {
    name: 'doctor',
    group: 'machines',
    summary: 'what is missing here, or in a machine, and what mends it',
    arguments: [{ ...TARGET, isOptional: true }],
    options: {
        json: JSON_OPTION,
        all: { type: 'boolean', help: 'also what is as it should be' },
    },
    notes: [
        'Without TARGET it looks at this computer: the session bus, libvirt, QEMU and KVM, graphics, sound, video, USB and, in a Flatpak, what that may do. With TARGET it looks at how that machine was started. Its exit status is 1 where something is missing that most people need.',
    ],
    examples: [
        ['vitrine doctor', 'this computer'],
        ['vitrine doctor --all my-machine', 'a machine, with all that is well'],
    ],
} as const satisfies Declaration;

const SIGNS: Readonly<Record<Finding['state'], string>> = { good: '✓', limited: '!', missing: '✗' };
const COLOURS: Readonly<Record<Finding['state'], number>> = { good: 32, limited: 33, missing: 31 };

function signOf({ state }: Finding): string {
    const hasColour = isTerminal(1) && (GLib.getenv('NO_COLOR') ?? '') === '';
    const sign = SIGNS[state];
    return hasColour ? `\x1b[${String(COLOURS[state])}m${sign}\x1b[0m` : sign;
}

function printFindings(findings: readonly Finding[], withGood: boolean): void {
    const shown = findings.filter(({ state }) => withGood || state !== 'good');
    for (const finding of shown) {
        print(`${signOf(finding)} ${finding.subject}: ${printable(finding.text)}`);
        if (finding.remedy !== null) print(`    ${finding.remedy}`);
    }
    if (shown.length === 0) print('Nothing is missing.');
}

async function examine(target: string | undefined): Promise<Finding[]> {
    if (target !== undefined) {
        const session = await Session.open(target);
        try {
            return await session.during(() => examineMachine(session));
        } finally {
            await session.close();
        }
    }
    const [host, qemu] = await Promise.all([examineHost(), examineQemu()]);
    return [...qemu, ...host, ...examineFlatpak()];
}

export const doctor = command(DECLARATION, async ({ values, words: [target] }) => {
    const findings = await examine(target);
    if (values.json) print(JSON.stringify(findings, null, 2));
    else printFindings(findings, values.all);
    const isWell = findings.every(({ state }) => state !== 'missing');
    return isWell ? ExitStatus.DONE : ExitStatus.FAILED;
});
