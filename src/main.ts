// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one program: looks at the command line and imports exactly one front end. Two in one
// process would register the widget twice, and a command must not wait for GTK to load.
import GLib from 'gi://GLib?version=2.0';
import System from 'system';

import { COMMAND_NAMES, PRINT_COMMAND } from './commands/names.js';

interface FrontEnd {
    /** Runs the front end; gives the exit status. */
    run(args: readonly string[]): Promise<number>;
}

/** Whether it is written as a command is, which a machine's name alone never is. */
function isCommandLine([first = '', second]: readonly string[]): boolean {
    return first !== 'open' && /^[a-z][a-z-]*$/.test(first) && second?.startsWith('-') === false;
}

/** `open` and `--` say that what follows is a machine, whatever it is called. */
function frontEndFor(args: readonly string[]): 'commands' | 'vnc' | 'web' | 'window' {
    const [first, second] = args;
    if (first === 'vnc' || first === 'web') return first;
    if (first === '--help' || first === '-h' || first === '--version') return 'commands';
    if (args.includes(PRINT_COMMAND) || args.includes('--help')) return 'commands';
    if (first === 'open' && second === '-h') return 'commands';
    if (isCommandLine(args)) return 'commands';
    return first !== undefined && COMMAND_NAMES.includes(first) ? 'commands' : 'window';
}

const args: readonly string[] = System.programArgs;
const directory = import.meta.url.replace(/\/[^/]*$/, '');
const frontEnd = (await import(`${directory}/${frontEndFor(args)}.js`)) as FrontEnd;
GLib.set_prgname('vitrine');
System.exit(await frontEnd.run(args));
