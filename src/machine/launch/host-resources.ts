// SPDX-License-Identifier: LGPL-2.1-or-later
import GLib from 'gi://GLib?version=2.0';

import { readSmallFile } from '../private-files.js';

/** What this computer has to share with a machine. */
export interface HostResources {
    readonly memoryMiB: number;
    readonly cpus: number;
}

/** Where the kernel does not say how much memory there is. */
const UNKNOWN_MEMORY_MIB = 4096;

/** The memory in the text of /proc/meminfo; null where it does not say. */
export function parseMemoryMiB(text: string): number | null {
    const kibibytes = /^MemTotal: +(\d+) kB$/m.exec(text)?.[1];
    return kibibytes === undefined ? null : Math.floor(Number(kibibytes) / 1024);
}

/** Asks the kernel. */
export function hostResources(): HostResources {
    const memoryMiB = parseMemoryMiB(readSmallFile('/proc/meminfo') ?? '');
    return { memoryMiB: memoryMiB ?? UNKNOWN_MEMORY_MIB, cpus: GLib.get_num_processors() };
}
