// SPDX-License-Identifier: GPL-3.0-or-later
import type { ViewerInput } from '../export/viewer-input.js';
import type { KeysymKeys } from './keysym-keys.js';
import { matchLocks } from './lock-keys.js';
import { Pseudo } from './numbers.js';
import { RFB_BUTTONS } from './pointer-buttons.js';
import { screenOfKey, type ScreenChoice } from './screen-list.js';
import type { SharedScreen } from './shared-screen.js';
import type { ViewerAbilities } from './viewer-abilities.js';

/** The relative motion of 0, as QEMU's pointer motion encoding has it. */
const NO_MOTION = 0x7fff;

export interface ControlsOptions {
    readonly input: ViewerInput;
    readonly screen: SharedScreen;
    readonly abilities: ViewerAbilities;
    /** For viewers that tell a key only by its symbol; null where layouts are not known. */
    readonly keysyms: KeysymKeys | null;
    /** The machine's screens, where the viewer may choose among some. */
    readonly screens: ScreenChoice | null;
}

/** One viewer's keyboard and pointer, as RFB tells of them. */
export class ViewerControls {
    readonly #input: ViewerInput;
    readonly #screen: SharedScreen;
    readonly #abilities: ViewerAbilities;
    readonly #keysyms: KeysymKeys | null;
    readonly #screens: ScreenChoice | null;
    #buttons = 0;

    constructor({ input, screen, abilities, keysyms, screens }: ControlsOptions) {
        this.#input = input;
        this.#screen = screen;
        this.#abilities = abilities;
        this.#keysyms = keysyms;
        this.#screens = screens;
    }

    /** @param qnum - QEMU's number of the key; null where the viewer told only its symbol */
    key(isDown: boolean, keysym: number, qnum: number | null): void {
        const tellsKey = qnum !== null && qnum !== 0;
        if (isDown && this.#choosesScreen(keysym, tellsKey ? qnum : null)) return;
        if (isDown && this.#abilities.lightsEncoding === null)
            matchLocks(this.#input, keysym, tellsKey, this.#screen.lights);
        if (tellsKey) this.#input.key(qnum, isDown);
        else this.#keysyms?.key(this.#input, keysym, isDown);
    }

    /** Whether a key is not the guest's, but asks for another screen, which there is. */
    #choosesScreen(keysym: number, qnum: number | null): boolean {
        const screens = this.#screens;
        if (!screens || screens.count < 2) return false;
        const number = screenOfKey(this.#input, keysym, qnum);
        if (number === null || number > screens.count) return false;
        screens.choose(number);
        return true;
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

    /** Releases all that the viewer holds. */
    release(): void {
        this.#input.release();
    }
}
