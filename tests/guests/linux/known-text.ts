// SPDX-License-Identifier: GPL-3.0-or-later

/** The text that `grab-size` of the Linux guest's `vdagent` offers: letter() in programs/vdagent.c. */
export function linuxKnownText(bytes: number): string {
    const letters = new Uint8Array(bytes);
    for (let i = 0; i < bytes; i++) letters[i] = 0x61 + ((i + Math.floor(i / 1024)) % 26);
    return new TextDecoder().decode(letters);
}

/** What `pasted-size` calls the checksum of a text: FNV-1a of its UTF-8, 32 bits, hexadecimal. */
export function linuxTextChecksum(text: string): string {
    let sum = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(text)) sum = Math.imul(sum ^ byte, 0x01000193);
    return (sum >>> 0).toString(16).padStart(8, '0');
}
