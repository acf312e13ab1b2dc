// SPDX-License-Identifier: LGPL-2.1-or-later
import type Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { LockLight } from '../../display1/keyboard.js';
import { qnumFromEvdev } from '../keymap/keymap.js';
import { PressedKeys } from '../pressed-keys.js';
import type { Stroke } from './strokes.js';

/** What the typist needs of a console's keyboard. */
export interface TypedKeyboard {
    /** The guest's lights, bits of {@link LockLight}. */
    readonly modifiers: number;
    pressed(qnum: number, cancellable: Gio.Cancellable | null): Promise<void>;
    released(qnum: number, cancellable: Gio.Cancellable | null): Promise<void>;
    /** Without waiting for an answer. */
    release(qnum: number): void;
}

export interface TypingOptions {
    /** Milliseconds after each press and each release: {@link DEFAULT_INTERVAL_MS}. */
    readonly intervalMs?: number;
    /** The layout's key for Caps Lock, which is off while we type: what is on changes letters. */
    readonly capsLock?: number | null;
    /** Told after each stroke how many are typed. */
    readonly progress?: (typed: number) => void;
    readonly cancellable?: Gio.Cancellable | null;
}

/**
 * A PS/2 keyboard holds 16 bytes for the guest, which takes them in its own time; a stroke with two
 * keys held is up to 9 of them.
 */
export const DEFAULT_INTERVAL_MS = 10;

/** How long a guest may take to light or darken the lamp of a lock. */
const LIGHT_MS = 1000;
const LIGHT_POLL_MS = 20;

/** Whoever ends a slow text does not wait for its next key. */
const LOOK_MS = 100;

function sleep(ms: number): Promise<void> {
    return new Promise(resolve => {
        GLib.timeout_add(GLib.PRIORITY_DEFAULT, ms, () => {
            resolve();
            return GLib.SOURCE_REMOVE;
        });
    });
}

function sameKeys(a: readonly number[], b: readonly number[]): boolean {
    return a.length === b.length && a.every((key, index) => key === b[index]);
}

/** Presses keys one after another, and knows which are down. */
class Fingers {
    readonly #keyboard: TypedKeyboard;
    readonly #intervalMs: number;
    readonly #cancellable: Gio.Cancellable | null;
    readonly #down = new PressedKeys<number>();
    #held: readonly number[] = [];

    constructor(keyboard: TypedKeyboard, intervalMs: number, cancellable: Gio.Cancellable | null) {
        this.#keyboard = keyboard;
        this.#intervalMs = intervalMs;
        this.#cancellable = cancellable;
    }

    /** Gives the guest its time, until somebody wants it to end. */
    async #rest(): Promise<void> {
        for (let left = this.#intervalMs; left > 0; left -= LOOK_MS) {
            if (this.#cancellable?.is_cancelled()) return;
            await sleep(Math.min(LOOK_MS, left));
        }
    }

    async #press(key: number): Promise<void> {
        const qnum = qnumFromEvdev(key);
        if (qnum === null) throw new RangeError(`QEMU has no number for the key ${key}.`);
        this.#down.press(qnum);
        await this.#keyboard.pressed(qnum, null);
        await this.#rest();
    }

    async #release(key: number): Promise<void> {
        const qnum = qnumFromEvdev(key);
        if (qnum === null || !this.#down.release(qnum)) return;
        await this.#keyboard.released(qnum, null);
        await this.#rest();
    }

    /** Holds exactly these keys: those of the stroke before are held on where they are the same. */
    async hold(keys: readonly number[]): Promise<void> {
        if (sameKeys(keys, this.#held)) return;
        for (const key of [...this.#held].reverse()) await this.#release(key);
        this.#held = [];
        for (const key of keys) await this.#press(key);
        this.#held = keys;
    }

    async tap(key: number): Promise<void> {
        await this.#press(key);
        await this.#release(key);
    }

    /** Lifts whatever is still down; does not wait, since the machine may be gone. */
    lift(): void {
        this.#held = [];
        for (const qnum of this.#down.releaseAll()) this.#keyboard.release(qnum);
    }
}

/** @returns whether the light became what it should */
async function untilLight(keyboard: TypedKeyboard, isOn: boolean): Promise<boolean> {
    for (let waited = 0; waited < LIGHT_MS; waited += LIGHT_POLL_MS) {
        if (((keyboard.modifiers & LockLight.CAPS) !== 0) === isOn) return true;
        await sleep(LIGHT_POLL_MS);
    }
    return false;
}

async function capsLockOff(
    keyboard: TypedKeyboard,
    fingers: Fingers,
    key: number | null,
): Promise<void> {
    if (key !== null) {
        await fingers.tap(key);
        if (await untilLight(keyboard, false)) return;
    }
    throw new RangeError('The machine’s Caps Lock stays on: turn it off there, and try again.');
}

/**
 * Types at a machine's keyboard, slowly enough for the guest. Caps Lock is turned off for it and on
 * again after; whatever happens, no key stays down.
 *
 * @returns how many strokes were typed: fewer than there are where it was cancelled
 */
export async function typeStrokes(
    keyboard: TypedKeyboard,
    strokes: readonly Stroke[],
    options: TypingOptions = {},
): Promise<number> {
    const { intervalMs = DEFAULT_INTERVAL_MS, capsLock = null, progress, cancellable } = options;
    const fingers = new Fingers(keyboard, intervalMs, cancellable ?? null);
    const hadCapsLock = (keyboard.modifiers & LockLight.CAPS) !== 0;
    let typed = 0;
    try {
        if (hadCapsLock) await capsLockOff(keyboard, fingers, capsLock);
        for (const { key, held } of strokes) {
            if (cancellable?.is_cancelled()) break;
            await fingers.hold(held);
            await fingers.tap(key);
            typed++;
            progress?.(typed);
        }
        await fingers.hold([]);
        if (hadCapsLock && capsLock !== null) await fingers.tap(capsLock);
    } finally {
        fingers.lift();
    }
    return typed;
}
