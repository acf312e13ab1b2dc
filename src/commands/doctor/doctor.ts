// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

import {
    JSON_OPTION,
    TARGET,
    type Declaration,
    type Values,
} from '../../command-line/declaration.js';
import { AlreadySaid, ExitStatus } from '../../command-line/exit-status.js';
import { parseCall } from '../../command-line/parse.js';
import { machineCommand, type MachineCommand } from '../command.js';
import { isTerminal } from '../output.js';
import { printable } from '../printable.js';
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
    fields: [
        ['subject', 'what it is about, in a word or two'],
        ['state', 'good, limited or missing'],
        ['text', 'what is the case'],
        ['remedy', 'what mends it, or null'],
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

type Shown = Values<typeof DECLARATION.options>;

/** Says what was found; whether nothing is missing. */
function tell(findings: readonly Finding[], { json, all }: Shown): boolean {
    if (json) print(JSON.stringify(findings, null, 2));
    else printFindings(findings, all);
    return findings.every(({ state }) => state !== 'missing');
}

const ofMachine = machineCommand(DECLARATION, ({ values }) => async session => {
    if (!tell(await examineMachine(session), values))
        throw new AlreadySaid('Something is missing.');
});

async function examineHere(values: Shown): Promise<number> {
    const [host, qemu] = await Promise.all([examineHost(), examineQemu()]);
    const isWell = tell([...qemu, ...host, ...examineFlatpak()], values);
    return isWell ? ExitStatus.DONE : ExitStatus.FAILED;
}

/** Looks at this computer; with a target, and in a script, at a machine. */
export const doctor: MachineCommand = {
    ...ofMachine,
    run: async words => {
        const call = parseCall(DECLARATION, words);
        return call?.words.length === 0 ? examineHere(call.values) : ofMachine.run(words);
    },
};
