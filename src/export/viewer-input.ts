// SPDX-License-Identifier: GPL-3.0-or-later
import type { Console } from '../display1/console.js';
import { MouseButton } from '../display1/mouse.js';
import { HeldButtons } from '../input/held-buttons.js';
import { PressedKeys } from '../input/pressed-keys.js';

/** What the mouse buttons of all viewers of one console come to. */
export type SharedButtons = HeldButtons<MouseButton>;

/**
 * One viewer's keys and buttons at a console that others may use too. Whatever it holds is released
 * when it leaves.
 */
export class ViewerInput {
    readonly #console: Console;
    readonly #buttons: SharedButtons;
    readonly #name: string;
    readonly #keys = new PressedKeys<number>();
    #x = 0;
    #y = 0;

    /** @param name - tells this viewer's buttons from the others' */
    constructor(console: Console, buttons: SharedButtons, name: string) {
        this.#console = console;
        this.#buttons = buttons;
        this.#name = name;
    }

    /** Whether the machine takes positions rather than motion. */
    get isAbsolute(): boolean {
        return this.#console.mouse.isAbsolute;
    }

    /** @param qnum - QEMU's number of the key */
    key(qnum: number, isDown: boolean): void {
        const { keyboard } = this.#console;
        if (isDown) {
            this.#keys.press(qnum);
            keyboard.press(qnum);
        } else if (this.#keys.release(qnum)) {
            keyboard.release(qnum);
        }
    }

    holds(qnum: number): boolean {
        return this.#keys.has(qnum);
    }

    /** The pointer is there, guest pixels; for a relative mouse the way from where it was counts. */
    moveTo(x: number, y: number): void {
        const { mouse } = this.#console;
        if (mouse.isAbsolute) mouse.setAbsPosition(x, y);
        else this.moveBy(x - this.#x, y - this.#y);
        this.#x = x;
        this.#y = y;
    }

    /** Steps of a relative mouse. */
    moveBy(dx: number, dy: number): void {
        if (dx !== 0 || dy !== 0) this.#console.mouse.relMotion(dx, dy);
    }

    button(button: MouseButton, isDown: boolean): void {
        const { mouse } = this.#console;
        if (isDown && this.#buttons.press(this.#name, button)) mouse.press(button);
        if (!isDown && this.#buttons.release(this.#name, button)) mouse.release(button);
    }

    /** Releases all that this viewer holds, newest first. */
    release(): void {
        for (const qnum of this.#keys.releaseAll()) this.#console.keyboard.release(qnum);
        for (const button of this.#buttons.releaseDevice(this.#name))
            this.#console.mouse.release(button);
    }
}
