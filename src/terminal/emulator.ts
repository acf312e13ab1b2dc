// SPDX-License-Identifier: GPL-3.0-or-later
import { Terminal, type IBuffer } from '@xterm/headless/lib-headless/xterm-headless.mjs';

import { CHARACTER_WIDTH } from './character-width.js';
import { decodeCp437, encodeCp437 } from './cp437.js';

/** Cells of a terminal, as QEMU's own text consoles have them. */
export const COLUMNS = 80;
export const ROWS = 24;

/** Bytes that are taken in one go: between two, others have their turn where it was long. */
const PIECE_BYTES = 1024;

/** Sequences that do something as often as they say, up to two billion times; and how often is enough. */
const REPEATING = new Map([
    ...['b', 'I', 'Z'].map(final => [final, COLUMNS] as const),
    ...['L', 'M', 'S', 'T'].map(final => [final, ROWS] as const),
]);

/** Titles, and links, of which the library keeps as many as come: nobody sees them here. */
const UNSEEN = [0, 1, 2, 8];

const CURSOR_MODE = 25;

/** How text is written in bytes. */
export type TextEncoding = 'cp437' | 'utf8';

/** Who has the keyboard of an emulator. */
export interface EmulatorWatcher {
    /** The emulator answers what it was asked, such as where its cursor is. */
    answered(bytes: Uint8Array): void;
}

/**
 * A terminal of {@link COLUMNS} by {@link ROWS} cells, without keyboard and screen. What it is sent is
 * believed to be hostile: it takes neither long for a piece, nor more memory than its cells.
 */
export class Emulator {
    readonly #terminal: Terminal;
    readonly #encoding: TextEncoding;
    #showsCursor = true;

    constructor(encoding: TextEncoding, watcher: EmulatorWatcher) {
        this.#encoding = encoding;
        this.#terminal = new Terminal({
            cols: COLUMNS,
            rows: ROWS,
            scrollback: 0,
            allowProposedApi: true,
            logLevel: 'off',
        });
        const { unicode, parser } = this.#terminal;
        unicode.register(CHARACTER_WIDTH);
        unicode.activeVersion = CHARACTER_WIDTH.version;
        for (const [final, most] of REPEATING)
            parser.registerCsiHandler({ final }, ([count]) => Number(count) > most);
        for (const kind of UNSEEN) parser.registerOscHandler(kind, () => true);
        this.#watchCursor();
        this.#terminal.onData(text => {
            watcher.answered(this.encode(text));
        });
    }

    /** The library does not tell whether the cursor is hidden. */
    #watchCursor(): void {
        const { parser } = this.#terminal;
        const shows = (does: boolean): false => {
            this.#showsCursor = does;
            return false;
        };
        for (const [final, does] of [
            ['h', true],
            ['l', false],
        ] as const)
            parser.registerCsiHandler({ prefix: '?', final }, modes =>
                modes.includes(CURSOR_MODE) ? shows(does) : false,
            );
        parser.registerCsiHandler({ intermediates: '!', final: 'p' }, () => shows(true));
        parser.registerEscHandler({ final: 'c' }, () => shows(true));
    }

    /** Takes what a machine says; resolves once it is on the screen. */
    async feed(bytes: Uint8Array): Promise<void> {
        if (bytes.length === 0) return;
        const { promise, resolve } = Promise.withResolvers<undefined>();
        for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
            const piece = bytes.subarray(at, at + PIECE_BYTES);
            const isLast = at + PIECE_BYTES >= bytes.length;
            const written = isLast ? () => resolve(undefined) : undefined;
            this.#terminal.write(this.#encoding === 'utf8' ? piece : decodeCp437(piece), written);
        }
        await promise;
    }

    /** The bytes of what is typed. */
    encode(text: string): Uint8Array {
        return this.#encoding === 'utf8' ? new TextEncoder().encode(text) : encodeCp437(text);
    }

    /** Its cells as they are now. */
    get cells(): IBuffer {
        return this.#terminal.buffer.active;
    }

    /** Where the cursor is, in cells; null where it is hidden. */
    get cursor(): { readonly column: number; readonly row: number } | null {
        if (!this.#showsCursor) return null;
        const { cursorX, cursorY } = this.cells;
        // Behind the last column it stands until the next character wraps.
        return { column: Math.min(cursorX, COLUMNS - 1), row: cursorY };
    }

    /** Whether arrows are to be told in the way that applications ask for. */
    get hasApplicationCursor(): boolean {
        return this.#terminal.modes.applicationCursorKeysMode;
    }

    close(): void {
        this.#terminal.dispose();
    }
}
