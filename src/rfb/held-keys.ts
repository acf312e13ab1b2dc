// SPDX-License-Identifier: GPL-3.0-or-later

/** QEMU's numbers of the keys that change what others mean. */
export const ModifierKey = {
    LEFT_CONTROL: 0x1d,
    RIGHT_CONTROL: 0x9d,
    LEFT_SHIFT: 0x2a,
    RIGHT_SHIFT: 0x36,
    LEFT_ALT: 0x38,
    RIGHT_ALT: 0xb8,
} as const;

const NUMBERS: ReadonlySet<number> = new Set(Object.values(ModifierKey));

/** The same by X11's symbols; Alt is Meta while Shift is held. */
const BY_SYMBOL = new Map<number, number>([
    [0xffe1, ModifierKey.LEFT_SHIFT],
    [0xffe2, ModifierKey.RIGHT_SHIFT],
    [0xffe3, ModifierKey.LEFT_CONTROL],
    [0xffe4, ModifierKey.RIGHT_CONTROL],
    [0xffe9, ModifierKey.LEFT_ALT],
    [0xffe7, ModifierKey.LEFT_ALT],
    [0xffea, ModifierKey.RIGHT_ALT],
    [0xffe8, ModifierKey.RIGHT_ALT],
]);

/** The modifiers that a viewer holds, whichever screen it is shown meanwhile. */
export class HeldKeys {
    readonly #held = new Set<number>();

    /**
     * A key of the viewer's went down or up.
     *
     * @param qnum - QEMU's number of the key; null where the viewer told only its symbol
     */
    key(isDown: boolean, keysym: number, qnum: number | null): void {
        const key = BY_SYMBOL.get(keysym) ?? qnum;
        if (key === null || !NUMBERS.has(key)) return;
        if (isDown) this.#held.add(key);
        else this.#held.delete(key);
    }

    get hasShift(): boolean {
        return this.#holds(ModifierKey.LEFT_SHIFT) || this.#holds(ModifierKey.RIGHT_SHIFT);
    }

    get hasControl(): boolean {
        return this.#holds(ModifierKey.LEFT_CONTROL) || this.#holds(ModifierKey.RIGHT_CONTROL);
    }

    get hasAlt(): boolean {
        return this.hasLeftAlt || this.#holds(ModifierKey.RIGHT_ALT);
    }

    /** Apart from the right one, which on many keyboards makes other characters. */
    get hasLeftAlt(): boolean {
        return this.#holds(ModifierKey.LEFT_ALT);
    }

    #holds(key: number): boolean {
        return this.#held.has(key);
    }
}
