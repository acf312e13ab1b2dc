// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a terminal has to show, and how it is brought to show what comes next.
import type VteModule from 'gi://Vte?version=3.91';

import type { Vte } from './load-vte.js';

const CAN = '\x18';
const ST = '\x1b\\';
const RIS = '\x1bc';
const DECSTR = '\x1b[!p';
const LEAVE_ALTERNATE_SCREEN = '\x1b[?1049l';

/** Of text, ground, cursor and selection; not among what RIS sets right. */
const COLOURS = [110, 111, 112, 117, 119].map(number => `\x1b]${String(number)}${ST}`).join('');

/**
 * Sets a terminal as it was at first, once it has digested what it was fed before. VTE's own
 * `reset()` comes before that, so that the state would be the machine's again.
 */
export const RESET = encode(CAN + ST + RIS + COLOURS);

/** Ends what a machine has begun and not ended, and leaves the text. */
export const ANOTHER_MACHINE = encode(CAN + ST + LEAVE_ALTERNATE_SCREEN + DECSTR);

/** The bytes of what is typed. */
export function encode(text: string): Uint8Array {
    return new TextEncoder().encode(text);
}

/** All that a terminal shows, and what it keeps of what was scrolled out. */
export function terminalText(vte: Vte, terminal: VteModule.Terminal): string {
    // Rows have numbers that count on when old ones are dropped; the adjustment's begin at 0.
    const [, row] = terminal.get_cursor_position();
    const [rows, columns] = [terminal.get_row_count(), terminal.get_column_count()];
    const first = Math.max(0, row - rows - terminal.scrollback_lines);
    const { TEXT } = vte.Format;
    const [text] = terminal.get_text_range_format(TEXT, first, 0, row + rows, columns);
    // A row that was dropped is an empty line here.
    return (text ?? '').replace(/^\n+/, '');
}
