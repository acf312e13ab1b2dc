// SPDX-License-Identifier: GPL-3.0-or-later

/** Keysyms from here on are Unicode's numbers (X11, appendix A). */
const UNICODE = 0x0100_0000;
const LAST_UNICODE = UNICODE + 0x10ffff;
/** Those of Latin-1 are its own numbers. */
const LATIN_1 = [
    [0x20, 0x7e],
    [0xa0, 0xff],
] as const;

/** Half of a character, which no text may have alone. */
const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

/** Unicode's number of a keysym's character; 0 where it is none that is known by its number. */
export function codeOfKeysym(keysym: number): number {
    if (LATIN_1.some(([first, last]) => keysym >= first && keysym <= last)) return keysym;
    if (keysym <= UNICODE || keysym > LAST_UNICODE) return 0;
    const code = keysym - UNICODE;
    return isSurrogate(code) ? 0 : code;
}

/** The character of a keysym; null where it is none that is known by its number. */
export function characterOfKeysym(keysym: number): string | null {
    const code = codeOfKeysym(keysym);
    return code === 0 ? null : String.fromCodePoint(code);
}
