// SPDX-License-Identifier: GPL-3.0-or-later
import type { Declaration } from '../command-line/declaration.js';
import { commandHelp, overview } from '../command-line/help-text.js';
import { manual } from '../command-line/manual.js';
import { parseChoice } from '../command-line/parse.js';
import { bashCompletion } from '../command-line/bash-completion.js';
import { fishCompletion } from '../command-line/fish-completion.js';
import { unknownCommand } from '../command-line/unknown-command.js';
import { zshCompletion } from '../command-line/zsh-completion.js';
import { UsageError } from '../usage-error.js';
import { command, type Command } from './command.js';

type Writer = (declarations: readonly Declaration[]) => string;

const WRITERS: Readonly<Record<string, Writer>> = {
    text: overview,
    man: declarations => manual(declarations, VITRINE_VERSION),
    bash: bashCompletion,
    zsh: zshCompletion,
    fish: fishCompletion,
};
const FORMATS = Object.keys(WRITERS);

const DECLARATION = {
    name: 'help',
    group: 'machines',
    summary: 'what there is, and how a command is called',
    arguments: [{ name: 'COMMAND', isOptional: true }],
    options: {
        format: {
            type: 'string',
            value: 'FORMAT',
            default: 'text',
            completion: FORMATS,
            help: 'text, man (the page of the manual), or bash, zsh or fish (what shells complete)',
        },
    },
    examples: [
        ['vitrine help click', 'the same as “vitrine click --help”'],
        ['source <(vitrine help --format=bash)', 'completion in a bash that has it not yet'],
    ],
} as const satisfies Declaration;

/** @param all - of every command, also of those that other programs of Vitrine are */
export function helpCommand(all: () => readonly Declaration[]): Command {
    return command(DECLARATION, ({ values, words: [name] }) => {
        const declarations = all();
        if (name === undefined) {
            const format = parseChoice('--format', values.format, FORMATS);
            print(WRITERS[format]?.(declarations).trimEnd() ?? '');
            return Promise.resolve(0);
        }
        const declaration = declarations.find(one => one.name === name);
        if (!declaration)
            throw new UsageError(
                unknownCommand(
                    name,
                    declarations.map(one => one.name),
                ),
            );
        print(commandHelp(declaration));
        return Promise.resolve(0);
    });
}
