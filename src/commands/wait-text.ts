// SPDX-License-Identifier: GPL-3.0-or-later
import { TARGET, type Declaration } from '../command-line/declaration.js';
import { parsePattern } from '../command-line/parse.js';
import { UsageError } from '../usage-error.js';
import { machineCommand } from './command.js';
import { findTesseract, readText } from './ocr.js';
import type { Picture } from './picture.js';
import { printable } from './printable.js';
import { LOOKING_OPTIONS, parseLooking, untilSeen } from './waiting.js';

const DECLARATION = {
    name: 'wait-text',
    group: 'waiting',
    summary: 'waits until a text is to be read on the screen',
    arguments: [TARGET, { name: 'TEXT', isRepeated: true }],
    options: {
        regex: { type: 'boolean', help: 'TEXT is a regular expression' },
        case: { type: 'boolean', help: 'upper and lower case are not the same' },
        language: {
            type: 'string',
            value: 'LANGUAGE',
            default: 'eng',
            help: 'of tesseract’s, such as deu',
        },
        ...LOOKING_OPTIONS,
    },
    notes: [
        'Takes tesseract (tesseract-ocr), which reads whole words well and single letters badly. The line that has the text is printed; spaces count as one, however many there are.',
    ],
    fields: [['text', 'the line that has it']],
    examples: [
        ['vitrine wait-text --timeout=120 my-machine "login:"', 'until a system has started'],
        ['vitrine wait-text --regex my-machine "error|failed"', 'either'],
    ],
} as const satisfies Declaration;

function patternOf(words: readonly string[], isRegex: boolean, hasCase: boolean): RegExp {
    const text = words.join(' ').trim();
    if (text === '') throw new UsageError('There is no text to wait for.');
    const source = isRegex
        ? text
        : text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(/\s+/g, '\\s+');
    return parsePattern(source, hasCase ? 'u' : 'iu');
}

/** The line that has it; a text over several lines is found in what they are together. */
function lineWith(text: string, pattern: RegExp): string | null {
    const lines = text.split('\n').map(line => line.replaceAll(/\s+/g, ' ').trim());
    const line = lines.find(one => pattern.test(one));
    return line ?? pattern.exec(lines.join(' '))?.[0] ?? null;
}

export const waitText = machineCommand(DECLARATION, ({ values, words }) => {
    const pattern = patternOf(words, values.regex, values.case);
    const looking = parseLooking(values);
    return async session => {
        const program = findTesseract();
        const look = async (part: Picture): Promise<string | null> =>
            lineWith(await readText(program, part, values.language, session.cancellable), pattern);
        const seen = await untilSeen(session, looking, look, `“${words.join(' ')}”`);
        print(values.json ? JSON.stringify({ text: seen }) : printable(seen));
    };
});
