// SPDX-License-Identifier: GPL-3.0-or-later
import { CONSOLE_OPTION, TARGET, type Declaration } from '../command-line/declaration.js';
import { NotSeen } from '../command-line/exit-status.js';
import { parseSeconds } from '../command-line/parse.js';
import { machineCommand } from './command.js';
import { TIMEOUT_OPTION } from './waiting.js';

const DECLARATION = {
    name: 'wait-stable',
    group: 'waiting',
    summary: 'waits until the screen has not changed for a while',
    arguments: [TARGET],
    options: {
        console: CONSOLE_OPTION,
        for: { type: 'string', value: 'SECONDS', default: '1', help: 'for how long' },
        timeout: TIMEOUT_OPTION,
    },
    notes: ['Pixels count: what is drawn anew and looks the same is no change.'],
    examples: [
        ['vitrine wait-stable my-machine', 'until nothing moves for a second'],
        ['vitrine wait-stable --for=5 --timeout=300 my-machine', 'as long as a system starts'],
    ],
} as const satisfies Declaration;

export const waitStable = machineCommand(DECLARATION, ({ values }) => {
    const stableMs = parseSeconds('--for', values.for);
    const timeoutMs = parseSeconds('--timeout', values.timeout);
    return async session => {
        const screen = await session.screen(values.console);
        if (await screen.untilStable(stableMs, timeoutMs)) return;
        throw new NotSeen(`The screen goes on changing after ${values.timeout} s.`);
    };
});
