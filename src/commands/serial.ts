// SPDX-License-Identifier: GPL-3.0-or-later
import { TARGET, type Declaration } from '../command-line/declaration.js';
import { parseSeconds } from '../command-line/parse.js';
import { ChardevName } from '../display1/chardev.js';
import { attach, ESCAPE_NAME, findChardev, LINGER_OPTION } from './attached-stream.js';
import { machineCommand } from './command.js';

const DECLARATION = {
    name: 'serial',
    group: 'devices',
    summary: 'connects the terminal, or a pipe, with a serial line of the machine',
    arguments: [TARGET, { name: 'STREAM', isOptional: true }],
    options: {
        linger: LINGER_OPTION,
        break: { type: 'boolean', help: 'only sends a serial break' },
    },
    notes: [
        `STREAM is ${ChardevName.SERIAL} unless given; “vitrine info” names them all. In a terminal every key goes to the machine, Ctrl+C too; ${ESCAPE_NAME} leaves. A pipe is sent to its end, and what the machine answers is printed.`,
    ],
    examples: [
        ['vitrine serial my-machine', 'as a terminal of the machine'],
        ['echo uptime | vitrine serial my-machine', 'one line, and what comes back'],
    ],
} as const satisfies Declaration;

export const serial = machineCommand(DECLARATION, ({ values, words }) => {
    const [name = ChardevName.SERIAL] = words;
    const lingerMs = parseSeconds('--linger', values.linger);
    return async session => {
        const chardev = await findChardev(session, name);
        if (values.break) await chardev.sendBreak(null);
        else await attach(session, chardev, { lingerMs, echo: chardev.echo });
    };
});
