// SPDX-License-Identifier: GPL-3.0-or-later
// Where set-up keeps what it makes: one folder of the person's, never inside the checkout.

import { mkdirSync, statfsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

import { SetupError } from './say.mjs';

/** @returns {string} the cache folder's absolute path; it may not exist yet */
export function cacheFolder(env = process.env) {
    if (env.VITRINE_CACHE) return resolve(env.VITRINE_CACHE);
    // The XDG rule: a relative XDG_CACHE_HOME is ignored.
    const base = env.XDG_CACHE_HOME?.startsWith('/') ? env.XDG_CACHE_HOME : undefined;
    return join(base ?? join(homedir(), '.cache'), 'vitrine');
}

/** Makes the folder and says in one sentence when that cannot be done. */
export function makeCacheFolder(folder) {
    try {
        mkdirSync(folder, { recursive: true, mode: 0o755 });
    } catch (error) {
        throw new SetupError(
            `the folder ${folder} cannot be made (${error.code}): ` +
                'set VITRINE_CACHE to a folder you can write to.',
        );
    }
}

/** Refuses to start what would fill the disk. */
export function checkSpace(folder, bytes) {
    const { bavail, bsize } = statfsSync(folder);
    const free = bavail * bsize;
    if (free >= bytes) return;
    const gb = value => (value / 1e9).toFixed(1);
    throw new SetupError(
        `${gb(bytes)} GB are needed in ${folder} and ${gb(free)} GB are free: ` +
            'make room there or set VITRINE_CACHE to another folder.',
    );
}
