// SPDX-License-Identifier: GPL-3.0-or-later
//
// Commands as another user runs them, who owns nothing: one process for all, the specs' own bundle,
// which runs commands in place of specs when the environment says so.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import { exit, programInvocationName } from 'system';

import '../../src/display1/promisify.js';
import { statusOf } from '../../src/command-line/exit-status.js';
import { COMMANDS } from '../../src/commands/table.js';
import { errorText } from '../../src/machine/errors.js';
import { AS_NOBODY } from '../machine/support.js';
import { within } from '../support/main-loop.js';

const VARIABLE = 'VITRINE_COMMANDS_AS_NOBODY';
const LIMIT_MS = 30_000;

/** A command, and the words behind its name. */
export interface Line {
    readonly name: string;
    readonly words: readonly string[];
}

/** How it ended. */
export interface Ended {
    readonly name: string;
    readonly status: number;
    readonly sentence: string;
}

/** Runs commands as another user; only root can. */
export async function runAsNobody(lines: readonly Line[]): Promise<Ended[]> {
    const launcher = Gio.SubprocessLauncher.new(Gio.SubprocessFlags.STDOUT_PIPE);
    launcher.setenv(VARIABLE, JSON.stringify(lines), true);
    const process = launcher.spawnv([...AS_NOBODY, 'gjs', '-m', programInvocationName]);
    const [output] = await within(
        process.communicate_utf8_async(null, null),
        'the commands of another user',
        LIMIT_MS,
    );
    const json = /\[\{.*\}\]/.exec(output ?? '')?.[0] ?? '[]';
    return JSON.parse(json) as Ended[];
}

async function runLines(lines: readonly Line[]): Promise<never> {
    const ended: Ended[] = [];
    for (const { name, words } of lines) {
        const command = COMMANDS.find(({ declaration }) => declaration.name === name);
        try {
            ended.push({ name, status: (await command?.run(words)) ?? -1, sentence: '' });
        } catch (error) {
            ended.push({ name, status: statusOf(error), sentence: errorText(error) });
        }
    }
    print(JSON.stringify(ended));
    exit(0);
    return new Promise(() => undefined);
}

const task = GLib.getenv(VARIABLE);
if (task !== null) await runLines(JSON.parse(task) as Line[]);
