// SPDX-License-Identifier: GPL-3.0-or-later
import { CONSOLE_OPTION, TARGET, type Declaration } from '../command-line/declaration.js';
import { parseSeconds, parseWhole } from '../command-line/parse.js';
import { machineCommand } from './command.js';
import { BUTTON_NAMES, parseButton, parsePoint, Pointer } from './pointer.js';

const MOST_CLICKS = 20;

/** Motion of a mouse that takes no places. */
export const BY_OPTION = {
    type: 'boolean',
    help: 'X and Y are steps of a relative mouse, right and down; negative ones after “--”',
} as const;

/** Which button. */
export const BUTTON_OPTION = {
    type: 'string',
    value: 'BUTTON',
    default: 'left',
    completion: BUTTON_NAMES,
    help: 'left, middle, right, side or extra',
} as const;

const DECLARATION = {
    name: 'click',
    group: 'input',
    summary: 'clicks on the screen',
    arguments: [TARGET, { name: 'X', isOptional: true }, { name: 'Y', isOptional: true }],
    options: {
        button: BUTTON_OPTION,
        count: { type: 'string', value: 'N', default: '1', help: '2 is a double click' },
        hold: {
            type: 'string',
            value: 'SECONDS',
            default: '0.06',
            help: 'how long the button is down',
        },
        by: BY_OPTION,
        console: CONSOLE_OPTION,
    },
    notes: ['X and Y are the screen’s pixels. Without them the pointer stays where it is.'],
    examples: [
        ['vitrine click my-machine 320 240', 'the left button, there'],
        ['vitrine click --button=right --count=2 my-machine 320 240', 'the right one, twice'],
        ['vitrine click --by my-machine -- -40 0', '40 steps to the left first'],
    ],
} as const satisfies Declaration;

export const click = machineCommand(DECLARATION, ({ values, words: [x, y] }) => {
    const button = parseButton(values.button);
    const count = parseWhole('--count', values.count, 1, MOST_CLICKS);
    const holdMs = parseSeconds('--hold', values.hold);
    const point = x === undefined ? null : parsePoint(x, y, values.by);
    return async session => {
        const pointer = await Pointer.open(session, values.console);
        if (point) await pointer.move(point, values.by);
        for (let clicks = 0; clicks < count; clicks++) await pointer.click(button, holdMs);
    };
});

const MOVE = {
    name: 'move',
    group: 'input',
    summary: 'moves the pointer',
    arguments: [TARGET, { name: 'X' }, { name: 'Y' }],
    options: { by: BY_OPTION, console: CONSOLE_OPTION },
    examples: [
        ['vitrine move my-machine 320 240', 'to that place on the screen'],
        ['vitrine move --by my-machine 10 5', 'a relative mouse'],
    ],
} as const satisfies Declaration;

export const move = machineCommand(MOVE, ({ values, words: [x, y] }) => {
    const point = parsePoint(x, y, values.by);
    return async session => {
        const pointer = await Pointer.open(session, values.console);
        await pointer.move(point, values.by);
    };
});
