// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether a process that is used for hours stays as it was: its memory, descriptors and threads.
import GLib from 'gi://GLib?version=2.0';

import { buildPath } from './bed.js';
import { countFds } from './fd-count.js';
import { residentBytes } from './memory-use.js';
import { MINUTES } from './minutes.js';

const MIB = 1024 * 1024;

/** A process at a moment of rest. */
interface Signs {
    readonly minute: number;
    readonly residentMib: number;
    readonly descriptors: number;
    readonly threads: number;
}

/** What a process may have more of at the end. */
export interface Allowance {
    readonly residentMib: number;
    readonly descriptors: number;
}

function signsOf(pid: number, minute: number): Signs {
    const [, contents] = GLib.file_get_contents(`/proc/${pid}/status`);
    const status = new TextDecoder().decode(contents);
    return {
        minute: Math.round(minute * 10) / 10,
        residentMib: Math.round(residentBytes(pid) / MIB),
        descriptors: countFds(pid),
        threads: Number(/^Threads:\s+(\d+)$/m.exec(status)?.[1]),
    };
}

/** The pid of the process that runs this. */
export function ownPid(): number {
    return Number(GLib.file_read_link('/proc/self'));
}

/**
 * The signs of a process, taken by whoever knows when it rests. Growth is what the last fifth has
 * more than the second: the first is for caches that fill. Of each fifth counts the least, since what
 * the collector has not come to yet is no leak.
 */
export class VitalSigns {
    readonly #name: string;
    readonly #pid: number;
    readonly #begun = GLib.get_monotonic_time();
    readonly #taken: Signs[] = [];

    /** @param name - of the file in `build/soak/` that the report becomes */
    constructor(name: string, pid: number) {
        this.#name = name;
        this.#pid = pid;
    }

    take(): void {
        this.#taken.push(signsOf(this.#pid, (GLib.get_monotonic_time() - this.#begun) / 60e6));
    }

    #least(fifth: number, sign: 'residentMib' | 'descriptors' | 'threads'): number {
        const size = this.#taken.length / 5;
        const part = this.#taken.slice(Math.floor(fifth * size), Math.ceil((fifth + 1) * size));
        return Math.min(...part.map(signs => signs[sign]));
    }

    /** Writes what was seen, with what else is to be told of the run. */
    report(more: object): void {
        const growth = Object.fromEntries(
            (['residentMib', 'descriptors', 'threads'] as const).map(sign => [
                sign,
                { settled: this.#least(1, sign), last: this.#least(4, sign) },
            ]),
        );
        const figures = { minutes: MINUTES, ...more, ...growth, taken: this.#taken };
        GLib.mkdir_with_parents(buildPath('soak'), 0o755);
        GLib.file_set_contents(
            buildPath(`soak/${this.#name}.json`),
            JSON.stringify(figures, null, 4),
        );
        print(JSON.stringify({ name: this.#name, minutes: MINUTES, ...more, ...growth }));
    }

    expectSteady(allowed: Allowance): void {
        expect(this.#taken.length).withContext('moments of rest').toBeGreaterThan(4);
        for (const sign of ['residentMib', 'descriptors'] as const)
            expect(this.#least(4, sign) - this.#least(1, sign))
                .withContext(`more ${sign} of ${this.#name} at the end`)
                .toBeLessThanOrEqual(allowed[sign]);
    }
}
