// SPDX-License-Identifier: LGPL-2.1-or-later
//
// Which machines have a window: a mark for each, which goes when the person closes the window and
// stays when the session ends, or the window's program does.
import type Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { childNames } from '../child-names.js';
import { readSmallFile, writePrivateFile } from '../private-files.js';
import { shortKey } from '../short-key.js';
import { stateDirectory } from '../user-directories.js';
import { tryUserLock } from '../user-lock.js';
import { randomUuid } from '../uuid.js';

function marksDirectory(): string {
    return GLib.build_filenamev([stateDirectory(), 'vitrine', 'open']);
}

/** What a mark's window holds for as long as it lives, whatever process or sandbox it is in. */
function lockName(key: string): string {
    return `open-${key}`;
}

function isAlive(key: string): boolean {
    const lock = tryUserLock(lockName(key));
    lock?.close();
    return lock === null;
}

/** Of this process's windows: a lock that nobody refers to would be given back by the collector. */
const held = new Set<Gio.Socket>();

/**
 * Marks a machine as shown by this process.
 *
 * @param target - the exact form
 * @returns a function that takes the mark back
 * @throws GLib.Error when it cannot be written
 */
export function markOpen(target: string): () => void {
    const key = randomUuid();
    const lock = tryUserLock(lockName(key));
    if (lock) held.add(lock);
    const path = GLib.build_filenamev([marksDirectory(), `${shortKey(target)}-${key}`]);
    writePrivateFile(path, target);
    return () => {
        GLib.unlink(path);
        if (!lock) return;
        held.delete(lock);
        lock.close();
    };
}

/**
 * Takes the marks whose windows have ended without being closed, and gives their targets: the
 * machines that were open when the session ended.
 */
export function takeLeftOpen(): string[] {
    const directory = marksDirectory();
    const targets: string[] = [];
    for (const name of childNames(directory)) {
        if (isAlive(name.replace(/^[^-]*-/, ''))) continue;
        const path = GLib.build_filenamev([directory, name]);
        const target = readSmallFile(path);
        GLib.unlink(path);
        if (target !== null && target !== '') targets.push(target);
    }
    return [...new Set(targets)];
}
