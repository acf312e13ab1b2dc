// SPDX-License-Identifier: GPL-3.0-or-later
//
// The front end without a face. The help is also about the commands that other front ends are, whose
// folders are beside this one's.
import { runCommands } from './commands/run.js';
import { OPEN } from './app/declaration.js';
import { VNC } from './vnc/declaration.js';
import { WEB } from './web/declaration.js';

export function run(args: readonly string[]): Promise<number> {
    return runCommands(args, [OPEN, VNC, WEB]);
}
