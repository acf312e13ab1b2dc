// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

import { sealedMemory, writeMemory } from './sealed-memory.js';
import { testMemory } from './test-memory.js';

const PAGE_BYTES = 4096;

/** A DMA-BUF that the kernel made of ordinary memory: written here, read by whoever imports it. */
export class RealDmabuf {
    /** Stays the buffer's: whoever sends it sends a copy. */
    readonly fd: number;

    readonly #memory: number;

    /** Skips the spec where the kernel makes none. */
    constructor(bytes: Uint8Array) {
        if (!GLib.file_test('/dev/udmabuf', GLib.FileTest.EXISTS))
            pending('the kernel has no /dev/udmabuf');
        const whole = new Uint8Array(Math.ceil(bytes.length / PAGE_BYTES) * PAGE_BYTES);
        whole.set(bytes);
        this.#memory = sealedMemory(whole);
        this.fd = testMemory().export_dmabuf(this.#memory, whole.length);
    }

    write(position: number, bytes: Uint8Array): void {
        writeMemory(this.#memory, position, bytes);
    }

    close(): void {
        GLib.close(this.fd);
        GLib.close(this.#memory);
    }
}

/** What the processor reads in the first bytes of any DMA-BUF. */
export function readDmabuf(fd: number, size: number): Uint8Array {
    return testMemory().read_dmabuf(fd, size).toArray();
}
