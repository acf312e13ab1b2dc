// SPDX-License-Identifier: GPL-3.0-or-later
// One set-up at a time. The lock is the kernel's (flock), held by an open descriptor: it goes
// when its last holder dies, however that one dies, so there is no stale lock to judge.

import { spawn, spawnSync } from 'node:child_process';
import { closeSync, ftruncateSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

import { SetupError } from './say.mjs';

/**
 * Runs `action` while holding the lock on `file`.
 *
 * @param {string} file made if missing, never removed (removing it would let two in)
 * @param {(owner: string) => void} onWait called once when somebody else holds it
 * @param {(fd: number) => Promise<T>} action gets the descriptor, to hand on to children that
 *     must not outlive the lock
 * @template T
 * @returns {Promise<T>}
 */
export async function withLock(file, onWait, action) {
    mkdirSync(dirname(file), { recursive: true });
    const fd = openSync(file, 'a');
    try {
        // flock(1) locks the open file that we share with it, so the lock stays ours after it
        // exits.
        const stdio = ['ignore', 'ignore', 'inherit', fd];
        const first = spawnSync('flock', ['--exclusive', '--nonblock', '3'], { stdio });
        if (first.error) throw new SetupError('flock (package util-linux) is missing.');
        if (first.status !== 0) {
            onWait(readFileSync(file, 'utf8').trim() || 'unknown');
            await new Promise((resolve, reject) => {
                const waiting = spawn('flock', ['--exclusive', '3'], { stdio });
                waiting.on('error', reject);
                waiting.on('close', status =>
                    status === 0 ? resolve() : reject(new Error(`flock: ${status}`)),
                );
            });
        }
        ftruncateSync(fd);
        writeSync(fd, `${process.pid}\n`);
        return await action(fd);
    } finally {
        closeSync(fd);
    }
}
