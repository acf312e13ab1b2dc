// SPDX-License-Identifier: GPL-3.0-or-later
import type { Call, Declaration, Options } from '../command-line/declaration.js';
import { ExitStatus } from '../command-line/exit-status.js';
import { commandHelp } from '../command-line/help-text.js';
import { parseCall } from '../command-line/parse.js';
import type { OpenOptions } from '../machine/reach.js';
import { Session } from './session.js';

/** A command, without the word that names it. */
export interface Command {
    readonly declaration: Declaration;
    /** Gives the exit status. */
    run(words: readonly string[]): Promise<number>;
}

/** A command that is about one machine, whose first word is its target. */
export interface MachineCommand extends Command {
    /**
     * Reads a line of a script, which has no target.
     *
     * @throws UsageError where it cannot be understood
     */
    prepare(words: readonly string[]): Work;
}

export function isMachineCommand(command: Command): command is MachineCommand {
    return 'prepare' in command;
}

/** @param work - gives the exit status, where it is not 0 */
export function command<O extends Options>(
    declaration: Declaration<O>,
    work: (call: Call<O>) => Promise<number | undefined>,
): Command {
    return {
        declaration,
        run: async words => {
            const call = parseCall(declaration, words);
            if (call) return (await work(call)) ?? ExitStatus.DONE;
            print(commandHelp(declaration));
            return ExitStatus.DONE;
        },
    };
}

/** What a command does with a machine that is open. */
export type Work = (session: Session) => Promise<void>;

/**
 * @param prepare - reads the words after the target, before anything is done; throws UsageError where
 *     they cannot be understood
 */
export function machineCommand<O extends Options>(
    declaration: Declaration<O>,
    prepare: (call: Call<O>) => Work,
    options: OpenOptions = {},
): MachineCommand {
    const alone = command(declaration, async ({ values, words: [target = '', ...words] }) => {
        const work = prepare({ values, words });
        const session = await Session.open(target, options);
        try {
            await session.during(() => work(session));
        } finally {
            await session.close();
        }
        return ExitStatus.DONE;
    });
    return {
        ...alone,
        prepare: words => {
            const call = parseCall(declaration, words, false);
            return call ? prepare(call) : () => Promise.resolve();
        },
    };
}
