// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';
import type { IUnicodeVersionProvider } from '@xterm/headless/lib-headless/xterm-headless.mjs';

/** What is put onto the character before it, or shows nothing. */
const MARK = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** There are none before. */
const FIRST_MARK = 0x300;
const FIRST_WIDE = 0x1100;

/** So many marks go onto one character; what a machine sends could put any number there. */
const MOST_MARKS = 4;

/** What the library's emulator carries from a character to the next, in one number. */
interface Joining {
    /** Marks on the character. */
    readonly marks: number;
    readonly width: number;
    readonly isJoined: boolean;
}

function packed({ marks, width, isJoined }: Joining): number {
    return (marks << 3) | (width << 1) | Number(isJoined);
}

function widthOf(code: number): 0 | 1 | 2 {
    if (code < FIRST_MARK) return 1;
    const character = String.fromCodePoint(code);
    if (MARK.test(character)) return 0;
    return code >= FIRST_WIDE && GLib.unichar_iswide(character) ? 2 : 1;
}

/** How many cells characters take, as the tables of GLib and JavaScript have it. */
export const CHARACTER_WIDTH: IUnicodeVersionProvider = {
    version: 'vitrine',
    wcwidth: widthOf,
    charProperties: (code, preceding) => {
        const width = widthOf(code);
        const [before, marks] = [(preceding >> 1) & 3, preceding >> 3];
        if (width > 0 || before === 0 || marks === MOST_MARKS)
            return packed({ marks: 0, width: Math.max(1, width), isJoined: false });
        return packed({ marks: marks + 1, width: before, isJoined: true });
    },
};
