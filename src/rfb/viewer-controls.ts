// SPDX-License-Identifier: GPL-3.0-or-later
import type { ViewerInput } from '../export/viewer-input.js';
import type { KeysymKeys } from './keysym-keys.js';
import { matchLocks } from './lock-keys.js';
import { Pseudo } from './numbers.js';
import { RFB_BUTTONS } from './pointer-buttons.js';
import type { ScreenControls, SharedScreen, ViewerAtControls } from './shared-screen.js';
import type { ViewerAbilities } from './viewer-abilities.js';

/** The relative motion of 0, as QEMU's pointer motion encoding has it. */
const NO_MOTION = 0x7fff;

/** One viewer's keyboard and pointer at a console, as RFB tells of them. */
export class ViewerControls implements ScreenControls {
    readonly #input: ViewerInput;
    readonly #screen: SharedScreen;
    readonly #abilities: ViewerAbilities;
    readonly #keysyms: KeysymKeys | null;
    #buttons = 0;

    constructor(
        input: ViewerInput,
        screen: SharedScreen,
        { abilities, keysyms }: ViewerAtControls,
    ) {
        this.#input = input;
        this.#screen = screen;
        this.#abilities = abilities;
        this.#keysyms = keysyms;
    }

    key(isDown: boolean, keysym: number, qnum: number | null): void {
        const tellsKey = qnum !== null;
        if (isDown && this.#abilities.lightsEncoding === null)
            matchLocks(this.#input, keysym, tellsKey, this.#screen.lights);
        if (tellsKey) this.#input.key(qnum, isDown);
        else this.#keysyms?.key(this.#input, keysym, isDown);
    }

    pointer(buttons: number, x: number, y: number): void {
        this.#move(x, y);
        const changed = this.#buttons ^ buttons;
        this.#buttons = buttons;
        for (const [bit, button] of RFB_BUTTONS.entries())
            if (((changed >> bit) & 1) === 1)
                this.#input.button(button, ((buttons >> bit) & 1) === 1);
    }

    #move(x: number, y: number): void {
        const { store, isAbsolute } = this.#screen;
        if (this.#abilities.has(Pseudo.QEMU_POINTER_MOTION) && !isAbsolute)
            this.#input.moveBy(x - NO_MOTION, y - NO_MOTION);
        else if (store.width > 0 && store.height > 0)
            this.#input.moveTo(Math.min(x, store.width - 1), Math.min(y, store.height - 1));
    }

    release(): void {
        this.#input.release();
    }
}
