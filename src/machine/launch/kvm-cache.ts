// SPDX-License-Identifier: LGPL-2.1-or-later
import GLib from 'gi://GLib?version=2.0';

import { readSmallFile } from '../private-files.js';
import { cacheDirectory } from '../user-directories.js';
import type { ProbeResult } from './kvm-probe.js';

function cacheFile(): string {
    return GLib.build_filenamev([cacheDirectory(), 'vitrine', 'kvm.json']);
}

/** What a probe's result holds for: another kernel or QEMU is another KVM. */
export function probeKey(qemuVersion: string): string {
    const [, release] = GLib.file_get_contents('/proc/sys/kernel/osrelease');
    return `Linux ${new TextDecoder().decode(release).trim()}, QEMU ${qemuVersion}`;
}

function isResult(value: unknown): value is ProbeResult {
    if (typeof value !== 'object' || value === null) return false;
    const { works, detail } = value as Record<string, unknown>;
    return typeof works === 'boolean' && typeof detail === 'string';
}

/** Reads all results from the cache file's text; what is not a result is left out. */
export function parseCache(text: string): Map<string, ProbeResult> {
    let value: unknown;
    try {
        value = JSON.parse(text);
    } catch {
        return new Map();
    }
    if (typeof value !== 'object' || value === null) return new Map();
    const entries: [string, unknown][] = Object.entries(value);
    return new Map(entries.filter((entry): entry is [string, ProbeResult] => isResult(entry[1])));
}

function readCache(): Map<string, ProbeResult> {
    return parseCache(readSmallFile(cacheFile()) ?? '');
}

/** The result of an earlier probe, or null. */
export function cachedProbe(key: string): ProbeResult | null {
    return readCache().get(key) ?? null;
}

/** Keeps a probe's result for later starts. */
export function cacheProbe(key: string, result: ProbeResult): void {
    const file = cacheFile();
    GLib.mkdir_with_parents(GLib.path_get_dirname(file), 0o700);
    const all = { ...Object.fromEntries(readCache()), [key]: result };
    GLib.file_set_contents(file, `${JSON.stringify(all, null, 4)}\n`);
}
