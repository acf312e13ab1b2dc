// SPDX-License-Identifier: GPL-3.0-or-later
import type RFB from '@novnc/novnc';
import keysyms from '../../../node_modules/@novnc/novnc/core/input/keysymdef.js';

/** A key: the X11 symbol on it, and where it is on a keyboard. */
export interface Key {
    readonly keysym: number;
    readonly code: string;
}

export const KEYS = {
    alt: { keysym: 0xffe9, code: 'AltLeft' },
    backspace: { keysym: 0xff08, code: 'Backspace' },
    control: { keysym: 0xffe3, code: 'ControlLeft' },
    delete: { keysym: 0xffff, code: 'Delete' },
    down: { keysym: 0xff54, code: 'ArrowDown' },
    end: { keysym: 0xff57, code: 'End' },
    escape: { keysym: 0xff1b, code: 'Escape' },
    f4: { keysym: 0xffc1, code: 'F4' },
    home: { keysym: 0xff50, code: 'Home' },
    left: { keysym: 0xff51, code: 'ArrowLeft' },
    print: { keysym: 0xff61, code: 'PrintScreen' },
    enter: { keysym: 0xff0d, code: 'Enter' },
    right: { keysym: 0xff53, code: 'ArrowRight' },
    super: { keysym: 0xffeb, code: 'MetaLeft' },
    tab: { keysym: 0xff09, code: 'Tab' },
    up: { keysym: 0xff52, code: 'ArrowUp' },
} as const satisfies Readonly<Record<string, Key>>;

const F1 = 0xffbe;

/** F1 to F12. */
export function functionKey(number: number): Key {
    return { keysym: F1 + number - 1, code: `F${number}` };
}

/** Presses keys together, and lets them go. */
export function sendChord(rfb: RFB, keys: readonly Key[]): void {
    for (const { keysym, code } of keys) rfb.sendKey(keysym, code, true);
    for (const { keysym, code } of keys.toReversed()) rfb.sendKey(keysym, code, false);
}

/** What a touch screen's keys do, with modifiers that stay down until the next key. */
export class TouchKeys {
    readonly #rfb: () => RFB | null;
    readonly #held = new Set<Key>();
    readonly #changed: () => void;

    /** @param changed - called when another modifier is held, or one no more */
    constructor(rfb: () => RFB | null, changed: () => void) {
        this.#rfb = rfb;
        this.#changed = changed;
    }

    isHeld(modifier: Key): boolean {
        return this.#held.has(modifier);
    }

    /** Holds a modifier, or lets it go. */
    toggle(modifier: Key): void {
        const isDown = !this.#held.delete(modifier);
        if (isDown) this.#held.add(modifier);
        this.#rfb()?.sendKey(modifier.keysym, modifier.code, isDown);
        this.#changed();
    }

    press({ keysym, code }: Key): void {
        this.#rfb()?.sendKey(keysym, code);
        this.releaseAll();
    }

    /** Types what is on no key of a known place. */
    type(text: string): void {
        for (const character of text) {
            const isBreak = character === '\n';
            if (isBreak) this.#rfb()?.sendKey(KEYS.enter.keysym, KEYS.enter.code);
            else this.#rfb()?.sendKey(keysyms.lookup(character.codePointAt(0) ?? 0), null);
        }
        this.releaseAll();
    }

    releaseAll(): void {
        if (this.#held.size === 0) return;
        for (const { keysym, code } of this.#held) this.#rfb()?.sendKey(keysym, code, false);
        this.#held.clear();
        this.#changed();
    }
}
