// SPDX-License-Identifier: GPL-3.0-or-later
import {
    CONSOLE_OPTION,
    JSON_OPTION,
    TARGET,
    type Declaration,
} from '../command-line/declaration.js';
import { NotSeen } from '../command-line/exit-status.js';
import { parseRegion, parseSeconds } from '../command-line/parse.js';
import { errorText } from '../machine/errors.js';
import { UsageError } from '../usage-error.js';
import { machineCommand } from './command.js';
import { findTesseract, readText } from './ocr.js';
import { cropped } from './picture.js';
import { REGION_OPTION, TIMEOUT_OPTION } from './waiting.js';

const DECLARATION = {
    name: 'wait-text',
    group: 'waiting',
    summary: 'waits until a text is to be read on the screen',
    arguments: [TARGET, { name: 'TEXT', isRepeated: true }],
    options: {
        regex: { type: 'boolean', help: 'TEXT is a regular expression' },
        case: { type: 'boolean', help: 'upper and lower case are not the same' },
        region: REGION_OPTION,
        language: {
            type: 'string',
            value: 'LANGUAGE',
            default: 'eng',
            help: 'of tesseract’s, such as deu',
        },
        timeout: TIMEOUT_OPTION,
        console: CONSOLE_OPTION,
        json: JSON_OPTION,
    },
    notes: [
        'Takes tesseract (tesseract-ocr), which reads whole words well and single letters badly. The line that has the text is printed; spaces count as one, however many there are.',
    ],
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
    try {
        return new RegExp(source, hasCase ? 'u' : 'iu');
    } catch (error) {
        throw new UsageError(`“${text}” is no regular expression: ${errorText(error)}.`, {
            cause: error,
        });
    }
}

/** The line that has it; a text over several lines is found in what they are together. */
function lineWith(text: string, pattern: RegExp): string | null {
    const lines = text.split('\n').map(line => line.replaceAll(/\s+/g, ' ').trim());
    const line = lines.find(one => pattern.test(one));
    return line ?? pattern.exec(lines.join(' '))?.[0] ?? null;
}

export const waitText = machineCommand(DECLARATION, ({ values, words }) => {
    const pattern = patternOf(words, values.regex, values.case);
    const timeoutMs = parseSeconds('--timeout', values.timeout);
    const region = values.region === undefined ? null : parseRegion(values.region);
    return async session => {
        const program = findTesseract();
        const screen = await session.screen(values.console);
        const seen = await screen.watch(timeoutMs, async (picture, hasChanged) => {
            if (!hasChanged) return null;
            const part = region ? cropped(picture, region) : picture;
            const text = await readText(program, part, values.language, session.cancellable);
            return lineWith(text, pattern);
        });
        if (seen === null)
            throw new NotSeen(`Not read within ${values.timeout} s: “${words.join(' ')}”.`);
        print(values.json ? JSON.stringify({ text: seen }) : seen);
    };
});
