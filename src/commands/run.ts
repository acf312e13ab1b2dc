// SPDX-License-Identifier: GPL-3.0-or-later
import type { Declaration } from '../command-line/declaration.js';
import { ExitStatus, reportError } from '../command-line/exit-status.js';
import { unknownCommand } from '../command-line/unknown-command.js';
import { onMainLoop } from '../main-loop.js';
import type { Command } from './command.js';
import { helpCommand } from './help.js';
import { PRINT_COMMAND } from './names.js';
import { printCommand } from './print-command.js';
import { COMMANDS } from './table.js';

/**
 * Runs the command that the first word names; gives the exit status.
 *
 * @param others - commands that other programs of Vitrine are, for the help
 */
export function runCommands(
    args: readonly string[],
    others: readonly Declaration[],
): Promise<number> {
    return onMainLoop(() => runCommand(args, others));
}

/** Options in the place of a command. */
const NAMES: Readonly<Record<string, string>> = { '--help': 'help', '-h': 'help' };

async function runCommand(
    args: readonly string[],
    others: readonly Declaration[],
): Promise<number> {
    const [first = 'help', ...rest] = args;
    if (first === '--version') {
        print(`Vitrine ${VITRINE_VERSION}`);
        return ExitStatus.DONE;
    }
    const name = NAMES[first] ?? first;
    const help: Command = helpCommand(() => [
        ...others,
        ...COMMANDS.map(({ declaration }) => declaration),
        help.declaration,
    ]);
    try {
        if (args.includes(PRINT_COMMAND)) return await printCommand(args);
        // Of another program's commands, only the help is here.
        if (others.some(other => other.name === name)) return await help.run([name]);
        const command = [...COMMANDS, help].find(({ declaration }) => declaration.name === name);
        if (command) return await command.run(rest);
        // Behind a machine's name: its window is meant.
        if (rest.includes('--help')) return await help.run(['open']);
        const names = [...others, ...COMMANDS.map(one => one.declaration)].map(one => one.name);
        printerr(`vitrine: ${unknownCommand(name, names)}`);
        return ExitStatus.USAGE;
    } catch (error) {
        return reportError(name, error);
    }
}
