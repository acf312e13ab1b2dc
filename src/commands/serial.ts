// SPDX-License-Identifier: GPL-3.0-or-later
import { TARGET, type Declaration } from '../command-line/declaration.js';
import { parsePattern, parseSeconds } from '../command-line/parse.js';
import { ChardevName } from '../display1/chardev.js';
import { UsageError } from '../usage-error.js';
import { attach, ESCAPE_NAME, findChardev, LINGER_OPTION } from './attached-stream.js';
import { machineCommand } from './command.js';
import { listenUntil } from './serial-until.js';
import { TIMEOUT_OPTION } from './waiting.js';

const DECLARATION = {
    name: 'serial',
    group: 'devices',
    summary: 'connects the terminal, or a pipe, with a serial line of the machine',
    arguments: [TARGET, { name: 'STREAM', isOptional: true }],
    options: {
        linger: LINGER_OPTION,
        until: {
            type: 'string',
            value: 'PATTERN',
            help: 'prints what it says until this regular expression is in it',
        },
        send: { type: 'string', value: 'TEXT', help: 'a line that is sent before --until waits' },
        timeout: { ...TIMEOUT_OPTION, help: 'how long --until waits' },
        break: { type: 'boolean', help: 'only sends a serial break' },
    },
    notes: [
        `STREAM is ${ChardevName.SERIAL} unless given; “vitrine info” names them all. In a terminal every key goes to the machine, Ctrl+C too; ${ESCAPE_NAME} leaves. A pipe is sent to its end, and what the machine answers is printed.`,
    ],
    examples: [
        ['vitrine serial my-machine', 'as a terminal of the machine'],
        ['echo uptime | vitrine serial my-machine', 'one line, and what comes back'],
        ['vitrine serial --until="login:" --timeout=120 my-machine', 'until a system has started'],
        ['vitrine serial --send=root --until="# $" my-machine', 'one line, until the prompt'],
    ],
} as const satisfies Declaration;

export const serial = machineCommand(DECLARATION, ({ values, words }) => {
    const [name = ChardevName.SERIAL] = words;
    const lingerMs = parseSeconds('--linger', values.linger);
    const { until, send, timeout } = values;
    if (until === undefined && send !== undefined)
        throw new UsageError(
            '--send is for --until: “echo TEXT | vitrine serial TARGET” sends a line.',
        );
    const awaited =
        until === undefined
            ? null
            : {
                  ...{ send, timeout, pattern: parsePattern(until, 'u') },
                  timeoutMs: parseSeconds('--timeout', timeout),
              };
    return async session => {
        const chardev = await findChardev(session, name);
        if (values.break) await chardev.sendBreak(null);
        else if (awaited) await listenUntil(session, chardev, awaited);
        else await attach(session, chardev, { lingerMs, echo: chardev.echo });
    };
});
