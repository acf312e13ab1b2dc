// SPDX-License-Identifier: GPL-3.0-or-later
//
// Images on which nothing boots, and what starting them leaves behind.
import GLib from 'gi://GLib?version=2.0';

import { listLaunched } from '../../src/machine/launch/launched.js';
import { machinesDirectory } from '../../src/machine/launch/runtime-directory.js';
import type { Bench } from './support.js';

export const IMAGE_BYTES = 1024 * 1024;

/** Never the KVM that this computer may have; and little of everything. */
export const SMALL = { accelerator: 'tcg', memoryMiB: 64, cpus: 1 } as const;

/** Makes an image of zeros, or of some bytes. */
export function makeImage(bench: Bench, name: string, bytes = new Uint8Array(IMAGE_BYTES)): string {
    const path = GLib.build_filenamev([bench.folder(), name]);
    GLib.file_set_contents(path, bytes);
    return path;
}

/** The names of all machines' runtime directories. */
export function runtimeDirectories(): string[] {
    const names: string[] = [];
    const directory = GLib.Dir.open(machinesDirectory(), 0);
    for (;;) {
        const name = directory.read_name() as string | null;
        if (name === null) break;
        names.push(name);
    }
    directory.close();
    return names;
}

/** Ends every machine; nothing of them may be left then. */
export async function stopAll(): Promise<void> {
    for (const machine of await listLaunched(null)) await machine.stop({ graceMs: 0 });
    expect(runtimeDirectories()).toEqual([]);
}
