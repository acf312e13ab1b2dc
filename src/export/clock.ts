// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

/** Milliseconds of a clock that never goes back. */
export function now(): number {
    return GLib.get_monotonic_time() / 1000;
}
