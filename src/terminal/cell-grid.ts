// SPDX-License-Identifier: GPL-3.0-or-later
import type { IBufferCell } from '@xterm/headless/lib-headless/xterm-headless.mjs';

import { COLUMNS, ROWS, type Emulator } from './emulator.js';
import { DARK_COLOURS, DEFAULT_INK, DEFAULT_PAPER, PALETTE } from './palette.js';

/** Lines across a cell, bits of a cell's `lines`. */
export const CellLine = { UNDER: 1, THROUGH: 2, OVER: 4 } as const;

const SPACE = 0x20;

/** How every cell of a terminal looks: characters, colours as `0xRRGGBB`, and lines. */
export class CellGrid {
    readonly characters = new Uint32Array(COLUMNS * ROWS).fill(SPACE);
    readonly inks = new Uint32Array(COLUMNS * ROWS).fill(DEFAULT_INK);
    readonly papers = new Uint32Array(COLUMNS * ROWS).fill(DEFAULT_PAPER);
    readonly lines = new Uint8Array(COLUMNS * ROWS);

    #cell: IBufferCell | null = null;

    /** Takes an emulator's cells, with the cursor as a block. @returns the rows that look different */
    take(emulator: Emulator, notice: string | null): number[] {
        const { cursor } = emulator;
        return Array.from({ length: ROWS }, (_, row) => row).filter(row => {
            if (notice !== null && row === ROWS - 1) return this.#takeNotice(notice);
            return this.#takeRow(emulator, row, cursor?.row === row ? cursor.column : -1);
        });
    }

    #takeRow({ cells }: Emulator, row: number, cursor: number): boolean {
        const line = cells.getLine(cells.baseY + row);
        this.#cell ??= cells.getNullCell();
        let isNew = false;
        for (let column = 0; column < COLUMNS; column++) {
            const cell = line?.getCell(column, this.#cell);
            if (!cell) continue;
            let [ink, paper] = coloursOf(cell);
            if (column === cursor) [ink, paper] = [paper, ink === paper ? DEFAULT_INK : ink];
            const character = cell.isInvisible() ? SPACE : characterOf(cell);
            const at = row * COLUMNS + column;
            if (this.#put(at, character, ink, paper, linesOf(cell))) isNew = true;
        }
        return isNew;
    }

    /** A line of the program's own, over the last one. */
    #takeNotice(notice: string): boolean {
        const text = notice.padEnd(COLUMNS).slice(0, COLUMNS);
        const first = (ROWS - 1) * COLUMNS;
        let isNew = false;
        for (let column = 0; column < COLUMNS; column++) {
            const character = text.charCodeAt(column);
            if (this.#put(first + column, character, DEFAULT_PAPER, DEFAULT_INK, 0)) isNew = true;
        }
        return isNew;
    }

    #put(at: number, character: number, ink: number, paper: number, lines: number): boolean {
        const isSame =
            this.characters[at] === character &&
            this.inks[at] === ink &&
            this.papers[at] === paper &&
            this.lines[at] === lines;
        if (isSame) return false;
        this.characters[at] = character;
        this.inks[at] = ink;
        this.papers[at] = paper;
        this.lines[at] = lines;
        return true;
    }
}

/** The character of a cell, composed of its marks where there is one such. */
function characterOf(cell: IBufferCell): number {
    const text = cell.getChars();
    // The right half of a wide character has none.
    if (text === '') return SPACE;
    if (text.length === 1) return text.charCodeAt(0);
    return text.normalize('NFC').codePointAt(0) ?? SPACE;
}

function linesOf(cell: IBufferCell): number {
    if (cell.isAttributeDefault()) return 0;
    return (
        (cell.isUnderline() ? CellLine.UNDER : 0) |
        (cell.isStrikethrough() ? CellLine.THROUGH : 0) |
        (cell.isOverline() ? CellLine.OVER : 0)
    );
}

function inkOf(cell: IBufferCell): number {
    if (cell.isFgRGB()) return cell.getFgColor();
    const isBright = cell.isBold() !== 0;
    if (cell.isFgDefault()) return isBright ? brightOf(DARK_COLOURS - 1) : DEFAULT_INK;
    const index = cell.getFgColor();
    return isBright ? brightOf(index) : (PALETTE[index] ?? DEFAULT_INK);
}

/** The bright sister of a dark colour; others are bright enough. */
function brightOf(index: number): number {
    return PALETTE[index < DARK_COLOURS ? index + DARK_COLOURS : index] ?? DEFAULT_INK;
}

function paperOf(cell: IBufferCell): number {
    if (cell.isBgRGB()) return cell.getBgColor();
    return cell.isBgDefault() ? DEFAULT_PAPER : (PALETTE[cell.getBgColor()] ?? DEFAULT_PAPER);
}

/** Half of a colour. */
function dimmed(colour: number): number {
    return (colour >> 1) & 0x7f7f7f;
}

/** Ink and paper. */
function coloursOf(cell: IBufferCell): readonly [number, number] {
    if (cell.isAttributeDefault()) return [DEFAULT_INK, DEFAULT_PAPER];
    const paper = paperOf(cell);
    const ink = cell.isDim() ? dimmed(inkOf(cell)) : inkOf(cell);
    return cell.isInverse() ? [paper, ink] : [ink, paper];
}
