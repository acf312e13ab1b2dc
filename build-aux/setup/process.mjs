// SPDX-License-Identifier: GPL-3.0-or-later
// Running host programs: quick ones for their output, long ones with a log and a status pipe.

import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Where Debian keeps programs; used for everything set-up calls, whatever the person's PATH. */
export const SYSTEM_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** @returns {string | null} the program's file on `path`, or null */
export function findProgram(name, path = SYSTEM_PATH) {
    for (const dir of path.split(':')) {
        if (dir === '') continue;
        const file = join(dir, name);
        try {
            accessSync(file, constants.X_OK);
            if (statSync(file).isFile()) return file;
        } catch {
            // not in this directory
        }
    }
    return null;
}

/** Runs a short program; `status` is -1 where it could not be started. */
export function capture(command, args, options = {}) {
    const result = spawnSync(command, args, {
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
        stdio: ['ignore', 'pipe', 'pipe'],
        ...options,
    });
    return {
        status: result.status ?? -1,
        stdout: result.stdout ?? '',
        stderr: result.stderr ?? String(result.error ?? ''),
    };
}

/**
 * Wraps a command so that it dies with the process that starts it, even when that one is killed
 * with SIGKILL: nothing of set-up goes on unwatched.
 */
export function dyingWithParent(argv) {
    return ['setpriv', '--pdeathsig', 'KILL', ...argv];
}

/**
 * Runs a long program. Its stdout and stderr go line by line to `onLine`, what it writes to the
 * file descriptor 3 to `onStatus`; `hold` is a descriptor it inherits as 4 (the set-up's lock).
 *
 * @returns {Promise<number>} the exit status, 128 + n for signal n's default of 1
 */
export function follow(argv, { env, cwd, onLine, onStatus, hold } = {}) {
    const [command, ...args] = dyingWithParent(argv);
    return new Promise((resolve, reject) => {
        const child = spawn(command, args, {
            cwd,
            env,
            stdio: ['ignore', 'pipe', 'pipe', 'pipe', hold ?? 'ignore'],
        });
        const readers = [
            [child.stdout, onLine],
            [child.stderr, onLine],
            [child.stdio[3], onStatus],
        ];
        for (const [stream, listener] of readers) {
            createInterface({ input: stream, crlfDelay: Infinity }).on('line', text =>
                listener?.(text),
            );
        }
        child.on('error', reject);
        child.on('close', (code, signal) => resolve(code ?? (signal ? 129 : 1)));
    });
}
