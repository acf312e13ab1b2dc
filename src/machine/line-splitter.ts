// SPDX-License-Identifier: LGPL-2.1-or-later

const NEWLINE = 0x0a;

/** Cuts a byte stream into lines of UTF-8 text, each no longer than a limit. */
export class LineSplitter {
    #parts: Uint8Array[] = [];
    #length = 0;
    readonly #decoder = new TextDecoder();

    /** @param maxLength - in bytes */
    constructor(readonly maxLength: number) {}

    /**
     * Takes the next bytes of the stream and returns the lines they complete, without line ends.
     *
     * @throws RangeError when a line is too long
     */
    push(bytes: Uint8Array): string[] {
        const lines: string[] = [];
        let start = 0;
        for (;;) {
            const end = bytes.indexOf(NEWLINE, start);
            if (end < 0) break;
            this.#keep(bytes.subarray(start, end));
            lines.push(this.#take());
            start = end + 1;
        }
        this.#keep(bytes.subarray(start));
        return lines;
    }

    #keep(part: Uint8Array): void {
        if (part.length === 0) return;
        this.#length += part.length;
        if (this.#length > this.maxLength) throw new RangeError('line too long');
        this.#parts.push(part);
    }

    #take(): string {
        const line = new Uint8Array(this.#length);
        let offset = 0;
        for (const part of this.#parts) {
            line.set(part, offset);
            offset += part.length;
        }
        this.#parts = [];
        this.#length = 0;
        return this.#decoder.decode(line).replace(/\r$/, '');
    }
}
