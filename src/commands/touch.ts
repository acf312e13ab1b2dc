// SPDX-License-Identifier: GPL-3.0-or-later
import { CONSOLE_OPTION, TARGET, type Declaration } from '../command-line/declaration.js';
import { parseSeconds } from '../command-line/parse.js';
import type { Console } from '../display1/console.js';
import { TouchKind } from '../display1/multi-touch.js';
import { MachineError, remoteErrorName } from '../machine/errors.js';
import { UsageError } from '../usage-error.js';
import { machineCommand } from './command.js';
import { wayBetween } from './drag.js';
import { parsePoint, type Point } from './pointer.js';
import { wait } from './screen.js';
import type { Session } from './session.js';

const STEPS = 12;
const COORDINATES = 4;

const DECLARATION = {
    name: 'touch',
    group: 'input',
    summary: 'touches the screen with a finger',
    arguments: [
        TARGET,
        { name: 'X' },
        { name: 'Y' },
        { name: 'X2', isOptional: true },
        { name: 'Y2', isOptional: true },
    ],
    options: {
        time: {
            type: 'string',
            value: 'SECONDS',
            default: '0.2',
            help: 'how long the finger stays, or takes to X2 and Y2',
        },
        console: CONSOLE_OPTION,
    },
    notes: ['With X2 and Y2 the finger slides there. Takes QEMU 8.1 and a touch device.'],
    examples: [
        ['vitrine touch my-machine 320 240', 'a tap'],
        ['vitrine touch my-machine 320 600 320 100', 'a swipe upwards'],
    ],
} as const satisfies Declaration;

/** One finger on a console's touch screen. */
class Finger {
    readonly #console: Console;
    #point: Point | null = null;

    constructor(console: Console) {
        this.#console = console;
    }

    async put(kind: TouchKind, point: Point): Promise<void> {
        const { multiTouch } = this.#console;
        if (!multiTouch)
            throw new MachineError(
                'unsupported',
                'This machine takes no touch: that takes QEMU 8.1, and a device such as “-device virtio-multitouch-pci”.',
            );
        try {
            await multiTouch.eventSent(kind, 0, point.x, point.y, null);
        } catch (error) {
            if (remoteErrorName(error) === null) throw error;
            throw new RangeError(
                `There is no ${String(point.x)},${String(point.y)} on this screen.`,
                { cause: error },
            );
        }
        this.#point = point;
    }

    lift(): void {
        const point = this.#point;
        if (!point) return;
        this.#point = null;
        this.#console.multiTouch?.sendEvent(TouchKind.END, 0, point.x, point.y);
        this.#console.mouse.liftTouch();
    }
}

async function slide(session: Session, console: Console, way: readonly Point[], timeMs: number) {
    const finger = new Finger(console);
    const done = session.atEnd(() => {
        finger.lift();
    });
    const [first, ...rest] = way;
    if (first) await finger.put(TouchKind.BEGIN, first);
    for (const point of rest) {
        await wait(timeMs / rest.length);
        await finger.put(TouchKind.UPDATE, point);
    }
    if (rest.length === 0) await wait(timeMs);
    finger.lift();
    done();
}

export const touch = machineCommand(DECLARATION, ({ values, words }) => {
    const [x, y, x2, y2] = words;
    const from = parsePoint(x, y);
    if (words.length !== 2 && words.length !== COORDINATES)
        throw new UsageError('A finger slides from X Y to X2 Y2.');
    const way = x2 === undefined ? [] : [...wayBetween(from, parsePoint(x2, y2), STEPS)];
    const timeMs = parseSeconds('--time', values.time);
    return async session => {
        await session.screen(values.console);
        await slide(session, await session.console(values.console), [from, ...way], timeMs);
    };
});
