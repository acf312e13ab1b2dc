// SPDX-License-Identifier: GPL-3.0-or-later
import { Deflate, Z_SYNC_FLUSH } from 'pako';

import { joinArrays } from '../../memory/join-arrays.js';

/** One stream of zlib's, of which each part can be unpacked as soon as it is there. */
export class ZlibStream {
    #level: number;
    #deflate: Deflate;
    #parts: Uint8Array[] = [];

    /** @param level - zlib's, from 0 to 9 */
    constructor(level: number) {
        this.#level = level;
        this.#deflate = this.#begin(level);
    }

    get level(): number {
        return this.#level;
    }

    #begin(level: number): Deflate {
        const deflate = new Deflate({ level: level, chunkSize: 64 * 1024 });
        deflate.onData = part => {
            this.#parts.push(part);
        };
        return deflate;
    }

    /** Begins a new stream, as the viewer must be told. */
    reset(level: number): void {
        this.#level = level;
        this.#deflate = this.#begin(level);
    }

    /** Packs the next part of the stream. */
    compress(data: Uint8Array): Uint8Array {
        this.#parts = [];
        this.#deflate.push(data, Z_SYNC_FLUSH);
        const [only, ...rest] = this.#parts;
        return only && rest.length === 0 ? only : joinArrays(this.#parts);
    }
}
