// SPDX-License-Identifier: GPL-3.0-or-later
import { textOfKey } from '../terminal/keyboard.js';
import { characterOfKeysym } from './keysym-characters.js';
import type { ScreenControls, ViewerAtControls } from './shared-screen.js';

/** Where a viewer types. */
export interface TypedText {
    /** Whether arrows are to be told in the way that applications ask for. */
    readonly hasApplicationCursor: boolean;
    type(text: string): void;
}

/** One viewer's keyboard at a text console: what keys make counts there, and nothing is held. */
export class TextControls implements ScreenControls {
    readonly #typed: TypedText;
    readonly #viewer: ViewerAtControls;

    constructor(typed: TypedText, viewer: ViewerAtControls) {
        this.#typed = typed;
        this.#viewer = viewer;
    }

    key(isDown: boolean, keysym: number): void {
        if (!isDown) return;
        const { held, keysyms } = this.#viewer;
        const character = keysyms?.characterOf(keysym) ?? characterOfKeysym(keysym);
        const text = textOfKey(keysym, character, held, this.#typed.hasApplicationCursor);
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
