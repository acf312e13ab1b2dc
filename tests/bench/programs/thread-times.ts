// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { childNames } from '../../../src/machine/child-names.js';

/** GDBus reads and writes messages in a thread of this name. */
const MESSAGE_THREAD = 'gdbus';

function read(path: string): string {
    try {
        return new TextDecoder().decode(GLib.file_get_contents(path)[1]);
    } catch {
        // The thread has ended.
        return '';
    }
}

function ownPid(): number {
    return new Gio.Credentials().get_unix_pid();
}

/** The main thread's account, then those of the threads that carry its messages. */
function accountsOf(pid: number): string[] {
    const tasks = `/proc/${pid}/task`;
    const main = String(pid);
    const others = childNames(tasks).filter(
        id => id !== main && read(`${tasks}/${id}/comm`).trim() === MESSAGE_THREAD,
    );
    return [main, ...others].map(id => `${tasks}/${id}/schedstat`);
}

/** Microseconds. */
export interface ThreadSums {
    /** How long the other process' main thread ran. */
    readonly ranUs: number;
    /** How long this process' main thread ran. */
    readonly askedUs: number;
    /** How long any of the threads was ready while others had the processors. */
    readonly waitedUs: number;
}

const NOTHING: ThreadSums = { ranUs: 0, askedUs: 0, waitedUs: 0 };

/** How long this process' main thread ran since it began, in microseconds. */
export function mainThreadRanUs(): number {
    const [ranNs = '0'] = read('/proc/self/schedstat').split(' ');
    return Number(ranNs) / 1000;
}

/** What the kernel says of the threads of two processes that speak by D-Bus: this one, and another. */
export class ThreadTimes {
    readonly #paths: string[];
    readonly #answering: string;
    readonly #asking: string;
    #last: ThreadSums = NOTHING;

    /** @param pid - of the other process, with which this one speaks already */
    constructor(pid: number) {
        const [theirs, ours] = [accountsOf(pid), accountsOf(ownPid())];
        this.#paths = [...theirs, ...ours];
        this.#answering = theirs[0] ?? '';
        this.#asking = ours[0] ?? '';
        this.take();
    }

    /** What was since the last time. */
    take(): ThreadSums {
        const sums = { ranUs: 0, askedUs: 0, waitedUs: 0 };
        for (const path of this.#paths) {
            const [ranNs = '0', waitedNs = '0'] = read(path).split(' ');
            if (path === this.#answering) sums.ranUs = Number(ranNs) / 1000;
            if (path === this.#asking) sums.askedUs = Number(ranNs) / 1000;
            sums.waitedUs += Number(waitedNs) / 1000;
        }
        const last = this.#last;
        this.#last = sums;
        return {
            ranUs: sums.ranUs - last.ranUs,
            askedUs: sums.askedUs - last.askedUs,
            waitedUs: sums.waitedUs - last.waitedUs,
        };
    }
}
