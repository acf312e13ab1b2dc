// SPDX-License-Identifier: LGPL-2.1-or-later
//
// What dead keys make with the key after them. Every guest has rules of its own; these are what
// X11's, Linux' console and GTK have in common.

/** Combining mark → keysym of the dead key that puts it on the next letter (`dead_grave` …). */
export const DEAD_KEYS: ReadonlyMap<string, number> = new Map([
    ['\u0300', 0xfe50],
    ['\u0301', 0xfe51],
    ['\u0302', 0xfe52],
    ['\u0303', 0xfe53],
    ['\u0304', 0xfe54],
    ['\u0306', 0xfe55],
    ['\u0307', 0xfe56],
    ['\u0308', 0xfe57],
    ['\u030a', 0xfe58],
    ['\u030b', 0xfe59],
    ['\u030c', 0xfe5a],
    ['\u0327', 0xfe5b],
    ['\u0328', 0xfe5c],
    ['\u0345', 0xfe5d],
    ['\u3099', 0xfe5e],
    ['\u309a', 0xfe5f],
    ['\u0323', 0xfe60],
    ['\u0309', 0xfe61],
    ['\u031b', 0xfe62],
    ['\u0326', 0xfe6e],
]);

const DEAD_STROKE = 0xfe63;
const DEAD_GRAVE = 0xfe50;
const DEAD_ACUTE = 0xfe51;
const DEAD_CIRCUMFLEX = 0xfe52;
const DEAD_TILDE = 0xfe53;
const DEAD_DIAERESIS = 0xfe57;
const DEAD_CARON = 0xfe5a;
const DEAD_CEDILLA = 0xfe5b;

/** A dead key and what follows it: a character with a key of its own, or a dead key's keysym. */
export interface DeadPair {
    readonly dead: number;
    readonly then: string | number;
}

/** Characters that Unicode does not take apart, or that are a mark alone. */
const PAIRS: ReadonlyMap<string, DeadPair> = new Map<string, DeadPair>([
    ['`', { dead: DEAD_GRAVE, then: ' ' }],
    ['^', { dead: DEAD_CIRCUMFLEX, then: ' ' }],
    ['~', { dead: DEAD_TILDE, then: ' ' }],
    ['ˇ', { dead: DEAD_CARON, then: ' ' }],
    ['¸', { dead: DEAD_CEDILLA, then: ' ' }],
    // With a space these give ' and " in X11.
    ['´', { dead: DEAD_ACUTE, then: DEAD_ACUTE }],
    ['¨', { dead: DEAD_DIAERESIS, then: DEAD_DIAERESIS }],
    ...['øo', 'ØO', 'đd', 'ĐD', 'łl', 'ŁL', 'ħh', 'ĦH', 'ŧt', 'ŦT'].map(
        ([made = '', then = '']): [string, DeadPair] => [made, { dead: DEAD_STROKE, then }],
    ),
]);

/** No dead key is made for it. */
const HOOKED_UPSILON = 'ϒ';
/** Put on before other marks, never after them. */
const HORN = '\u031b';

/**
 * The ways to make a character of one dead key and a key: chains of dead keys mean different things
 * in different guests, or nothing.
 */
export function deadPairs(character: string): readonly DeadPair[] {
    const pair = PAIRS.get(character);
    if (pair) return [pair];
    const [base = '', ...marks] = character.normalize('NFD');
    if (!/\p{L}/u.test(base) || base === HOOKED_UPSILON) return [];
    return marks.flatMap((mark, index) => {
        const dead = DEAD_KEYS.get(mark);
        const others = marks.filter((_, other) => other !== index);
        const then = [base, ...others].join('').normalize('NFC');
        // Marks on the same side of a letter do not change places: ǖ is no ṻ.
        const isWhole = (then + mark).normalize('NFC') === character;
        const isUsual = mark !== HORN || others.length === 0;
        return dead !== undefined && isWhole && isUsual ? [{ dead, then }] : [];
    });
}
