// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

/**
 * How long this program's main thread was ready to run and had no processor, since it began, in
 * milliseconds: what a busy computer took from it.
 */
export function waitedForCoreMs(): number {
    const [, bytes] = GLib.file_get_contents('/proc/self/schedstat');
    const [, waitedNs = '0'] = new TextDecoder().decode(bytes).split(' ');
    return Number(waitedNs) / 1e6;
}
