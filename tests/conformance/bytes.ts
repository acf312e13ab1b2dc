// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

export function utf8Bytes(text: string): GLib.Bytes {
    return new GLib.Bytes(new TextEncoder().encode(text));
}

export function utf8Text(bytes: GLib.Bytes): string {
    return new TextDecoder().decode(bytes.toArray());
}
