// SPDX-License-Identifier: GPL-3.0-or-later
import { textOfKey } from '../terminal/keyboard.js';
import type { HeldKeys } from './held-keys.js';
import { textOfKeysym } from './keysym-characters.js';
import type { ScreenControls } from './shared-screen.js';

/** Where a viewer types. */
export interface TypedText {
    /** Whether arrows are to be told in the way that applications ask for. */
    readonly hasApplicationCursor: boolean;
    type(text: string): void;
}

/** One viewer's keyboard at a text console: what keys make counts there, and nothing is held. */
export class TextControls implements ScreenControls {
    readonly #typed: TypedText;
    readonly #held: HeldKeys;

    constructor(typed: TypedText, held: HeldKeys) {
        this.#typed = typed;
        this.#held = held;
    }

    key(isDown: boolean, keysym: number): void {
        if (!isDown) return;
        const { hasApplicationCursor } = this.#typed;
        const written = textOfKeysym(keysym);
        const text = textOfKey(keysym, written, this.#held, hasApplicationCursor);
        if (text !== '') this.#typed.type(text);
    }

    /** There is nothing to point at. */
    pointer(): void {
        // The machine is told nothing.
    }

    release(): void {
        // Nothing is held.
    }
}
