// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

/** How long the specs go on that watch something for minutes: `--minutes` of `npm run soak`. */
export const MINUTES = Number(GLib.getenv('VITRINE_MINUTES') ?? '10');

/** What Jasmine allows them, which may take this long to start and to end. */
export const MINUTES_MS = MINUTES * 60_000 + 300_000;

/** Does `round` over and over, until the minutes are over; gives how many times it did. */
export async function forMinutes(round: (count: number) => Promise<void>): Promise<number> {
    const end = GLib.get_monotonic_time() + MINUTES * 60e6;
    let count = 0;
    while (count === 0 || GLib.get_monotonic_time() < end) await round(count++);
    return count;
}
