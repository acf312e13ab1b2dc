// SPDX-License-Identifier: LGPL-2.1-or-later

/** The modifier keys by their X names, as evdev codes (`linux/input-event-codes.h`). */
export const MODIFIER_KEYS: Readonly<Record<string, number>> = {
    Control_L: 29,
    Control_R: 97,
    Shift_L: 42,
    Shift_R: 54,
    Alt_L: 56,
    Alt_R: 100,
    Super_L: 125,
    Super_R: 126,
};

/** What screen readers take for their own modifier, beside those. */
const READER_KEYS: Readonly<Record<string, number>> = {
    Caps_Lock: 58,
    Insert: 110,
    KP_Insert: 82,
    KP_0: 82,
    Scroll_Lock: 70,
    Muhenkan: 94,
    Henkan: 92,
};

/**
 * The evdev codes of keys that are called by their X names, such as `Insert`; names that are not
 * those of a modifier or of a screen reader's key are passed over.
 */
export function namedKeys(names: readonly string[]): ReadonlySet<number> {
    const codes = names.map(name => MODIFIER_KEYS[name] ?? READER_KEYS[name]);
    return new Set(codes.filter(code => code !== undefined));
}
