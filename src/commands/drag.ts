// SPDX-License-Identifier: GPL-3.0-or-later
import { CONSOLE_OPTION, TARGET, type Declaration } from '../command-line/declaration.js';
import { parseSeconds } from '../command-line/parse.js';
import { BUTTON_OPTION } from './click.js';
import { machineCommand } from './command.js';
import { parseButton, parsePoint, Pointer, type Point } from './pointer.js';
import { wait } from './screen.js';

/** More would wait in the guest's queue. */
const STEPS = 12;

const DECLARATION = {
    name: 'drag',
    group: 'input',
    summary: 'presses a button in one place and releases it in another',
    arguments: [TARGET, { name: 'X1' }, { name: 'Y1' }, { name: 'X2' }, { name: 'Y2' }],
    options: {
        button: BUTTON_OPTION,
        time: { type: 'string', value: 'SECONDS', default: '0.5', help: 'how long the way takes' },
        console: CONSOLE_OPTION,
    },
    examples: [['vitrine drag my-machine 100 100 400 300', 'with the left button']],
} as const satisfies Declaration;

/** The places on the way, without the first. */
export function* wayBetween(from: Point, to: Point, steps: number): Generator<Point> {
    for (let step = 1; step <= steps; step++)
        yield {
            x: Math.round(from.x + ((to.x - from.x) * step) / steps),
            y: Math.round(from.y + ((to.y - from.y) * step) / steps),
        };
}

export const drag = machineCommand(DECLARATION, ({ values, words }) => {
    const [fromX, fromY, toX, toY] = words;
    const [from, to] = [parsePoint(fromX, fromY), parsePoint(toX, toY)];
    const button = parseButton(values.button);
    const stepMs = parseSeconds('--time', values.time) / STEPS;
    return async session => {
        const pointer = await Pointer.open(session, values.console);
        await pointer.moveTo(from);
        await pointer.button(button, true);
        for (const point of wayBetween(from, to, STEPS)) {
            const begun = Date.now();
            await pointer.moveTo(point);
            await wait(stepMs - (Date.now() - begun));
        }
        await pointer.button(button, false);
    };
});
