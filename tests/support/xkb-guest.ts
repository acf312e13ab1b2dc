// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';

import '../../src/display1/promisify.js';
import type { Stroke } from '../../src/input/typing/strokes.js';
import { buildPath } from './bed.js';

/** A key that goes down or up, as `tests/support/xkb/xkb-guest.c` reads it. */
export type KeyEvent = `${'+' | '-'}${number}`;

/** Each stroke by itself, whatever the one before held. */
export function strokeEvents({ key, held }: Stroke): KeyEvent[] {
    const press = (code: number): KeyEvent => `+${code}`;
    const release = (code: number): KeyEvent => `-${code}`;
    return [...held.map(press), press(key), release(key), ...[...held].reverse().map(release)];
}

/**
 * What a guest with X11's rules makes of keys.
 *
 * @param locks - modifiers that are locked, by XKB's names
 */
export async function readAsGuest(
    layout: string,
    variant: string,
    events: readonly KeyEvent[],
    locks: readonly string[] = [],
): Promise<string> {
    const { STDIN_PIPE, STDOUT_PIPE } = Gio.SubprocessFlags;
    const program = buildPath('tests/support/xkb/xkb-guest');
    const process = Gio.Subprocess.new(
        [program, layout, variant, ...locks],
        STDIN_PIPE | STDOUT_PIPE,
    );
    const [output] = await process.communicate_utf8_async(`${events.join('\n')}\n`, null);
    if (!process.get_successful()) throw new Error(`xkb-guest failed for ${layout}(${variant})`);
    return output ?? '';
}
