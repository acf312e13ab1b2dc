// SPDX-License-Identifier: GPL-3.0-or-later
import type GLib from 'gi://GLib?version=2.0';

import type { Rect } from '../display1/checks.js';
import { PixmanFormat } from '../display1/pixel-format.js';
import { SharedFile } from '../memory/shared-file.js';
import type { FrameSource } from '../scanout/frame-source.js';
import { CellGrid, CellLine } from './cell-grid.js';
import { COLUMNS, ROWS, type Emulator } from './emulator.js';
import { CELL_HEIGHT, CELL_WIDTH, TerminalFont } from './font.js';
import { DEFAULT_PAPER } from './palette.js';

/** Where lines go across a cell, pixels from its top. */
const LINE_ROWS = [
    [CellLine.UNDER, 14],
    [CellLine.THROUGH, 8],
    [CellLine.OVER, 0],
] as const;

/** A terminal as pixels, black at first. Only rows of cells that look different are drawn anew. */
export class TerminalPicture implements FrameSource {
    readonly offset = 0;
    readonly width = COLUMNS * CELL_WIDTH;
    readonly height = ROWS * CELL_HEIGHT;
    readonly stride = this.width * 4;
    readonly format = PixmanFormat.x8r8g8b8;

    readonly #memory = new SharedFile(this.stride * this.height);
    readonly #font = new TerminalFont();
    readonly #grid = new CellGrid();
    /** A row of cells. */
    readonly #row = new Uint32Array(this.width * CELL_HEIGHT);

    /** The whole picture; shows every later drawing. */
    get bytes(): GLib.Bytes {
        return this.#memory.bytes;
    }

    /**
     * Draws what an emulator shows.
     *
     * @param notice - a line of the program's own, over the last row; null for none
     * @returns what has changed
     */
    draw(emulator: Emulator, notice: string | null): Rect[] {
        return this.#grid.take(emulator, notice).map(row => {
            for (let column = 0; column < COLUMNS; column++)
                this.#drawCell(column, row * COLUMNS + column);
            const bytes = new Uint8Array(this.#row.buffer);
            const y = row * CELL_HEIGHT;
            this.#memory.writeArray(y * this.stride, bytes);
            return { x: 0, y, width: this.width, height: CELL_HEIGHT };
        });
    }

    /** @param at - the cell in the grid */
    #drawCell(column: number, at: number): void {
        const { characters, inks, papers, lines } = this.#grid;
        const [ink, paper] = [inks[at] ?? 0, papers[at] ?? DEFAULT_PAPER];
        const across = lines[at] ?? 0;
        const rows = this.#font.rowsOf(characters[at] ?? 0);
        for (let y = 0; y < CELL_HEIGHT; y++) {
            const bits = isLine(across, y) ? 0xff : (rows[y] ?? 0);
            const first = y * this.width + column * CELL_WIDTH;
            for (let x = 0; x < CELL_WIDTH; x++)
                this.#row[first + x] = ((bits << x) & 0x80) === 0 ? paper : ink;
        }
    }

    close(): void {
        this.#memory.close();
    }
}

function isLine(across: number, y: number): boolean {
    return across !== 0 && LINE_ROWS.some(([line, row]) => (across & line) !== 0 && row === y);
}
