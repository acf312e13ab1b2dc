// SPDX-License-Identifier: LGPL-2.1-or-later
//
// The smallest guest that proves an accelerator: one program of 64-bit code that a Linux kernel
// starts as its first process and that says so on the console.

import { joinArrays } from '../../memory/join-arrays.js';

/** What the program writes. No kernel prints it on its own. */
export const USER_SPACE_REACHED = 'vitrine: user space reached';

const LOAD_ADDRESS = 0x400000;
const ELF_HEADER_BYTES = 64;
const PROGRAM_HEADER_BYTES = 56;

/** `write(1, message, length)`, then `pause()` for ever. */
function code(message: Uint8Array): Uint8Array {
    const length = message.length;
    // prettier-ignore
    const instructions = [
        0xb8, 0x01, 0x00, 0x00, 0x00,             // mov eax, 1 (write)
        0xbf, 0x01, 0x00, 0x00, 0x00,             // mov edi, 1
        0x48, 0x8d, 0x35, 0x10, 0x00, 0x00, 0x00, // lea rsi, [rip + 16] (behind this code)
        0xba, length, 0x00, 0x00, 0x00,           // mov edx, length
        0x0f, 0x05,                               // syscall
        0xb8, 0x22, 0x00, 0x00, 0x00,             // mov eax, 34 (pause)
        0x0f, 0x05,                               // syscall
        0xeb, 0xf7,                               // jmp to the pause
    ];
    return joinArrays([Uint8Array.from(instructions), message]);
}

/** A static ELF program for x86-64 Linux, with one loaded segment: the whole file. */
function elf(text: Uint8Array): Uint8Array {
    const headers = ELF_HEADER_BYTES + PROGRAM_HEADER_BYTES;
    const view = new DataView(new ArrayBuffer(headers));
    const bytes = new Uint8Array(view.buffer);
    bytes.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]); // "\x7fELF", 64 bit, little endian, version 1
    view.setUint16(16, 2, true); // an executable
    view.setUint16(18, 62, true); // x86-64
    view.setUint32(20, 1, true);
    view.setBigUint64(24, BigInt(LOAD_ADDRESS + headers), true); // entry
    view.setBigUint64(32, BigInt(ELF_HEADER_BYTES), true); // program headers' offset
    view.setUint16(52, ELF_HEADER_BYTES, true);
    view.setUint16(54, PROGRAM_HEADER_BYTES, true);
    view.setUint16(56, 1, true); // one program header
    const program = ELF_HEADER_BYTES;
    const size = BigInt(headers + text.length);
    view.setUint32(program, 1, true); // loaded
    view.setUint32(program + 4, 5, true); // readable, executable
    view.setBigUint64(program + 16, BigInt(LOAD_ADDRESS), true);
    view.setBigUint64(program + 24, BigInt(LOAD_ADDRESS), true);
    view.setBigUint64(program + 32, size, true);
    view.setBigUint64(program + 40, size, true);
    view.setBigUint64(program + 48, 0x1000n, true); // alignment
    return joinArrays([bytes, text]);
}

interface Entry {
    readonly name: string;
    readonly mode: number;
    readonly device?: readonly [number, number];
    readonly contents?: Uint8Array;
}

function padded(bytes: Uint8Array): Uint8Array {
    return joinArrays([bytes, new Uint8Array((4 - (bytes.length % 4)) % 4)]);
}

/** One file in cpio's "newc" format (the kernel's `early-userspace/buffer-format`). */
function cpioEntry({ name, mode, device = [0, 0], contents = new Uint8Array() }: Entry, i: number) {
    const nameBytes = new TextEncoder().encode(`${name}\0`);
    const fields = [
        ...[i + 1, mode, 0, 0, 1, 0, contents.length, 0, 0, ...device],
        ...[nameBytes.length, 0],
    ];
    const numbers = fields.map(field => field.toString(16).padStart(8, '0')).join('');
    const header = new TextEncoder().encode(`070701${numbers}`);
    return joinArrays([padded(joinArrays([header, nameBytes])), padded(contents)]);
}

/** The initramfs, uncompressed. */
export function probeInitramfs(): Uint8Array {
    const message = new TextEncoder().encode(`${USER_SPACE_REACHED}\n`);
    const entries: Entry[] = [
        { name: 'dev', mode: 0o040755 },
        // The first process writes to the console, which the kernel opens for it by this name.
        { name: 'dev/console', mode: 0o020600, device: [5, 1] },
        { name: 'init', mode: 0o100755, contents: elf(code(message)) },
        { name: 'TRAILER!!!', mode: 0 },
    ];
    return joinArrays(entries.map(cpioEntry));
}
