// SPDX-License-Identifier: GPL-3.0-or-later

const FIRST_BYTES = 1024;

/** Bytes that are put one after the other, the most significant of each number first. */
export class ByteWriter {
    #bytes = new Uint8Array(FIRST_BYTES);
    #length = 0;

    get length(): number {
        return this.#length;
    }

    /** Room for `count` more bytes, which the caller fills before anything else is written. */
    reserve(count: number): Uint8Array {
        this.#grow(count);
        const room = this.#bytes.subarray(this.#length, this.#length + count);
        this.#length += count;
        return room;
    }

    /** Gives back the last `count` bytes of what was reserved. */
    unreserve(count: number): void {
        this.#length -= count;
    }

    #grow(count: number): void {
        const needed = this.#length + count;
        if (needed <= this.#bytes.length) return;
        const grown = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
        grown.set(this.#bytes.subarray(0, this.#length));
        this.#bytes = grown;
    }

    u8(value: number): this {
        this.#grow(1);
        this.#bytes[this.#length++] = value;
        return this;
    }

    u16(value: number): this {
        return this.u8(value >>> 8).u8(value);
    }

    /** Signed numbers too, by their two's complement. */
    u32(value: number): this {
        return this.u16(value >>> 16).u16(value & 0xffff);
    }

    bytes(bytes: Uint8Array): this {
        this.reserve(bytes.length).set(bytes);
        return this;
    }

    zeros(count: number): this {
        this.reserve(count).fill(0);
        return this;
    }

    /** Text after its length in 32 bits. */
    text(text: string): this {
        const bytes = new TextEncoder().encode(text);
        return this.u32(bytes.length).bytes(bytes);
    }

    /** Writes a number over what is at `position` already. */
    setU8(position: number, value: number): void {
        this.#bytes[position] = value;
    }

    /** As {@link setU8}. */
    setU16(position: number, value: number): void {
        this.#bytes[position] = value >>> 8;
        this.#bytes[position + 1] = value;
    }

    /** What was written, as bytes of its own; the writer is empty afterwards and can be used anew. */
    take(): Uint8Array<ArrayBuffer> {
        const taken = this.#bytes.slice(0, this.#length);
        this.#length = 0;
        return taken;
    }
}
