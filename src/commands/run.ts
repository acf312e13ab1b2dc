// SPDX-License-Identifier: GPL-3.0-or-later
import { onMainLoop } from '../main-loop.js';
import { errorText } from '../machine/errors.js';
import { demo } from './demo.js';
import { help } from './help.js';
import { info } from './info.js';
import { list } from './list.js';
import { PRINT_COMMAND } from './names.js';
import { printCommand } from './print-command.js';
import { screenshot } from './screenshot.js';
import { isUsageError } from '../usage-error.js';

type Command = (args: readonly string[]) => Promise<number>;

/** The exit status of a command line that cannot be understood. */
const EXIT_USAGE = 2;
const EXIT_FAILED = 1;

const COMMANDS: Readonly<Record<string, Command>> = {
    demo,
    help,
    info,
    list,
    screenshot,
    '--help': help,
    '-h': help,
    '--version': version,
    [PRINT_COMMAND]: printCommand,
};

function version(): Promise<number> {
    print(`Vitrine ${VITRINE_VERSION}`);
    return Promise.resolve(0);
}

/** Runs the command that the first word names; gives the exit status. */
export function run(args: readonly string[]): Promise<number> {
    return onMainLoop(() => runCommand(args));
}

async function runCommand(args: readonly string[]): Promise<number> {
    const [name = 'help', ...rest] = args.includes(PRINT_COMMAND) ? [PRINT_COMMAND, ...args] : args;
    const command = COMMANDS[name];
    if (!command) {
        printerr(`vitrine: no command “${name}”: “vitrine help” lists them.`);
        return EXIT_USAGE;
    }
    try {
        return await command(rest);
    } catch (error) {
        printerr(`vitrine ${name}: ${errorText(error)}`);
        return isUsageError(error) ? EXIT_USAGE : EXIT_FAILED;
    }
}
