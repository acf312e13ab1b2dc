// SPDX-License-Identifier: GPL-3.0-or-later
//
// The front end without a face. The help is also about the commands that other front ends are, whose
// folders are beside this one's.
import type { Declaration } from './command-line/declaration.js';
import { runCommands } from './commands/run.js';
import { OPEN } from './app/declaration.js';
import { VNC } from './vnc/declaration.js';
import { WEB } from './web/declaration.js';

/** Commands that are programs of their own. */
export const OTHER_PROGRAMS: readonly Declaration[] = [OPEN, VNC, WEB];

export function run(args: readonly string[]): Promise<number> {
    return runCommands(args, OTHER_PROGRAMS);
}
