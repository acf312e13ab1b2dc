// SPDX-License-Identifier: LGPL-2.1-or-later
import GLib from 'gi://GLib?version=2.0';

/** The length of what {@link shortKey} makes. */
export const SHORT_KEY_LENGTH = 32;

/** A name for any text that is the same in all programs, and short enough for a socket's path. */
export function shortKey(text: string): string {
    const checksum = GLib.compute_checksum_for_string(GLib.ChecksumType.SHA256, text, -1);
    if (checksum === null) throw new TypeError('no SHA-256');
    return checksum.slice(0, SHORT_KEY_LENGTH);
}
