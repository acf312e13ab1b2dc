// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a terminal says of itself when it is asked.
import GLib from 'gi://GLib?version=2.0';

import { stty } from '../raw-terminal.js';
import { printBytes } from '../output.js';
import { wait } from '../screen.js';
import { KITTY_ANSWER, KITTY_QUERY } from './kitty.js';
import type { Graphics, TerminalSize } from './terminal-screen.js';

/** The cell's size; what terminal it is, which every one answers. */
const QUERY = `${KITTY_QUERY}\x1b[16t\x1b[c`;

// eslint-disable-next-line no-control-regex
const ATTRIBUTES = /\x1b\[\?([\d;]*)c/;
// eslint-disable-next-line no-control-regex
const CELL = /\x1b\[6;(\d+);(\d+)t/;

/** A terminal at the far end of a slow line answers by then. */
const ANSWER_MS = 1000;
const POLL_MS = 20;
const SIXEL = '4';

/** What is taken for a terminal's cell where it does not tell. */
const USUAL_CELL = { cellWidth: 8, cellHeight: 16 };

export interface TerminalAnswers {
    readonly graphics: Graphics;
    readonly cellWidth: number;
    readonly cellHeight: number;
}

/** Understands the answers; '' for a terminal that gives none. */
export function understand(text: string): TerminalAnswers {
    const [, height, width] = CELL.exec(text) ?? [];
    const cell =
        width === undefined || height === undefined
            ? USUAL_CELL
            : { cellWidth: Number(width), cellHeight: Number(height) };
    const attributes = ATTRIBUTES.exec(text)?.[1]?.split(';') ?? [];
    const graphics = text.includes(KITTY_ANSWER)
        ? 'kitty'
        : attributes.includes(SIXEL)
          ? 'sixel'
          : 'blocks';
    return { graphics, ...cell };
}

/** Asks the terminal, which must give every key as it comes; what it says is read from `received`. */
export async function askTerminal(received: () => string): Promise<TerminalAnswers> {
    await printBytes(new GLib.Bytes(new TextEncoder().encode(QUERY)));
    for (let waited = 0; waited < ANSWER_MS && !ATTRIBUTES.test(received()); waited += POLL_MS)
        await wait(POLL_MS);
    return understand(received());
}

/** How large the terminal is now, in characters. */
export async function terminalSize(): Promise<Pick<TerminalSize, 'columns' | 'rows'>> {
    const [rows = 0, columns = 0] = (await stty('size')).split(' ').map(Number);
    // One that does not tell is as large as the first ones were.
    return { rows: rows > 1 ? rows : 24, columns: columns > 0 ? columns : 80 };
}
