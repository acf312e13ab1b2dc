// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the documents say to type is understood: commands, options, values, and how many words there are.
import GLib from 'gi://GLib?version=2.0';

import { isMachineCommand } from '../../src/commands/command.js';
import { COMMANDS } from '../../src/commands/table.js';
import { sourceText } from '../support/bed.js';

/** What stands in the documents for a machine. */
const MACHINES = ['M', 'DOMAIN', 'TARGET', 'my-machine', '$machine'];

/** What ends a command in a shell's line. */
const SHELL = /\s(?:&&|\|\||[|;&<>]|2>).*$/;

interface Example {
    readonly text: string;
    readonly words: readonly string[];
}

function wordsOf(line: string): readonly string[] {
    const [, words] = GLib.shell_parse_argv(line);
    return words ?? [];
}

/** Commands of shells, in blocks and within the text. */
function* shellExamples(document: string): Generator<Example> {
    const spans = [...document.matchAll(/`((?:ssh HOST )?vitrine [^`]+)`/g)].map(match => match[1]);
    const lines = [...document.matchAll(/^ *(?:machine=\$\()?(vitrine .*?)\)?$/gm)].map(
        match => match[1],
    );
    for (const found of [...spans, ...lines]) {
        const text = (found ?? '').replace(/^ssh HOST /, '').replace(/\s+#.*$/, '');
        const words = wordsOf(text.replace(SHELL, '').replace(/;$/, ''));
        yield { text, words: words.slice(1) };
    }
}

/** Lines of scripts, which are between a shell's \<\<'LINES' and LINES. */
function* scriptExamples(document: string): Generator<Example> {
    for (const [, block = ''] of document.matchAll(/<<'LINES'\n(.*?)\nLINES/gs))
        for (const text of block.split('\n')) yield { text, words: wordsOf(text) };
}

/** Why a command would not be begun; null where it would. */
function complaint({ words: [name = '', ...rest] }: Example): string | null {
    const command = COMMANDS.find(({ declaration }) => declaration.name === name);
    if (!command || !isMachineCommand(command)) return null;
    const isExact = rest.some(word => MACHINES.includes(word));
    const words = isExact ? rest.filter(word => !MACHINES.includes(word)) : rest;
    try {
        command.prepare(words);
        return null;
    } catch (error) {
        return String(error);
    }
}

describe('What the documents say to type', () => {
    for (const [path, fewest] of [
        ['docs/testing-systems.md', 30],
        ['docs/commands.md', 8],
    ] as const)
        it(`is understood: ${path}`, () => {
            const document = sourceText(path);
            const examples = [...shellExamples(document), ...scriptExamples(document)];
            const wrong = examples.flatMap(example => {
                const why = complaint(example);
                return why === null ? [] : [`${example.text}: ${why}`];
            });
            expect(wrong).toEqual([]);
            expect(examples.length).toBeGreaterThan(fewest);
        });

    it('is no more than there is', () => {
        const wrong = { text: '', words: ['wait-image', '--similar=1', 'M', 'x.png'] };
        expect(complaint(wrong)).toMatch(/similar/);
        expect(complaint({ text: '', words: ['click', 'M', '40'] })).not.toBeNull();
    });
});
