// SPDX-License-Identifier: GPL-3.0-or-later
import { CONSOLE_OPTION, TARGET, type Declaration } from '../command-line/declaration.js';
import { Interrupted } from '../command-line/exit-status.js';
import { parseWhole } from '../command-line/parse.js';
import { openKeyLayout, type KeyLayout } from '../input/typing/key-layout.js';
import { StrokeTable, type Stroke } from '../input/typing/strokes.js';
import { planTyping } from '../input/typing/type-plan.js';
import { DEFAULT_INTERVAL_MS, typeStrokes } from '../input/typing/typist.js';
import { UsageError } from '../usage-error.js';
import { machineCommand } from './command.js';
import { readTextFile } from './output.js';
import { Progress } from './progress.js';

const MOST_INTERVAL_MS = 5000;

const DECLARATION = {
    name: 'type',
    group: 'input',
    summary: 'types a text',
    arguments: [TARGET, { name: 'TEXT', isOptional: true, isRepeated: true }],
    options: {
        layout: {
            type: 'string',
            value: 'LAYOUT',
            default: 'us',
            help: 'the guest’s keyboard layout, such as de or us:dvorak',
        },
        file: {
            type: 'string',
            value: 'FILE',
            completion: 'file',
            help: 'the text of a file; - is standard input',
        },
        enter: { type: 'boolean', help: 'and Enter after it' },
        interval: {
            type: 'string',
            value: 'MS',
            default: String(DEFAULT_INTERVAL_MS),
            help: 'milliseconds after each press and release, more for slow guests',
        },
        console: CONSOLE_OPTION,
    },
    notes: [
        'Keys are looked up in the layout that the guest has; a text with a character that it has no keys for is not begun. Several words are typed with a space between.',
    ],
    examples: [
        ['vitrine type --enter my-machine "ls -l"', 'a command and Enter'],
        ['vitrine type --layout=de my-machine "Grüße"', 'where the guest’s keyboard is German'],
        ['pass show login | vitrine type --file=- my-machine', 'from standard input'],
    ],
} as const satisfies Declaration;

function openLayout(text: string): KeyLayout {
    const [layout = '', variant = ''] = text.split(':');
    return openKeyLayout(layout, variant);
}

function checkWords(words: readonly string[], file: string | undefined, enter: boolean): void {
    if (file === undefined && !enter && words.join('') === '')
        throw new UsageError('There is nothing to type: give a text, or --file.');
    if (file !== undefined && words.length > 0)
        throw new UsageError('Give a text or --file, not both.');
}

/** @throws RangeError, in a sentence, for a text that the layout cannot make */
function plan(text: string, layout: string, table: StrokeTable): readonly Stroke[] {
    const { strokes, missing } = planTyping(text, table);
    if (missing.length === 0) return strokes;
    throw new RangeError(
        `The layout ${layout} has no keys for ${missing.join(' ')}: choose the guest’s own with --layout, or leave them out.`,
    );
}

export const type = machineCommand(DECLARATION, ({ values, words }) => {
    const intervalMs = parseWhole('--interval', values.interval, 0, MOST_INTERVAL_MS);
    checkWords(words, values.file, values.enter);
    const table = new StrokeTable(openLayout(values.layout));
    return async session => {
        const text = values.file === undefined ? words.join(' ') : await readTextFile(values.file);
        const strokes = plan(values.enter ? `${text}\n` : text, values.layout, table);
        const { keyboard } = await session.console(values.console);
        const progress = new Progress();
        try {
            const typed = await typeStrokes(keyboard, strokes, {
                intervalMs,
                capsLock: table.capsLock,
                cancellable: session.cancellable,
                progress: done => {
                    progress.show(`${String(done)} of ${String(strokes.length)} keys`);
                },
            });
            if (typed < strokes.length) throw new Interrupted();
        } finally {
            progress.close();
        }
    };
});
