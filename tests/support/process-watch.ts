// SPDX-License-Identifier: GPL-3.0-or-later
//
// How this process fares meanwhile: how long its main loop stood still, and how far it grew.
import GLib from 'gi://GLib?version=2.0';

const TICK_MS = 5;
const MIB = 1024 * 1024;

function read(path: string): string | null {
    try {
        const [, contents] = GLib.file_get_contents(path);
        return new TextDecoder().decode(contents);
    } catch {
        return null;
    }
}

/** Where the kernel accounts for each thread; the main one has the number of the process. */
const THREADS = '/proc/self/task';

function threadIds(): string[] {
    if (!GLib.file_test(THREADS, GLib.FileTest.IS_DIR)) return [];
    const ids: string[] = [];
    const directory = GLib.Dir.open(THREADS, 0);
    for (let id = directory.read_name(); id !== null; id = directory.read_name()) ids.push(id);
    directory.close();
    return ids;
}

/** Microseconds on the processor, and ready to run while others had it, since the beginning. */
function schedule(path: string): { ranUs: number; waitedUs: number } {
    const [ran = '0', waited = '0'] = read(path)?.split(' ') ?? [];
    return { ranUs: Number(ran) / 1000, waitedUs: Number(waited) / 1000 };
}

/** Kilobytes of a line of `/proc/self/status`; null where it is not. */
function statusKib(name: string): number | null {
    const match = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(read('/proc/self/status') ?? '');
    return match?.[1] === undefined ? null : Number(match[1]);
}

/** Has the kernel forget the largest size so far; what is the largest then is since now. */
function forgetPeak(): void {
    try {
        GLib.file_set_contents_full(
            '/proc/self/clear_refs',
            new TextEncoder().encode('5'),
            GLib.FileSetContentsFlags.NONE,
            0o600,
        );
    } catch {
        // Not allowed everywhere: the peak may be an old one then, and the size looks larger.
    }
}

/** What was seen between two moments. */
export interface ProcessReport {
    /** The longest time between two ticks of the main loop, on the clock. */
    readonly longestGapMs: number;
    /**
     * The same without the time in which threads of ours were ready and the kernel let others run,
     * but never less than what the main thread itself ran: about what a machine with free cores
     * would have shown. Equal to the other where the kernel does not say.
     */
    readonly longestOwnGapMs: number;
    /** From the size at the beginning to the largest; null without /proc. */
    readonly grownMib: number | null;
    readonly ticks: number;
}

/** Watches from its making until {@link ProcessWatch.end}. */
export class ProcessWatch {
    #source: number;
    #last = GLib.get_monotonic_time();
    #ranUs = 0;
    #waitedUs = 0;
    #longest = 0;
    #longestOwn = 0;
    #ticks = 0;
    #startKib: number | null;
    readonly #threads = threadIds();

    constructor() {
        forgetPeak();
        this.#startKib = statusKib('VmRSS');
        this.#measure();
        this.#source = GLib.timeout_add(GLib.PRIORITY_DEFAULT, TICK_MS, () => {
            this.#tick();
            return GLib.SOURCE_CONTINUE;
        });
    }

    /** Gives what came on since the last time. */
    #measure(): { ranUs: number; waitedUs: number } {
        const { ranUs } = schedule('/proc/self/schedstat');
        const all = this.#threads.map(id => schedule(`${THREADS}/${id}/schedstat`).waitedUs);
        const waitedUs = all.reduce((sum, waited) => sum + waited, 0);
        // A thread that has ended takes its account along.
        const since = {
            ranUs: ranUs - this.#ranUs,
            waitedUs: Math.max(0, waitedUs - this.#waitedUs),
        };
        this.#ranUs = ranUs;
        this.#waitedUs = waitedUs;
        return since;
    }

    #tick(): void {
        const now = GLib.get_monotonic_time();
        const { ranUs, waitedUs } = this.#measure();
        const gap = now - this.#last;
        this.#longest = Math.max(this.#longest, gap);
        this.#longestOwn = Math.max(this.#longestOwn, Math.min(gap, Math.max(ranUs, gap - waitedUs)));
        this.#last = now;
        this.#ticks++;
    }

    end(): ProcessReport {
        this.#tick();
        GLib.source_remove(this.#source);
        const peak = statusKib('VmHWM');
        const grownKib =
            peak === null || this.#startKib === null ? null : Math.max(0, peak - this.#startKib);
        return {
            longestGapMs: this.#longest / 1000,
            longestOwnGapMs: this.#longestOwn / 1000,
            grownMib: grownKib === null ? null : (grownKib * 1024) / MIB,
            ticks: this.#ticks,
        };
    }
}
