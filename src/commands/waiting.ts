// SPDX-License-Identifier: GPL-3.0-or-later
import {
    CONSOLE_OPTION,
    JSON_OPTION,
    type Options,
    type ValueOption,
    type Values,
} from '../command-line/declaration.js';
import { NotSeen } from '../command-line/exit-status.js';
import { parseRegion, parseSeconds, type Region } from '../command-line/parse.js';
import { cropped, type Picture } from './picture.js';
import type { Session } from './session.js';

/** How long a command waits for something before it ends with the status of what never came. */
export const TIMEOUT_OPTION = {
    type: 'string',
    value: 'SECONDS',
    default: '30',
    help: 'how long it is waited for',
} as const satisfies ValueOption;

/** What all commands take that look for something on the screen. */
export const LOOKING_OPTIONS = {
    region: {
        type: 'string',
        value: 'WxH+X+Y',
        help: 'looks only at that part of the screen, in its pixels',
    },
    timeout: TIMEOUT_OPTION,
    console: CONSOLE_OPTION,
    json: JSON_OPTION,
} as const satisfies Options;

/** Where something is looked for, and how long. */
export interface Looking {
    readonly console: string | undefined;
    readonly region: Region | null;
    readonly timeout: string;
    readonly timeoutMs: number;
}

/** @throws UsageError */
export function parseLooking({
    console,
    region,
    timeout,
}: Values<typeof LOOKING_OPTIONS>): Looking {
    return {
        console,
        region: region === undefined ? null : parseRegion(region),
        timeout,
        timeoutMs: parseSeconds('--timeout', timeout),
    };
}

function hasRegion(picture: Picture, { x, y, width, height }: Region): boolean {
    return x + width <= picture.width && y + height <= picture.height;
}

/**
 * Looks at a part of the screen, now and whenever it changes, until there is what is looked for.
 * A part that lies beyond the screen has nothing: a guest that starts has other sizes first.
 *
 * @param look - gives what it has seen in that part, or null
 * @param what - is not seen when the time is over
 * @throws NotSeen
 */
export async function untilSeen<T>(
    session: Session,
    { console, region, timeout, timeoutMs }: Looking,
    look: (part: Picture) => T | null | Promise<T | null>,
    what: string,
): Promise<T> {
    const screen = await session.screen(console);
    const seen = await screen.watch(timeoutMs, (picture, hasChanged) => {
        if (!hasChanged || (region && !hasRegion(picture, region))) return null;
        return look(region ? cropped(picture, region) : picture);
    });
    if (seen !== null) return seen;
    const { width, height } = screen.picture;
    const why =
        region && !hasRegion(screen.picture, region)
            ? ` The screen has only ${String(width)}x${String(height)} pixels.`
            : '';
    throw new NotSeen(`Not seen within ${timeout} s: ${what}.${why}`);
}
