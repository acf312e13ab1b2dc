// SPDX-License-Identifier: GPL-3.0-or-later
import { CONSOLE_OPTION, TARGET, type Declaration } from '../command-line/declaration.js';
import { parseChoice, parseWhole } from '../command-line/parse.js';
import { MouseButton } from '../display1/mouse.js';
import { UsageError } from '../usage-error.js';
import { machineCommand } from './command.js';
import { parsePoint, Pointer, type Point } from './pointer.js';
import { wait } from './screen.js';

const MOST_STEPS = 1000;
const STEP_MS = 20;

const WHEELS = {
    up: MouseButton.WHEEL_UP,
    down: MouseButton.WHEEL_DOWN,
    left: MouseButton.WHEEL_LEFT,
    right: MouseButton.WHEEL_RIGHT,
} as const;
type Direction = keyof typeof WHEELS;
const DIRECTIONS = Object.keys(WHEELS) as Direction[];

const DECLARATION = {
    name: 'scroll',
    group: 'input',
    summary: 'turns the wheel',
    arguments: [
        TARGET,
        { name: 'DIRECTION', completion: DIRECTIONS },
        { name: 'STEPS', isOptional: true },
    ],
    options: {
        at: { type: 'string', value: 'X,Y', help: 'moves the pointer there first' },
        console: CONSOLE_OPTION,
    },
    notes: ['DIRECTION is up, down, left or right.'],
    examples: [
        ['vitrine scroll my-machine down 3', 'three steps'],
        ['vitrine scroll --at=320,240 my-machine up', 'what lies there'],
    ],
} as const satisfies Declaration;

function parseAt(text: string): Point {
    const [x, y, ...rest] = text.split(',');
    if (y === undefined || rest.length > 0)
        throw new UsageError(`“${text}” is no place: write one like 320,240.`);
    return parsePoint(x, y);
}

export const scroll = machineCommand(DECLARATION, ({ values, words }) => {
    const [direction = '', text = '1'] = words;
    const wheel = WHEELS[parseChoice('DIRECTION', direction, DIRECTIONS)];
    const steps = parseWhole('STEPS', text, 1, MOST_STEPS);
    const point = values.at === undefined ? null : parseAt(values.at);
    return async session => {
        const pointer = await Pointer.open(session, values.console);
        if (point) await pointer.moveTo(point);
        for (let step = 0; step < steps; step++) {
            pointer.input.button(wheel, true);
            pointer.input.button(wheel, false);
            await wait(STEP_MS);
        }
    };
});
