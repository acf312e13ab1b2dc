// SPDX-License-Identifier: GPL-3.0-or-later
// The guest's kernel for a system that needs no root: taken from Debian all the same, with lists
// of our own, so that the system's are neither needed nor touched.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { Apt } from './apt.mjs';
import { findKernel, takeKernel } from './kernel.mjs';
import { withLock } from './lock.mjs';

/**
 * @returns {Promise<string>} the kernel's folder
 */
export async function ensureHostKernel(cache, say) {
    const folder = join(cache, 'kernel');
    const there = findKernel(folder);
    if (there) return there;
    const onWait = owner => say.line(`waiting for another set-up (process ${owner}) to end`);
    return withLock(join(cache, 'lock'), onWait, async hold => {
        const made = findKernel(folder);
        if (made) return made;
        // apt wants a package database: an empty one.
        const empty = join(cache, 'apt/no-root');
        mkdirSync(join(empty, 'var/lib/dpkg'), { recursive: true });
        writeFileSync(join(empty, 'var/lib/dpkg/status'), '');
        say.line("downloading the guest's kernel, a Debian package, once");
        const apt = new Apt({ cache, root: empty, say, title: "the guest's kernel", hold });
        await apt.update();
        const place = await takeKernel(apt, folder, false);
        say.end();
        return place;
    });
}
