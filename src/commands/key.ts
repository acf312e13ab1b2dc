// SPDX-License-Identifier: GPL-3.0-or-later
import { CONSOLE_OPTION, TARGET, type Declaration } from '../command-line/declaration.js';
import { parseSeconds } from '../command-line/parse.js';
import type { ViewerInput } from '../export/viewer-input.js';
import { chordQnums, parseKeyChord } from '../input/key-chord.js';
import { DEFAULT_INTERVAL_MS } from '../input/typing/typist.js';
import { errorText } from '../machine/errors.js';
import { UsageError } from '../usage-error.js';
import { machineCommand } from './command.js';
import { wait } from './screen.js';

const DECLARATION = {
    name: 'key',
    group: 'input',
    summary: 'presses keys, and releases them again',
    arguments: [TARGET, { name: 'KEYS', isRepeated: true }],
    options: {
        hold: { type: 'string', value: 'SECONDS', default: '0.05', help: 'how long they are down' },
        down: { type: 'boolean', help: 'only presses them, until the end of a script' },
        up: { type: 'boolean', help: 'only releases them' },
        console: CONSOLE_OPTION,
    },
    notes: [
        'KEYS are those that are pressed together, such as ctrl+alt+del, f1, super or enter; several follow each other. Letters and digits are those of a US keyboard, since keys travel by their place: “type” knows layouts.',
    ],
    examples: [
        ['vitrine key my-machine ctrl+alt+del', 'all three at once'],
        ['vitrine key my-machine down down enter', 'one after another'],
        ['vitrine key --hold=2 my-machine esc', 'for two seconds'],
    ],
} as const satisfies Declaration;

/** QEMU's numbers of keys that are pressed together. @throws UsageError */
function chordOf(text: string): readonly number[] {
    try {
        return chordQnums(parseKeyChord(text));
    } catch (error) {
        throw new UsageError(errorText(error), { cause: error });
    }
}

async function put(input: ViewerInput, qnums: readonly number[], isDown: boolean): Promise<void> {
    for (const qnum of qnums) {
        input.key(qnum, isDown);
        await wait(DEFAULT_INTERVAL_MS);
    }
}

export const key = machineCommand(DECLARATION, ({ values, words }) => {
    const holdMs = parseSeconds('--hold', values.hold);
    const chords = words.map(chordOf);
    return async session => {
        const console = await session.console(values.console);
        const input = session.input(console);
        for (const qnums of chords) {
            if (!values.up) await put(input, qnums, true);
            if (!values.up && !values.down) await wait(holdMs);
            if (!values.down) await put(input, [...qnums].reverse(), false);
            // Its answer comes after all that was sent: a machine that is gone is noticed.
            await console.keyboard.load(session.cancellable);
        }
    };
});
