// SPDX-License-Identifier: GPL-3.0-or-later
// The guest's kernel: Debian's package, downloaded and unpacked, never installed (its scripts
// would bring an initramfs generator and a boot loader).

import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { unpack } from './first-stage.mjs';
import { KERNEL_PACKAGE } from './platform.mjs';
import { SetupError } from './say.mjs';

/** The kernel package that the meta package depends on, from `apt-cache show`. */
export function kernelPackage(description) {
    return /^Depends:.*?\b(linux-image-[\w.+~-]+)/m.exec(description)?.[1] ?? null;
}

/** The folder of the newest kernel under `folder`, or null: boot/vmlinuz-*, usr/lib/modules/*. */
export function findKernel(folder) {
    if (!existsSync(folder)) return null;
    const names = readdirSync(folder).filter(name => !name.includes('.making'));
    names.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
    return names.length > 0 ? join(folder, names.at(-1)) : null;
}

/**
 * Makes sure of the kernel that Debian has now; lists must be fresh. Older ones go.
 *
 * @param {import('./apt.mjs').Apt} apt
 * @param {string} folder gets one folder a version
 * @param {boolean} keepOwners false where the person is not root
 */
export async function takeKernel(apt, folder, keepOwners) {
    const name = kernelPackage(apt.query('apt-cache', ['show', KERNEL_PACKAGE]).stdout);
    if (!name) throw new SetupError(`the mirror has no ${KERNEL_PACKAGE}: check apt's sources.`);
    const place = join(folder, name.replace('linux-image-', ''));
    if (existsSync(place)) return place;
    const making = `${place}.making`;
    rmSync(making, { recursive: true, force: true });
    mkdirSync(making, { recursive: true });
    await apt.must(['download', name], 'downloading', making);
    const deb = readdirSync(making).find(file => file.endsWith('.deb'));
    apt.say.progress(`${apt.title}: unpacking the guest's kernel`);
    await unpack(join(making, deb), making, { keepOwners });
    rmSync(join(making, deb));
    renameSync(making, place);
    for (const old of readdirSync(folder)) {
        const path = join(folder, old);
        if (path !== place) rmSync(path, { recursive: true, force: true });
    }
    return place;
}
