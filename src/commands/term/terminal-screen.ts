// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

import { printBytes } from '../output.js';
import type { Picture } from '../picture.js';
import { HalfBlocks } from './half-blocks.js';
import { kittyImage } from './kitty.js';
import { fittedSize, scaledDown } from './scaled.js';
import { sixelImage } from './sixel.js';

export const GRAPHICS = ['kitty', 'sixel', 'blocks'] as const;
export type Graphics = (typeof GRAPHICS)[number];

/** A terminal's size: characters, and the pixels of one where it tells them. */
export interface TerminalSize {
    readonly columns: number;
    readonly rows: number;
    readonly cellWidth: number;
    readonly cellHeight: number;
}

/** Enters the screen that is gone with the program: no cursor, mouse by characters. */
const ENTER = '\x1b[?1049h\x1b[?25l\x1b[2J\x1b[?1003h\x1b[?1006h';
const LEAVE = '\x1b_Ga=d,q=2\x1b\\\x1b[?1006l\x1b[?1003l\x1b[0m\x1b[?25h\x1b[?1049l';

/** Draws pictures in a terminal, above one line of text. */
export class TerminalScreen {
    readonly #graphics: Graphics;
    readonly #line: string;
    readonly #blocks = new HalfBlocks();
    #size: TerminalSize;
    /** Of the picture, in characters. */
    #shown = { columns: 1, rows: 1 };

    constructor(graphics: Graphics, size: TerminalSize, line: string) {
        this.#graphics = graphics;
        this.#size = size;
        this.#line = line;
    }

    enter(): Promise<void> {
        return write(`${ENTER}${this.#lineText()}`);
    }

    leave(): Promise<void> {
        return write(LEAVE);
    }

    #lineText(): string {
        const { rows, columns } = this.#size;
        return `\x1b[${String(rows)};1H\x1b[0;7m${this.#line.slice(0, columns)}\x1b[0m`;
    }

    /** The terminal has another size. */
    async resize(size: TerminalSize): Promise<void> {
        this.#size = size;
        this.#blocks.forget();
        await write(`\x1b[2J${this.#lineText()}`);
    }

    /** Where in a picture of this size a character lies; null beside it. */
    placeOf(
        { width, height }: Pick<Picture, 'width' | 'height'>,
        column: number,
        row: number,
    ): { x: number; y: number } | null {
        const { columns, rows } = this.#shown;
        if (column < 0 || row < 0 || column >= columns || row >= rows) return null;
        return {
            x: Math.floor(((column + 0.5) * width) / columns),
            y: Math.floor(((row + 0.5) * height) / rows),
        };
    }

    async draw(picture: Picture): Promise<void> {
        const { columns, rows, cellWidth, cellHeight } = this.#size;
        const place =
            this.#graphics === 'blocks'
                ? { width: columns, height: (rows - 1) * 2 }
                : { width: columns * cellWidth, height: (rows - 1) * cellHeight };
        const scaled = scaledDown(picture, fittedSize(picture, place));
        await write(this.#textOf(scaled));
    }

    #textOf(scaled: Picture): string {
        const { cellWidth, cellHeight } = this.#size;
        if (this.#graphics === 'blocks') {
            this.#shown = { columns: scaled.width, rows: Math.ceil(scaled.height / 2) };
            return this.#blocks.draw(scaled);
        }
        const columns = Math.ceil(scaled.width / cellWidth);
        const rows = Math.ceil(scaled.height / cellHeight);
        this.#shown = { columns, rows };
        return this.#graphics === 'kitty' ? kittyImage(scaled, columns, rows) : sixelImage(scaled);
    }
}

function write(text: string): Promise<void> {
    if (text === '') return Promise.resolve();
    return printBytes(new GLib.Bytes(new TextEncoder().encode(text)));
}
