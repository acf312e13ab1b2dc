// SPDX-License-Identifier: GPL-3.0-or-later
import type { ConsoleScreen } from './console-screen.js';

/** The screens of a machine, among which each viewer chooses for itself. */
export interface ScreenList {
    /** How many there are; they are numbered from 1. */
    readonly count: number;
    /** One of them, which stays the list's. Rejects where it cannot be shown. */
    open(number: number): Promise<ConsoleScreen>;
}

/** The same as one viewer has it in its hands. */
export interface ScreenChoice {
    readonly count: number;
    /** Has this viewer shown another screen. */
    choose(number: number): void;
}

/** QEMU's numbers of keys. */
const Key = {
    ONE: 0x02,
    NINE: 0x0a,
    LEFT_CONTROL: 0x1d,
    RIGHT_CONTROL: 0x9d,
    LEFT_ALT: 0x38,
} as const;

/** X11's symbols of keys. */
const Symbol = { ONE: 0x31, NINE: 0x39 } as const;

/** What tells which keys are down. */
interface HeldKeys {
    holds(qnum: number): boolean;
}

/**
 * The screen that a key asks for: Ctrl+Alt+1 to 9, as in QEMU's own VNC server.
 *
 * @param qnum - QEMU's number of the key; null where the viewer told only its symbol
 * @returns null for any other key
 */
export function screenOfKey(input: HeldKeys, keysym: number, qnum: number | null): number | null {
    const isControl = input.holds(Key.LEFT_CONTROL) || input.holds(Key.RIGHT_CONTROL);
    if (!isControl || !input.holds(Key.LEFT_ALT)) return null;
    if (qnum !== null && qnum >= Key.ONE && qnum <= Key.NINE) return qnum - Key.ONE + 1;
    if (qnum === null && keysym >= Symbol.ONE && keysym <= Symbol.NINE)
        return keysym - Symbol.ONE + 1;
    return null;
}
