// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

/** The memory that a process has now, in bytes. */
export function residentBytes(pid: number): number {
    const [, contents] = GLib.file_get_contents(`/proc/${pid}/status`);
    const [, kib] = /^VmRSS:\s+(\d+) kB$/m.exec(new TextDecoder().decode(contents)) ?? [];
    if (kib === undefined) throw new Error(`process ${pid} has no memory`);
    return Number(kib) * 1024;
}
