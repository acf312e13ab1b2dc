// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a terminal's keyboard sends, by the symbols of keys (X11, keysymdef.h): as xterm does.

/** What is held while a key goes down. */
export interface KeyModifiers {
    readonly hasShift: boolean;
    readonly hasAlt: boolean;
    readonly hasControl: boolean;
}

const ESCAPE = '\x1b';

/** Keys that send one character, whatever is held. */
const PLAIN = new Map([
    [0xff08, '\x7f'], // BackSpace
    [0xff09, '\t'],
    [0xff0a, '\n'], // Linefeed
    [0xff0d, '\r'], // Return
    [0xff1b, ESCAPE],
    [0xff8d, '\r'], // KP_Enter
    [0xff89, '\t'], // KP_Tab
    [0xff80, ' '], // KP_Space
]);

/** Keys that send a letter: with CSI, or SS3 where applications ask for that. */
const LETTERS = new Map([
    [0xff52, 'A'], // Up, Down, Right, Left
    [0xff54, 'B'],
    [0xff53, 'C'],
    [0xff51, 'D'],
    [0xff50, 'H'], // Home, End
    [0xff57, 'F'],
    [0xff97, 'A'], // the same on the keypad
    [0xff99, 'B'],
    [0xff98, 'C'],
    [0xff96, 'D'],
    [0xff95, 'H'],
    [0xff9c, 'F'],
    [0xff9d, 'E'], // KP_Begin
]);

/** F1 to F4, which send a letter with SS3 always. */
const PF_KEYS = new Map([
    [0xffbe, 'P'],
    [0xffbf, 'Q'],
    [0xffc0, 'R'],
    [0xffc1, 'S'],
    [0xff91, 'P'], // KP_F1 to KP_F4
    [0xff92, 'Q'],
    [0xff93, 'R'],
    [0xff94, 'S'],
]);

/** Keys that send a number. */
const NUMBERS = new Map([
    [0xff63, 2], // Insert
    [0xffff, 3], // Delete
    [0xff55, 5], // Page_Up, Page_Down
    [0xff56, 6],
    [0xff9e, 2], // the same on the keypad
    [0xff9f, 3],
    [0xff9a, 5],
    [0xff9b, 6],
    [0xffc2, 15], // F5 to F12
    [0xffc3, 17],
    [0xffc4, 18],
    [0xffc5, 19],
    [0xffc6, 20],
    [0xffc7, 21],
    [0xffc8, 23],
    [0xffc9, 24],
]);

const BACK_TAB = 0xfe20;
const TAB = 0xff09;

/** The keypad with Num Lock: KP_Multiply to KP_9 are those characters from there on. */
const PAD = { first: 0xffaa, last: 0xffb9, character: 0x2a, equal: 0xffbd } as const;

/** xterm's number for what is held; 1 for nothing. */
function modifierNumber({ hasShift, hasAlt, hasControl }: KeyModifiers): number {
    return 1 + Number(hasShift) + 2 * Number(hasAlt) + 4 * Number(hasControl);
}

/** Control characters of keys beside letters, since DEC's terminals. */
const CONTROLS = new Map([
    [' ', '\0'],
    ['2', '\0'],
    ['3', '\x1b'],
    ['4', '\x1c'],
    ['5', '\x1d'],
    ['6', '\x1e'],
    ['7', '\x1f'],
    ['/', '\x1f'],
    ['8', '\x7f'],
]);

/** The control character of a key with Ctrl; the character itself where there is none. */
function controlled(character: string): string {
    const code = character.toUpperCase().charCodeAt(0);
    if (code >= 0x40 && code <= 0x5f) return String.fromCharCode(code - 0x40);
    return CONTROLS.get(character) ?? character;
}

/** What a key of the keypad writes; null for any other. */
function padCharacter(keysym: number): string | null {
    if (keysym === PAD.equal) return '=';
    if (keysym < PAD.first || keysym > PAD.last) return null;
    return String.fromCharCode(keysym - PAD.first + PAD.character);
}

function sequenceOf(keysym: number, held: KeyModifiers, isApplication: boolean): string | null {
    const number = modifierNumber(held);
    const with1 = number === 1 ? '' : `1;${number}`;
    const letter = LETTERS.get(keysym);
    if (letter !== undefined)
        return with1 === '' && isApplication
            ? `${ESCAPE}O${letter}`
            : `${ESCAPE}[${with1}${letter}`;
    const pf = PF_KEYS.get(keysym);
    if (pf !== undefined) return with1 === '' ? `${ESCAPE}O${pf}` : `${ESCAPE}[${with1}${pf}`;
    const code = NUMBERS.get(keysym);
    if (code === undefined) return null;
    return `${ESCAPE}[${code}${number === 1 ? '' : `;${number}`}~`;
}

/**
 * What a key sends that goes down.
 *
 * @param character - what it writes; null where it writes nothing
 * @param isApplication - whether arrows are to be told in the way that applications ask for
 * @returns '' for a key that sends nothing
 */
export function textOfKey(
    keysym: number,
    character: string | null,
    held: KeyModifiers,
    isApplication: boolean,
): string {
    if (keysym === BACK_TAB || (keysym === TAB && held.hasShift)) return `${ESCAPE}[Z`;
    const sequence = sequenceOf(keysym, held, isApplication);
    if (sequence !== null) return sequence;
    const text = PLAIN.get(keysym) ?? padCharacter(keysym) ?? character;
    if (text === null) return '';
    const typed = held.hasControl ? controlled(text) : text;
    return held.hasAlt ? `${ESCAPE}${typed}` : typed;
}
