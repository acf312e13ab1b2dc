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

/** `open` and `--` say that what follows is a machine, whatever it is called. */
function frontEndFor(args: readonly string[]): 'commands' | 'vnc' | 'web' | 'window' {
    const [first, second] = args;
    if (first === 'vnc' || first === 'web') return first;
    if (first === '--help' || first === '-h' || first === '--version') return 'commands';
    if (first === 'open' && (second === '--help' || second === '-h')) return 'commands';
    if (args.includes(PRINT_COMMAND)) return 'commands';
    return first !== undefined && COMMAND_NAMES.includes(first) ? 'commands' : 'window';
}

const args: readonly string[] = System.programArgs;
const directory = import.meta.url.replace(/\/[^/]*$/, '');
const frontEnd = (await import(`${directory}/${frontEndFor(args)}.js`)) as FrontEnd;
GLib.set_prgname('vitrine');
System.exit(await frontEnd.run(args));
