// SPDX-License-Identifier: GPL-3.0-or-later
import type { HeldKeys } from './held-keys.js';
import type { ViewedScreen } from './shared-screen.js';

/** The screens of a machine, among which each viewer chooses for itself. */
export interface ScreenList {
    /** How many there are; they are numbered from 1. */
    readonly count: number;
    /** One of them, which stays the list's. Rejects where it cannot be shown. */
    open(number: number): Promise<ViewedScreen>;
}

/** The same as one viewer has it in its hands. */
export interface ScreenChoice {
    readonly count: number;
    /** Has this viewer shown another screen; resolves once it is, or stays where it was. */
    choose(number: number): Promise<void>;
}

/** QEMU's numbers of keys. */
const Key = { ONE: 0x02, NINE: 0x0a } as const;

/** X11's symbols of keys. */
const Symbol = { ONE: 0x31, NINE: 0x39 } as const;

/**
 * The screen that a key asks for: Ctrl+Alt+1 to 9, as in QEMU's own VNC server.
 *
 * @param qnum - QEMU's number of the key; null where the viewer told only its symbol
 * @returns null for any other key
 */
export function screenOfKey(held: HeldKeys, keysym: number, qnum: number | null): number | null {
    if (!held.hasControl || !held.hasLeftAlt) return null;
    if (qnum !== null && qnum >= Key.ONE && qnum <= Key.NINE) return qnum - Key.ONE + 1;
    if (qnum === null && keysym >= Symbol.ONE && keysym <= Symbol.NINE)
        return keysym - Symbol.ONE + 1;
    return null;
}
