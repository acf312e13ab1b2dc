// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

import { TARGET, type Declaration } from '../command-line/declaration.js';
import { Interrupted, LocatedError } from '../command-line/exit-status.js';
import { parseSeconds } from '../command-line/parse.js';
import { errorText } from '../machine/errors.js';
import { UsageError } from '../usage-error.js';
import {
    command,
    isMachineCommand,
    type Command,
    type MachineCommand,
    type Work,
} from './command.js';
import { readTextFile } from './output.js';
import { wait } from './screen.js';
import { Session } from './session.js';

const DECLARATION = {
    name: 'script',
    group: 'input',
    summary: 'does what the lines of a file say, over one connection',
    arguments: [TARGET, { name: 'FILE', completion: 'file' }],
    options: {
        check: { type: 'boolean', help: 'only says whether every line can be understood' },
        verbose: {
            type: 'boolean',
            short: 'v',
            help: 'says on standard error which line it is at',
        },
    },
    notes: [
        'A line is a command without “vitrine” and without TARGET, in words as a shell has them; # begins a comment. “sleep SECONDS” waits. FILE - is standard input. All lines are understood before the first is done; an error names its line and ends the script. Keys that “key --down” holds are released at the end, however it comes.',
    ],
    examples: [
        ['vitrine script my-machine install.vitrine', 'does it'],
        ['printf "type --enter root\\nwait-stable\\n" | vitrine script my-machine -', 'of a pipe'],
    ],
} as const satisfies Declaration;

/** A line, ready to be done. */
interface Step {
    readonly line: number;
    readonly text: string;
    readonly act: Work;
}

function sleepStep([seconds = '', ...rest]: readonly string[]): Work {
    if (rest.length > 0) throw new UsageError('sleep takes one number of seconds.');
    const ms = parseSeconds('sleep', seconds);
    return () => wait(ms);
}

function stepOf(text: string, commands: readonly MachineCommand[]): Work {
    let words;
    try {
        [, words] = GLib.shell_parse_argv(text);
    } catch (error) {
        throw new UsageError(`${errorText(error)}.`, { cause: error });
    }
    const [name = '', ...rest] = words ?? [];
    if (name === 'sleep') return sleepStep(rest);
    const found = commands.find(({ declaration }) => declaration.name === name);
    if (!found)
        throw new UsageError(`A script has no command “${name}”: “vitrine help” lists them.`);
    return found.prepare(rest);
}

function readSteps(
    path: string,
    lines: readonly string[],
    commands: readonly MachineCommand[],
): Step[] {
    const numbered = lines.map((text, at) => ({ line: at + 1, text: text.trim() }));
    return numbered
        .filter(({ text }) => text !== '' && !text.startsWith('#'))
        .map(({ line, text }) => {
            try {
                return { line, text, act: stepOf(text, commands) };
            } catch (error) {
                throw new LocatedError(path, line, error);
            }
        });
}

async function runSteps(session: Session, path: string, steps: readonly Step[], log: boolean) {
    session.goesOn = true;
    for (const { line, text, act } of steps) {
        if (log) printerr(`${path}:${String(line)}: ${text}`);
        try {
            await session.during(() => act(session));
        } catch (error) {
            throw error instanceof Interrupted ? error : new LocatedError(path, line, error);
        }
    }
}

/** @param commands - what its lines may be */
export function scriptCommand(commands: readonly Command[]): Command {
    const usable = commands.filter(isMachineCommand);
    return command(DECLARATION, async ({ values, words: [target = '', path = ''] }) => {
        const steps = readSteps(path, (await readTextFile(path)).split(/\r?\n/), usable);
        if (values.check) return 0;
        const session = await Session.open(target);
        try {
            await runSteps(session, path, steps, values.verbose);
        } finally {
            await session.close();
        }
        return 0;
    });
}
