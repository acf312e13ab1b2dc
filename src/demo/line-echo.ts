// SPDX-License-Identifier: LGPL-2.1-or-later

const BACKSPACE = 0x08;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const DELETE = 0x7f;

/** Longer lines lose what comes after. */
const MAX_LINE = 4096;

const PROMPT = '> ';

/** What a terminal shows when somebody comes. */
export const GREETING = `Vitrine demo: what you type comes back.\r\n${PROMPT}`;

/** What a terminal shows for a serial break. */
export const BREAK_ANSWER = `\r\n<break>\r\n${PROMPT}`;

/** What a serial line with nobody behind it answers: each character, and each line once more. */
export class LineEcho {
    #line: number[] = [];
    #onLine: (line: string) => void;

    constructor(onLine: (line: string) => void) {
        this.#onLine = onLine;
    }

    /** @returns what goes back */
    take(bytes: Uint8Array): Uint8Array {
        const answer: number[] = [];
        for (const byte of bytes) answer.push(...this.#takeByte(byte));
        return Uint8Array.from(answer);
    }

    #takeByte(byte: number): readonly number[] {
        if (byte === RETURN || byte === LINE_FEED) return this.#endLine();
        if (byte === BACKSPACE || byte === DELETE)
            return this.#line.pop() === undefined ? [] : [BACKSPACE, 0x20, BACKSPACE];
        if (this.#line.length < MAX_LINE) this.#line.push(byte);
        return [byte];
    }

    #endLine(): readonly number[] {
        const line = this.#line;
        this.#line = [];
        this.#onLine(new TextDecoder().decode(Uint8Array.from(line)));
        const again = new TextEncoder().encode(`\r\n`);
        const prompt = new TextEncoder().encode(`\r\n${PROMPT}`);
        return [...again, ...line, ...prompt];
    }
}
