// SPDX-License-Identifier: LGPL-2.1-or-later
import GLib from 'gi://GLib?version=2.0';

import { readSmallFile } from '../private-files.js';
import { pause } from '../time-limit.js';
import { runtimeDirectoryAt } from './runtime-directory.js';

/** Its keeper ends the machine's bus first, and then says how QEMU has ended. */
const LIMIT_MS = 1000;
const POLL_MS = 20;

/**
 * How the QEMU of a machine that has just ended did so; null where nobody knows, since another
 * program has cleaned up behind it.
 *
 * @param path - of its runtime directory
 */
export async function readExitStatus(path: string): Promise<number | null> {
    const { exit } = runtimeDirectoryAt(path);
    for (let waited = 0; waited < LIMIT_MS; waited += POLL_MS) {
        // The keeper makes the file before it writes into it.
        const status = Number.parseInt(readSmallFile(exit) ?? '', 10);
        if (!Number.isNaN(status)) return status;
        if (!GLib.file_test(path, GLib.FileTest.EXISTS)) return null;
        await pause(POLL_MS, null);
    }
    return null;
}
