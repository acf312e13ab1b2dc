// SPDX-License-Identifier: LGPL-2.1-or-later
//
// Which machines have a window: a mark for each, which goes when the person closes the window and
// stays when the session ends, or the window's program does.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { childNames } from '../child-names.js';
import { readSmallFile, writePrivateFile } from '../private-files.js';
import { shortKey } from '../short-key.js';
import { stateDirectory } from '../user-directories.js';

function marksDirectory(): string {
    return GLib.build_filenamev([stateDirectory(), 'vitrine', 'open']);
}

/** Of this process; a number alone may be another's after the next start of the computer. */
function ownProcess(): string {
    return processKey(Gio.Credentials.new().get_unix_pid());
}

/** A process that can be told from a later one of the same number; '' where there is none. */
function processKey(pid: number): string {
    // After the name in parentheses, which may hold anything, the 20th field is when it started.
    const fields = readSmallFile(`/proc/${String(pid)}/stat`)
        ?.replace(/^.*\) /s, '')
        .split(' ');
    const started = fields?.[19];
    return started === undefined ? '' : `${String(pid)}-${started}`;
}

function isAlive(key: string): boolean {
    return processKey(Number.parseInt(key, 10)) === key;
}

/**
 * Marks a machine as shown by this process.
 *
 * @param target - the exact form
 * @returns a function that takes the mark back
 * @throws GLib.Error when it cannot be written
 */
export function markOpen(target: string): () => void {
    const key = ownProcess();
    const path = GLib.build_filenamev([marksDirectory(), `${shortKey(target)}-${key}`]);
    writePrivateFile(path, target);
    return () => {
        GLib.unlink(path);
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
