// SPDX-License-Identifier: LGPL-2.1-or-later
import GLib from 'gi://GLib?version=2.0';
import System from 'system';

/** Collect in the next idle moment once this much native memory was handed out. */
const SOFT_LIMIT_BYTES = 32 * 1024 * 1024;

/**
 * Collect at once, idle or not. As much again may be on its way to us, and a peer that sends as
 * fast as it can shall not make us grow by more than 100 MB (tests/display1/flood.spec.ts).
 */
const HARD_LIMIT_BYTES = 56 * 1024 * 1024;

/** A full collection costs 1–4 ms on a small heap: below the hard limit not more often than this. */
const SHORTEST_INTERVAL_US = 250_000;

/** How long the program stood still for collections of its own, since it began. */
export interface CollectionPauses {
    readonly count: number;
    /** Microseconds; 0 before the first. */
    readonly last: number;
    readonly longest: number;
}

/**
 * Collects garbage in proportion to native memory.
 *
 * GJS (up to 1.88) does not see the memory behind its wrappers: a dropped 8 MB `GBytes` weighs as
 * much as an empty object, and its own collection hangs on a low-priority timer that a busy main
 * loop starves. So those who take native memory say how much, and this class collects for them.
 */
class GcPacer {
    private pendingBytes = 0;
    private lastCollection = 0;
    private source = 0;
    private readonly timing = { count: 0, last: 0, longest: 0 };

    /** Live figures; collections that GJS makes by itself are not among them. */
    get pauses(): CollectionPauses {
        return this.timing;
    }

    /** Says that `bytes` of native memory are now held by wrappers that will become garbage. */
    count(bytes: number): void {
        this.pendingBytes += bytes;
        if (this.pendingBytes >= HARD_LIMIT_BYTES) this.collect();
        else if (this.pendingBytes >= SOFT_LIMIT_BYTES) this.schedule();
    }

    /** Says that native memory was just let go of, which nothing may follow to make up for. */
    collectSoon(): void {
        this.schedule();
    }

    private schedule(): void {
        if (this.source !== 0) return;
        const due = this.lastCollection + SHORTEST_INTERVAL_US;
        const waitMs = Math.max(0, Math.ceil((due - GLib.get_monotonic_time()) / 1000));
        this.source = GLib.timeout_add(GLib.PRIORITY_DEFAULT_IDLE, waitMs, () => {
            this.source = 0;
            this.collect();
            return GLib.SOURCE_REMOVE;
        });
    }

    private collect(): void {
        this.pendingBytes = 0;
        this.lastCollection = GLib.get_monotonic_time();
        System.gc();
        this.timing.count++;
        this.timing.last = GLib.get_monotonic_time() - this.lastCollection;
        this.timing.longest = Math.max(this.timing.longest, this.timing.last);
    }
}

/** The one pacer of the process: there is one heap. */
export const gcPacer = new GcPacer();
