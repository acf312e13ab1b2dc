// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whoever sits before the program's windows: what is pressed, and how one gets from here to there.
import type { Thing } from './accessible.js';
import { openInjector, tapKeys, type InputInjector } from './input-injector.js';
import { sleep, until } from './main-loop.js';

/** A window has fewer things that take the focus. */
const MAX_TABS = 40;
/** How long a program may take to say that the focus has moved. */
const FOCUS_MS = 100;
/** How often a mnemonic is tried, and how long what it shows may take: by then the menu lies still. */
const CHOICES = 3;
const CHOICE_MS = 4000;

/** Keys by their evdev codes. */
export const Key = {
    ESC: 1,
    TAB: 15,
    E: 18,
    R: 19,
    T: 20,
    U: 22,
    O: 24,
    ENTER: 28,
    LEFTCTRL: 29,
    A: 30,
    F: 33,
    J: 36,
    LEFTSHIFT: 42,
    X: 45,
    C: 46,
    V: 47,
    M: 50,
    LEFTALT: 56,
    F5: 63,
    F10: 68,
    PAGEUP: 104,
    PAGEDOWN: 109,
} as const;

/** A person at the keyboard. */
export class Person {
    readonly #injector: InputInjector;

    private constructor(injector: InputInjector) {
        this.#injector = injector;
    }

    /** Comes before the windows: see {@link openInjector}. */
    static async open(): Promise<Person> {
        return new Person(await openInjector());
    }

    /** Presses keys together, and lets them go. */
    tap(...keys: readonly number[]): Promise<void> {
        return tapKeys(this.#injector, keys);
    }

    /** Presses one key after the other. */
    async type(...keys: readonly number[]): Promise<void> {
        for (const key of keys) await this.tap(key);
    }

    /** Gives keyboard and pointer back to the desktop. */
    release(): Promise<void> {
        return this.tap(Key.LEFTCTRL, Key.LEFTALT);
    }

    /** Goes from one thing to the next until it is there: GTK lets no screen reader set the focus. */
    async tabTo(thing: Thing): Promise<void> {
        for (let tries = 0; tries < MAX_TABS && !thing.isFocused; tries++) {
            await this.tap(Key.TAB);
            await sleep(FOCUS_MS);
        }
        if (!thing.isFocused) throw new Error(`Tab does not lead to “${thing.name}”`);
    }

    /**
     * Opens the main menu of a window; its items have no names (GTK 4.18), but mnemonics.
     *
     * @returns the item with the focus, its first
     */
    async openMenu(window: Thing): Promise<Thing> {
        await this.release();
        await this.tap(Key.F10);
        return await untilItem(window, null);
    }

    /** Opens the submenu of the menu item with the focus. */
    async openSubmenu(window: Thing, item: Thing): Promise<void> {
        await this.tap(Key.ENTER);
        await untilItem(window, item);
    }

    /**
     * Chooses an item of the submenu that was opened, by its mnemonic. While a submenu slides in, its
     * item and one of the menu before may have the same, and then neither is chosen.
     *
     * @param name - of what the item shows
     */
    async choose(window: Thing, mnemonic: number, name: string): Promise<Thing> {
        for (let attempt = 1; attempt < CHOICES; attempt++) {
            await this.tap(mnemonic);
            const shown = await window.until(null, name, CHOICE_MS).catch(() => null);
            if (shown) return shown;
        }
        await this.tap(mnemonic);
        return await window.until(null, name);
    }

    close(): Promise<void> {
        return this.#injector.close();
    }
}

/** Waits until a menu item has the focus that had it not before: a key that comes earlier is lost. */
function untilItem(window: Thing, before: Thing | null): Promise<Thing> {
    return until(
        () => {
            const item = window.findFocused('menu item');
            return item && item.accessible !== before?.accessible ? item : null;
        },
        () => `a menu item with the focus in:\n${window.describe()}`,
    );
}
