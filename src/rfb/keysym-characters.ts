// SPDX-License-Identifier: GPL-3.0-or-later
import { characterOfKeysym } from '../input/typing/key-layout.js';

/** Keysyms from here on are Unicode's numbers (X11, appendix A). */
const UNICODE = 0x0100_0000;
const LAST_UNICODE = UNICODE + 0x10ffff;
/** Those of Latin-1 are its own numbers. */
const LATIN_1 = [
    [0x20, 0x7e],
    [0xa0, 0xff],
] as const;

/** Before are control characters, and so is the last of ASCII: keys make those, and no text. */
const FIRST_PRINTED = 0x20;
const DELETE = 0x7f;

/** Half of a character, which no text may have alone. */
const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

/** Unicode's number of a keysym's character; 0 where it is none. */
export function codeOfKeysym(keysym: number): number {
    if (LATIN_1.some(([first, last]) => keysym >= first && keysym <= last)) return keysym;
    const isNumber = keysym > UNICODE && keysym <= LAST_UNICODE;
    const code = isNumber ? keysym - UNICODE : characterOfKeysym(keysym);
    return code < FIRST_PRINTED || code === DELETE || isSurrogate(code) ? 0 : code;
}

/** What a keysym writes; null where that is nothing. */
export function textOfKeysym(keysym: number): string | null {
    const code = codeOfKeysym(keysym);
    return code === 0 ? null : String.fromCodePoint(code);
}
