// SPDX-License-Identifier: LGPL-2.1-or-later
import { joinArrays } from './join-arrays.js';

/** The length of a character by its first byte; 0 for a byte that begins none. */
function lengthBy(first: number): number {
    if (first >= 0xf0) return 4;
    if (first >= 0xe0) return 3;
    return first >= 0xc0 ? 2 : 0;
}

/** How many bytes at the end are a character that has not come whole. */
function unfinished(bytes: Uint8Array): number {
    for (let back = 1; back <= Math.min(3, bytes.length); back++) {
        const byte = bytes[bytes.length - back] ?? 0;
        if (byte < 0x80) return 0;
        if (byte >= 0xc0) return back < lengthBy(byte) ? back : 0;
    }
    return 0;
}

/** Text that comes in pieces, which may end within a character: GJS's TextDecoder has no streams. */
export class Utf8Pieces {
    #rest = new Uint8Array(0);

    /** @returns all characters that are whole by now */
    push(piece: Uint8Array): string {
        const bytes = joinArrays([this.#rest, piece]);
        const whole = bytes.length - unfinished(bytes);
        this.#rest = bytes.slice(whole);
        return new TextDecoder().decode(bytes.subarray(0, whole));
    }
}
