// SPDX-License-Identifier: LGPL-2.1-or-later
//
// Keys pressed together, as people write them: `ctrl+alt+del`.
import { qnumFromEvdev } from './keymap/keymap.js';

/** Names of keys from a Linux input event code on, in order, as a US keyboard has them. */
const RUNS: readonly (readonly [code: number, names: string])[] = [
    [1, 'esc 1 2 3 4 5 6 7 8 9 0 minus equal backspace tab'],
    [16, 'q w e r t y u i o p bracketleft bracketright enter ctrl'],
    [30, 'a s d f g h j k l semicolon apostrophe grave shift backslash'],
    [44, 'z x c v b n m comma period slash rightshift kpmultiply alt space capslock'],
    [59, 'f1 f2 f3 f4 f5 f6 f7 f8 f9 f10 numlock scrolllock'],
    [71, 'kp7 kp8 kp9 kpminus kp4 kp5 kp6 kpplus kp1 kp2 kp3 kp0 kpperiod'],
    [86, 'less f11 f12'],
    [96, 'kpenter rightctrl kpdivide print rightalt'],
    [102, 'home up pageup left right end down pagedown insert delete'],
    [113, 'mute volumedown volumeup power'],
    [117, 'kpequal'],
    [119, 'pause'],
    [125, 'super rightsuper menu'],
    [183, 'f13 f14 f15 f16 f17 f18 f19 f20 f21 f22 f23 f24'],
];

/** Other names of the same keys: X11's, QEMU's, and what is printed on keyboards. */
const ALIASES: Readonly<Record<string, string>> = {
    escape: 'esc',
    '-': 'minus',
    '=': 'equal',
    '[': 'bracketleft',
    ']': 'bracketright',
    return: 'enter',
    ret: 'enter',
    control: 'ctrl',
    control_l: 'ctrl',
    ctrl_l: 'ctrl',
    leftctrl: 'ctrl',
    control_r: 'rightctrl',
    ctrl_r: 'rightctrl',
    ';': 'semicolon',
    "'": 'apostrophe',
    '`': 'grave',
    '\\': 'backslash',
    shift_l: 'shift',
    leftshift: 'shift',
    shift_r: 'rightshift',
    ',': 'comma',
    '.': 'period',
    '/': 'slash',
    '<': 'less',
    alt_l: 'alt',
    leftalt: 'alt',
    alt_r: 'rightalt',
    altgr: 'rightalt',
    spc: 'space',
    caps_lock: 'capslock',
    num_lock: 'numlock',
    scroll_lock: 'scrolllock',
    printscreen: 'print',
    prtsc: 'print',
    sysrq: 'print',
    del: 'delete',
    ins: 'insert',
    pgup: 'pageup',
    page_up: 'pageup',
    prior: 'pageup',
    pgdn: 'pagedown',
    page_down: 'pagedown',
    next: 'pagedown',
    break: 'pause',
    super_l: 'super',
    leftsuper: 'super',
    win: 'super',
    windows: 'super',
    meta: 'super',
    super_r: 'rightsuper',
    compose: 'menu',
};

/** Named in the order in which they are pressed, before all others. */
const MODIFIERS = ['ctrl', 'rightctrl', 'alt', 'rightalt', 'shift', 'rightshift', 'super'];

const CODES: ReadonlyMap<string, number> = new Map(
    RUNS.flatMap(([first, names]) =>
        names.split(' ').map((name, index): [string, number] => [name, first + index]),
    ),
);
const NAMES: ReadonlyMap<number, string> = new Map(
    Array.from(CODES, ([name, code]): [number, string] => [code, name]),
);

/** Keys in the order in which they are pressed, as Linux input event codes. */
export type KeyChord = readonly number[];

/** More at once no hand holds, and no keyboard tells apart. */
const MAX_KEYS = 8;

function codeOf(name: string, chord: string): number {
    const lower = name.toLowerCase();
    const code = CODES.get(ALIASES[lower] ?? lower);
    if (code !== undefined && qnumFromEvdev(code) !== null) return code;
    throw new RangeError(
        `“${chord}” names no key “${name}”: write keys as in ctrl+alt+del, f1 or super.`,
    );
}

/**
 * Reads keys that are pressed together: names with `+` or, as QEMU writes them, `-` between.
 * Letters and digits are those of a US keyboard, since keys travel by their place.
 *
 * @throws RangeError that says which name is no key's
 */
export function parseKeyChord(text: string): KeyChord {
    const trimmed = text.trim();
    const separator = trimmed.includes('+') ? '+' : /[^-]-[^-]/.test(trimmed) ? '-' : null;
    const names = separator === null ? [trimmed] : trimmed.split(separator);
    const keys = names.map(name => codeOf(name.trim(), trimmed));
    if (new Set(keys).size !== keys.length)
        throw new RangeError(`“${trimmed}” has a key twice: name each key once.`);
    if (keys.length > MAX_KEYS)
        throw new RangeError(`“${trimmed}” has more than ${MAX_KEYS} keys: name fewer.`);
    return keys;
}

/** Writes keys as {@link parseKeyChord} reads them; keys without a name are left out. */
export function formatKeyChord(keys: KeyChord): string {
    return keys
        .map(key => NAMES.get(key))
        .filter(name => name !== undefined)
        .join('+');
}

/** Whether a key has a name, so that it can be written. */
export function isNamedKey(key: number): boolean {
    return NAMES.has(key) && qnumFromEvdev(key) !== null;
}

/** Modifiers first, as they must be pressed; the others stay in their order. */
export function sortChord(keys: KeyChord): KeyChord {
    const rank = (key: number): number => {
        const index = MODIFIERS.indexOf(NAMES.get(key) ?? '');
        return index < 0 ? MODIFIERS.length : index;
    };
    return [...keys].sort((a, b) => rank(a) - rank(b));
}

/** The chord in QEMU's numbers. */
export function chordQnums(keys: KeyChord): number[] {
    return keys.map(qnumFromEvdev).filter(qnum => qnum !== null);
}

/** What a chord is sent to; it keeps the order of calls. */
export interface ChordKeyboard {
    press(qnum: number): void;
    release(qnum: number): void;
}

/** Presses the keys in their order and releases them the other way round. */
export function sendChord(keyboard: ChordKeyboard, keys: KeyChord): void {
    const qnums = chordQnums(keys);
    for (const qnum of qnums) keyboard.press(qnum);
    for (const qnum of qnums.reverse()) keyboard.release(qnum);
}
