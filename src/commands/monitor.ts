// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

import { JSON_OPTION, TARGET, type Declaration } from '../command-line/declaration.js';
import { parseSeconds } from '../command-line/parse.js';
import { ChardevName, type Chardev } from '../display1/chardev.js';
import { listItems } from '../display1/list-items.js';
import { MachineError, remoteErrorName } from '../machine/errors.js';
import { shareQmp } from '../machine/power/share-qmp.js';
import { qmpSocketOf } from '../machine/qmp-socket-of.js';
import { joinArrays } from '../memory/join-arrays.js';
import { Serial } from '../peripherals/serial.js';
import { attach, findChardev, LINGER_OPTION } from './attached-stream.js';
import { machineCommand } from './command.js';
import { printable } from './printable.js';
import type { Session } from './session.js';

const DECLARATION = {
    name: 'monitor',
    group: 'devices',
    summary: 'QEMU’s monitor: one command, or the terminal',
    arguments: [TARGET, { name: 'COMMAND', isOptional: true, isRepeated: true }],
    options: {
        qmp: { type: 'boolean', help: 'the monitor for programs, in JSON' },
        linger: LINGER_OPTION,
        json: JSON_OPTION,
    },
    notes: [
        `Takes a machine with “-chardev dbus,id=mon,name=${ChardevName.HMP} -mon chardev=mon”; a single command also goes by its QMP socket, where that is known.`,
    ],
    fields: [['answer', 'what the monitor says to COMMAND']],
    examples: [
        ['vitrine monitor my-machine info status', 'one command'],
        ['vitrine monitor my-machine', 'in the terminal'],
    ],
} as const satisfies Declaration;

const PROMPT = '(qemu) ';

/** Whatever a monitor has to say is said by then. */
const ANSWER_MS = 10_000;

/** What came back, without the echo of the line and the next prompt. */
function answerIn(text: string): string {
    const begin = text.indexOf('\n');
    const end = text.length - PROMPT.length;
    return begin < 0 || begin >= end ? '' : text.slice(begin + 1, end);
}

/** Asks a monitor for people, which greets whoever comes. */
async function askChardev(session: Session, chardev: Chardev, line: string): Promise<string> {
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    let said: Uint8Array[] = [];
    let isAsked = false;
    const serial = await Serial.open(
        chardev,
        {
            received: bytes => {
                said.push(bytes);
                const text = new TextDecoder().decode(joinArrays(said));
                if (!text.endsWith(PROMPT)) return;
                if (isAsked) {
                    resolve(answerIn(text));
                    return;
                }
                isAsked = true;
                said = [];
                serial.send(new TextEncoder().encode(`${line}\n`));
            },
            ended: () => {
                reject(new MachineError('gone', 'The machine has closed its monitor.'));
            },
        },
        session.cancellable,
    );
    const timer = GLib.timeout_add(GLib.PRIORITY_DEFAULT, ANSWER_MS, () => {
        reject(new MachineError('not-answering', 'The machine’s monitor does not answer.'));
        return GLib.SOURCE_CONTINUE;
    });
    try {
        return await promise;
    } finally {
        GLib.source_remove(timer);
        serial.close();
    }
}

/** Asks by the QMP socket, for a machine whose monitor is not on its display. */
async function askQmp(path: string, line: string): Promise<string> {
    const link = await shareQmp(path, null);
    try {
        const answer = await link.execute('human-monitor-command', { 'command-line': line }, null);
        return String(answer);
    } catch (error) {
        if (remoteErrorName(error)?.endsWith('.Unsupported') !== true) throw error;
        throw new MachineError(
            'in-use',
            'A window of Vitrine has this machine’s QMP socket, which takes one program: close it, or give the machine a monitor on its display.',
            { cause: error },
        );
    } finally {
        await link.close();
    }
}

async function ask(session: Session, line: string): Promise<string> {
    const { chardevs } = await session.display();
    const chardev = listItems(chardevs).find(({ name }) => name === ChardevName.HMP);
    if (chardev) return askChardev(session, chardev, line);
    const path = await qmpSocketOf(session.machine);
    if (path !== null) return askQmp(path, line);
    return askChardev(session, await findChardev(session, ChardevName.HMP), line);
}

/** Monitors end their lines as terminals want them; what else steers one is left out. */
function plain(text: string): string {
    return text
        .split(/\r?\n/)
        .map(line => printable(line))
        .join('\n')
        .trimEnd();
}

export const monitor = machineCommand(DECLARATION, ({ values, words }) => {
    const lingerMs = parseSeconds('--linger', values.linger);
    return async session => {
        if (words.length > 0 && !values.qmp) {
            const answer = plain(await ask(session, words.join(' ')));
            if (values.json) print(JSON.stringify({ answer }));
            else if (answer !== '') print(answer);
            return;
        }
        const name = values.qmp ? ChardevName.QMP : ChardevName.HMP;
        const chardev = await findChardev(session, name);
        await attach(session, chardev, { lingerMs, echo: chardev.echo });
    };
});
