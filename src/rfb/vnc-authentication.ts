// SPDX-License-Identifier: GPL-3.0-or-later
import { DES } from 'des.js';

import { randomBytes } from '../memory/random-bytes.js';

const CHALLENGE_BYTES = 16;
const BLOCK_BYTES = 8;

/** What a viewer is asked to encipher with its password: RFC 6143, 7.2.2. */
export function newChallenge(): Uint8Array {
    return randomBytes(CHALLENGE_BYTES);
}

/** Most significant bit last: VNC has always taken the bits of a key's bytes the other way round. */
function reversedBits(byte: number): number {
    let reversed = 0;
    for (let bit = 0; bit < 8; bit++) reversed |= ((byte >> bit) & 1) << (7 - bit);
    return reversed;
}

/** The first eight bytes of a password, as VNC makes a key of them; more are not looked at. */
function keyOf(password: string): number[] {
    const bytes = new TextEncoder().encode(password).subarray(0, BLOCK_BYTES);
    return Array.from({ length: BLOCK_BYTES }, (_, at) => reversedBits(bytes[at] ?? 0));
}

/** What a viewer that knows the password answers. */
export function vncResponse(password: string, challenge: Uint8Array): Uint8Array {
    const des = DES.create({ type: 'encrypt', key: keyOf(password), padding: false });
    return new Uint8Array([...des.update([...challenge]), ...des.final()]);
}

/** Whether an answer is that of somebody who knows the password. */
export function isVncResponse(
    password: string,
    challenge: Uint8Array,
    response: Uint8Array,
): boolean {
    return isSameSecret(response, vncResponse(password, challenge));
}

/** Whether two secrets are the same; how long it takes tells nothing of where they differ. */
export function isSameSecret(given: Uint8Array, expected: Uint8Array): boolean {
    let difference = expected.length ^ given.length;
    for (const [at, byte] of expected.entries()) difference |= byte ^ (given[at] ?? 0);
    return difference === 0;
}
