// SPDX-License-Identifier: GPL-3.0-or-later
import { parseChoice, parseWhole } from '../command-line/parse.js';
import { UsageError } from '../usage-error.js';
import type { Console } from '../display1/console.js';
import { MouseButton } from '../display1/mouse.js';
import type { ViewerInput } from '../export/viewer-input.js';
import { MachineError, remoteErrorName } from '../machine/errors.js';
import { NoPicture } from '../scanout/one-picture.js';
import { wait } from './screen.js';
import type { Session } from './session.js';

/** Larger than any screen. */
const MOST_PIXELS = 100_000;

/** A guest looks at its devices so often, and takes what came in between together. */
const STEP_MS = 40;

/** How long a finger stays on a button. */
export const PRESS_MS = 60;

/** The buttons by the names that people give them. */
const BUTTONS = {
    left: MouseButton.LEFT,
    middle: MouseButton.MIDDLE,
    right: MouseButton.RIGHT,
    side: MouseButton.SIDE,
    extra: MouseButton.EXTRA,
} as const;
type ButtonName = keyof typeof BUTTONS;
export const BUTTON_NAMES = Object.keys(BUTTONS) as ButtonName[];

export function parseButton(text: string): MouseButton {
    return BUTTONS[parseChoice('--button', text, BUTTON_NAMES)];
}

/** Guest pixels, or steps of a relative mouse. */
export interface Point {
    readonly x: number;
    readonly y: number;
}

/** @throws UsageError */
export function parsePoint(x: string | undefined, y: string | undefined, isMotion = false): Point {
    if (x === undefined || y === undefined)
        throw new UsageError('A place on the screen takes two numbers: X and Y.');
    const least = isMotion ? -MOST_PIXELS : 0;
    return {
        x: parseWhole('X', x, least, MOST_PIXELS),
        y: parseWhole('Y', y, least, MOST_PIXELS),
    };
}

/** The machine's pointer, moved by a command. */
export class Pointer {
    readonly input: ViewerInput;

    private constructor(
        readonly console: Console,
        session: Session,
    ) {
        this.input = session.input(console);
    }

    static async open(session: Session, name: string | undefined): Promise<Pointer> {
        const console = await session.console(name);
        // Places count on the screen as it is: nothing tells QEMU of a new mode while nobody looks.
        if (console.mouse.isAbsolute) await followed(session, name);
        return new Pointer(console, session);
    }

    /** Guest pixels. @throws MachineError, RangeError */
    async moveTo({ x, y }: Point): Promise<void> {
        const { mouse, width, height } = this.console;
        if (!mouse.isAbsolute)
            throw new MachineError(
                'unsupported',
                'This machine’s pointer takes no places, only motion: give --by, or start it with “-device usb-tablet”.',
            );
        try {
            await mouse.absPositionSet(x, y, null);
        } catch (error) {
            if (remoteErrorName(error) === null) throw error;
            const size = `${String(width)}x${String(height)}`;
            throw new RangeError(
                `There is no ${String(x)},${String(y)} on this screen: it has ${size} pixels.`,
                { cause: error },
            );
        }
        await wait(STEP_MS);
    }

    /** Steps of the machine's mouse. @throws MachineError */
    async moveBy({ x, y }: Point): Promise<void> {
        const { mouse } = this.console;
        if (mouse.isAbsolute)
            throw new MachineError(
                'unsupported',
                'This machine’s pointer takes places, not motion: leave --by out.',
            );
        await mouse.relMoved(x, y, null);
        await wait(STEP_MS);
    }

    async move(point: Point, isMotion: boolean): Promise<void> {
        await (isMotion ? this.moveBy(point) : this.moveTo(point));
    }

    async button(button: MouseButton, isDown: boolean): Promise<void> {
        this.input.button(button, isDown);
        await wait(STEP_MS);
    }

    async click(button: MouseButton, holdMs: number): Promise<void> {
        await this.button(button, true);
        await wait(holdMs - STEP_MS);
        await this.button(button, false);
    }
}

async function followed(session: Session, name: string | undefined): Promise<void> {
    const screen = await session.screen(name);
    try {
        await screen.ready();
    } catch (error) {
        // Whether it can be seen does not matter.
        if (!(error instanceof NoPicture)) throw error;
    }
}
