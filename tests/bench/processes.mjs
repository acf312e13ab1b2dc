// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the kernel says of a process and all its threads.
import { readFileSync, readdirSync } from 'node:fs';

/** Of the clock in /proc/PID/stat; 100 on every Linux. */
const TICKS_PER_SECOND = 100;

/** A thread that ended takes its precise figures with it; the process's own sum keeps them. */
const LOST_MS = 3000 / TICKS_PER_SECOND;

/** Each thread's figures, by its number. */
function threadsOf(pid) {
    const threads = readdirSync(`/proc/${pid}/task`).flatMap(thread => {
        try {
            const folder = `/proc/${pid}/task/${thread}`;
            const [ran] = readFileSync(`${folder}/schedstat`, 'utf8').split(' ');
            const status = readFileSync(`${folder}/status`, 'utf8');
            const slept = /^voluntary_ctxt_switches:\s*(\d+)/m.exec(status);
            const [, name] = /^Name:\s*(.*)/.exec(status);
            return [[thread, { name, ranMs: Number(ran) / 1e6, wakeUps: Number(slept[1]) }]];
        } catch {
            // It has ended since it was listed.
            return [];
        }
    });
    return new Map(threads);
}

/** utime and stime of the whole process, its ended threads with it. */
function coarseCpuMs(pid) {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_PER_SECOND;
}

/** What a process has used until now. */
export function usageOf(pid) {
    const io = readFileSync(`/proc/${pid}/io`, 'utf8');
    return {
        coarseMs: coarseCpuMs(pid),
        threads: threadsOf(pid),
        writtenBytes: Number(/^wchar: (\d+)/m.exec(io)[1]),
    };
}

/** Resident memory, in MiB. */
export function residentMb(pid) {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmRSS:\s*(\d+)/m.exec(status)[1]) / 1024;
}

/** Memory with each shared page divided among those who share it, in MiB. */
export function proportionalMb(pid) {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return Number(/^Pss:\s*(\d+)/m.exec(rollup)[1]) / 1024;
}

/** What was used between two calls of {@link usageOf}. */
export function usedBetween(before, after) {
    const coarse = after.coarseMs - before.coarseMs;
    let [precise, wakeUps] = [0, 0];
    /** By the threads' names: who woke up, and how often. */
    const woken = {};
    for (const [thread, { name, ...figures }] of after.threads) {
        const earlier = before.threads.get(thread) ?? { ranMs: 0, wakeUps: 0 };
        const times = figures.wakeUps - earlier.wakeUps;
        precise += figures.ranMs - earlier.ranMs;
        wakeUps += times;
        if (times > 0) woken[name] = (woken[name] ?? 0) + times;
    }
    return {
        cpuMs: Math.abs(coarse - precise) > LOST_MS ? coarse : precise,
        wakeUps,
        woken,
        writtenBytes: after.writtenBytes - before.writtenBytes,
    };
}
