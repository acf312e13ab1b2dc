// SPDX-License-Identifier: GPL-3.0-or-later
import { cmac, ctr } from '@noble/ciphers/aes.js';

import { joinArrays } from '../../memory/join-arrays.js';

const BLOCK_BYTES = 16;

/** Of the mark at the end of each enciphered piece, which nobody can make without the key. */
export const EAX_MARK_BYTES = BLOCK_BYTES;

/** CMAC of data behind the number of what it is, as EAX tells its three parts from each other. */
function omac(key: Uint8Array, part: number, data: Uint8Array): Uint8Array {
    const prefix = new Uint8Array(BLOCK_BYTES);
    prefix[BLOCK_BYTES - 1] = part;
    return cmac.create(key).update(prefix).update(data).digest();
}

/** The mark of a piece, and the nonce as its counter starts from it. */
function markOf(
    key: Uint8Array,
    nonceMark: Uint8Array,
    header: Uint8Array,
    enciphered: Uint8Array,
): Uint8Array {
    const headerMark = omac(key, 1, header);
    const dataMark = omac(key, 2, enciphered);
    return nonceMark.map((byte, at) => byte ^ (headerMark[at] ?? 0) ^ (dataMark[at] ?? 0));
}

/**
 * Enciphers with AES in EAX mode (Bellare, Rogaway, Wagner: “The EAX Mode of Operation”, 2004).
 *
 * @param header - what is not enciphered, but vouched for
 * @returns the data, and the mark behind it
 */
export function sealEax(
    key: Uint8Array,
    nonce: Uint8Array,
    header: Uint8Array,
    data: Uint8Array,
): Uint8Array {
    const nonceMark = omac(key, 0, nonce);
    const enciphered = data.length === 0 ? data : ctr(key, nonceMark.slice()).encrypt(data);
    return joinArrays([enciphered, markOf(key, nonceMark, header, enciphered)]);
}

/** As {@link sealEax}; null where the mark is not that of somebody with the key. */
export function openEax(
    key: Uint8Array,
    nonce: Uint8Array,
    header: Uint8Array,
    sealed: Uint8Array,
): Uint8Array | null {
    const length = sealed.length - EAX_MARK_BYTES;
    if (length < 0) return null;
    const enciphered = sealed.slice(0, length);
    const nonceMark = omac(key, 0, nonce);
    const mark = markOf(key, nonceMark, header, enciphered);
    let difference = 0;
    for (const [at, byte] of mark.entries()) difference |= byte ^ (sealed[length + at] ?? 0);
    if (difference !== 0) return null;
    return length === 0 ? enciphered : ctr(key, nonceMark.slice()).decrypt(enciphered);
}
