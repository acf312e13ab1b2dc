// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

import { randomBytes } from '../memory/random-bytes.js';

/** Nobody guesses 128 bits. */
const SECRET_BYTES = 16;

/** A new secret, of letters that go unchanged through addresses and headers. */
export function newSecret(): string {
    const text = GLib.base64_encode(randomBytes(SECRET_BYTES));
    return text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Whether a text could be one of {@link newSecret}'s. */
export function isSecret(text: string): boolean {
    return /^[\w-]{22}$/.test(text);
}

/**
 * What a secret is looked up by: how long a look takes tells who guesses nothing then, and the
 * secrets themselves are kept nowhere.
 */
export function digestOf(secret: string): string {
    const digest = GLib.compute_checksum_for_string(GLib.ChecksumType.SHA256, secret, -1);
    if (digest === null) throw new TypeError('no SHA-256');
    return digest;
}
