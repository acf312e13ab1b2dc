// SPDX-License-Identifier: GPL-3.0-or-later
import { joinArrays } from '../../memory/join-arrays.js';
import type { StreamFilter } from '../byte-feed.js';
import { ProtocolError } from '../parse.js';
import { EAX_MARK_BYTES, openEax, sealEax } from './eax.js';

const HEADER_BYTES = 2;
const NONCE_BYTES = 16;

/** As TigerVNC has it. Viewers' may be longer, up to what the header can say. */
const MAX_SENT = 8192;

/** A nonce that is never the same: it counts, least significant byte first. */
class Counter {
    readonly #bytes = new Uint8Array(NONCE_BYTES);

    next(): Uint8Array {
        const value = this.#bytes.slice();
        for (let at = 0; at < NONCE_BYTES; at++) {
            this.#bytes[at] = (value[at] ?? 0) + 1;
            if (this.#bytes[at] !== 0) break;
        }
        return value;
    }
}

/** Enciphers a stream: pieces, each behind its length. */
export class EncipheringStream {
    readonly #key: Uint8Array;
    readonly #counter = new Counter();

    constructor(key: Uint8Array) {
        this.#key = key;
    }

    /** The next bytes of the stream, as they are sent. */
    seal(bytes: Uint8Array): Uint8Array {
        const pieces: Uint8Array[] = [];
        for (let at = 0; at < bytes.length; at += MAX_SENT) {
            const piece = bytes.subarray(at, at + MAX_SENT);
            const header = new Uint8Array([piece.length >> 8, piece.length]);
            pieces.push(header, sealEax(this.#key, this.#counter.next(), header, piece));
        }
        return joinArrays(pieces);
    }
}

/** Deciphers what {@link EncipheringStream} made, in whatever pieces it comes. */
export class DecipheringStream implements StreamFilter {
    readonly #key: Uint8Array;
    readonly #counter = new Counter();
    #waiting: Uint8Array = new Uint8Array(0);

    constructor(key: Uint8Array) {
        this.#key = key;
    }

    get #wanted(): number {
        if (this.#waiting.length < HEADER_BYTES) return HEADER_BYTES;
        const [high = 0, low = 0] = this.#waiting;
        return HEADER_BYTES + ((high << 8) | low) + EAX_MARK_BYTES;
    }

    get missing(): number {
        return Math.max(1, this.#wanted - this.#waiting.length);
    }

    get rest(): Uint8Array {
        return this.#waiting;
    }

    push(chunk: Uint8Array): Uint8Array {
        this.#waiting = joinArrays([this.#waiting, chunk]);
        const opened: Uint8Array[] = [];
        while (this.#waiting.length >= this.#wanted && this.#wanted > HEADER_BYTES) {
            const piece = this.#waiting.subarray(0, this.#wanted);
            const header = piece.subarray(0, HEADER_BYTES);
            const nonce = this.#counter.next();
            const plain = openEax(this.#key, nonce, header, piece.subarray(HEADER_BYTES));
            if (!plain) throw new ProtocolError('what came was not enciphered with our key');
            opened.push(plain);
            this.#waiting = this.#waiting.slice(piece.length);
        }
        return joinArrays(opened);
    }
}
