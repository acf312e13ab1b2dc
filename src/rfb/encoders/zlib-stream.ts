// SPDX-License-Identifier: GPL-3.0-or-later
import { Deflate, Z_SYNC_FLUSH } from 'pako';

import { kernels, type Address, type Kernels } from '../../kernels/kernels.js';
import { joinArrays } from '../../memory/join-arrays.js';

/** One stream of zlib's, of which each part can be unpacked as soon as it is there. */
export interface ZlibStream {
    /** Packs the next part of the stream, which is not empty; valid until the next call. */
    compress(data: Uint8Array): Uint8Array;
    /** Gives back its memory; nothing is packed any more. */
    close(): void;
}

/** How many earlier places the kernel looks at, by the level from 0 on. */
const DEPTHS = [1, 1, 1, 4, 8, 16, 32, 48, 64, 128];

/** The kernels' own. */
export class KernelStream implements ZlibStream {
    readonly #kernels: Kernels;
    readonly #stream: Address;

    constructor(memory: Kernels, level: number) {
        this.#kernels = memory;
        this.#stream = memory.run.newStream(DEPTHS[level] ?? 1);
    }

    compress(data: Uint8Array): Uint8Array {
        const input = this.#kernels.run.inputFor(data.length);
        this.#kernels.bytesAt(input, data.length).set(data);
        return this.compressInput(data.length);
    }

    /** Packs what a kernel has written where `inputFor` said. */
    compressInput(length: number): Uint8Array {
        const packed = this.#kernels.run.pack(this.#stream, length);
        return this.#kernels.bytesAt(this.#kernels.run.packed(), packed);
    }

    close(): void {
        this.#kernels.run.closeStream(this.#stream);
    }
}

class ScriptStream implements ZlibStream {
    readonly #deflate: Deflate;
    #parts: Uint8Array[] = [];

    constructor(level: number) {
        this.#deflate = new Deflate({ level, chunkSize: 64 * 1024 });
        this.#deflate.onData = part => {
            this.#parts.push(part);
        };
    }

    compress(data: Uint8Array): Uint8Array {
        this.#parts = [];
        this.#deflate.push(data, Z_SYNC_FLUSH);
        const [only, ...rest] = this.#parts;
        return only && rest.length === 0 ? only : joinArrays(this.#parts);
    }

    close(): void {
        this.#parts = [];
    }
}

/** @param level - zlib's, from 0 to 9; the viewer is not told of it */
export function newZlibStream(level: number): ZlibStream {
    const memory = kernels();
    return memory ? new KernelStream(memory, level) : new ScriptStream(level);
}
