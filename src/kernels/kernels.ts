// SPDX-License-Identifier: GPL-3.0-or-later
//
// The loops over all pixels as WebAssembly with SIMD (assembly/): six to thirteen times as fast as the
// same in JavaScript, which is kept for where WebAssembly is missing, and as what these must equal.
import program from './kernels.wasm';

/** An address in the kernels' memory. */
export type Address = number;

/** What assembly/index.ts exports. */
interface Exports {
    readonly memory: { readonly buffer: ArrayBuffer };
    allocate(bytes: number): Address;
    release(address: Address): void;
    takeBand(
        frame: Address,
        width: number,
        band: Address,
        bandWidth: number,
        x: number,
        y: number,
        partWidth: number,
        partHeight: number,
        marks: Address,
    ): void;
    findScroll(
        old: Address,
        stride: number,
        x: number,
        y: number,
        width: number,
        rows: number,
        next: Address,
        nextStride: number,
    ): number;
    /** x, y, width and height, 32 bits each. */
    foundScroll(): Address;
    moveRows(
        frame: Address,
        stride: number,
        x: number,
        y: number,
        width: number,
        height: number,
        by: number,
    ): void;
    scan(
        frame: Address,
        stride: number,
        x: number,
        y: number,
        width: number,
        height: number,
        most: number,
    ): number;
    hold(frame: Address, stride: number, x: number, y: number, width: number, height: number): void;
    copyPart(
        into: Address,
        frame: Address,
        stride: number,
        x: number,
        y: number,
        width: number,
        height: number,
    ): Address;
    scannedColours(): Address;
    scannedRuns(): number;
    writeZrle(
        to: Address,
        frame: Address,
        stride: number,
        x: number,
        y: number,
        width: number,
        height: number,
        order: number,
    ): number;
    writeTwoColours(to: Address, width: number, height: number): number;
    writeIndices(to: Address): number;
    writeColours(to: Address): number;
    newStream(depth: number): Address;
    closeStream(stream: Address): void;
    inputFor(bytes: number): Address;
    pack(stream: Address, length: number): number;
    packed(): Address;
}

/** The largest part that is scanned or held at once. */
export const MOST_SCANNED = 65_536;

/** The order of a pixel's three bytes. */
export const ByteOrder = { BLUE_FIRST: 0, RED_FIRST: 1 } as const;
export type ByteOrder = (typeof ByteOrder)[keyof typeof ByteOrder];

/** The kernels, with all that lies in their memory. */
export class Kernels {
    readonly run: Exports;
    #bytes: Uint8Array<ArrayBuffer>;

    private constructor(run: Exports) {
        this.run = run;
        this.#bytes = new Uint8Array(run.memory.buffer);
    }

    /** Null where WebAssembly, or its SIMD, is missing, or the script is one without them. */
    static load(): Kernels | null {
        if (typeof WebAssembly === 'undefined' || program.length === 0) return null;
        try {
            const module = new WebAssembly.Module(program);
            // AssemblyScript's own, which only what fails would call.
            const env = { abort: () => undefined };
            return new Kernels(new WebAssembly.Instance(module, { env }).exports as Exports);
        } catch {
            return null;
        }
    }

    /** All memory. It moves when it grows: look anew after each call that may allocate. */
    get bytes(): Uint8Array<ArrayBuffer> {
        const { buffer } = this.run.memory;
        if (this.#bytes.buffer !== buffer) this.#bytes = new Uint8Array(buffer);
        return this.#bytes;
    }

    /** A part of the memory, as bytes. */
    bytesAt(address: Address, length: number): Uint8Array<ArrayBuffer> {
        return this.bytes.subarray(address, address + length);
    }

    /** A part of the memory, as numbers of 32 bits. */
    wordsAt(address: Address, length: number): Uint32Array<ArrayBuffer> {
        return new Uint32Array(this.run.memory.buffer, address, length);
    }
}

let loaded: Kernels | null | undefined;
let isUsed = true;

/** The process's kernels; null where there are none. */
export function kernels(): Kernels | null {
    if (!isUsed) return null;
    loaded ??= Kernels.load();
    return loaded;
}

/** Whether they are used from now on, where there are some; for tests of what does without them. */
export function useKernels(isWanted: boolean): void {
    isUsed = isWanted;
}
