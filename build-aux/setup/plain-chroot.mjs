// SPDX-License-Identifier: GPL-3.0-or-later
// The last way in: root that may not mount. Nothing of the host is seen in a plain chroot, so
// devices are made, the checkout is copied in, and results are copied out.

import {
    constants,
    copyFileSync,
    existsSync,
    linkSync,
    lstatSync,
    mkdirSync,
    readdirSync,
    readFileSync,
    readlinkSync,
    rmSync,
    statSync,
    symlinkSync,
    utimesSync,
    writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';

import { placeInRoot } from './mounts.mjs';
import { capture, SYSTEM_PATH } from './process.mjs';
import { SetupError } from './say.mjs';

/** Devices every system has: mode, major, minor. */
const DEVICES = {
    null: ['666', 1, 3],
    zero: ['666', 1, 5],
    full: ['666', 1, 7],
    random: ['666', 1, 8],
    urandom: ['666', 1, 9],
    tty: ['666', 5, 0],
};

/** What comes back from the copy of the checkout after a run: results, nothing of the build. */
const RESULTS = /^build\/(?:.*\.png|test-results\.\w+|(?:test|meson)-logs\/.*|(?:long|soak)\/.*)$/;

/** What programs read of the kernel; without a mounted /proc, copies have to do. */
const KERNEL_FILES = [
    'cpuinfo',
    'meminfo',
    'stat',
    'sys/kernel/osrelease',
    'sys/kernel/ostype',
    'sys/kernel/random/boot_id',
    'version',
];

/** Not copied in: the history, and what the build makes in the copy. */
const LEFT_OUT = new Set(['.git', 'build']);

/**
 * Makes the device nodes of a root, and those of KVM and the graphics card where the host has
 * them. Where even that is forbidden (a container without CAP_MKNOD), /dev/null is a file.
 */
export function makeDeviceNodes(root) {
    const dev = join(root, 'dev');
    const make = (name, mode, major, minor) => {
        const file = join(dev, name);
        if (existsSync(file)) return;
        mkdirSync(dirname(file), { recursive: true });
        const args = ['-m', mode, file, 'c', String(major), String(minor)];
        capture('mknod', args, { env: { PATH: SYSTEM_PATH } });
    };
    for (const [name, node] of Object.entries(DEVICES)) make(name, ...node);
    const dri = existsSync('/dev/dri') ? readdirSync('/dev/dri').map(name => `dri/${name}`) : [];
    for (const name of ['kvm', ...dri]) {
        if (!existsSync(`/dev/${name}`)) continue;
        const { rdev, mode } = statSync(`/dev/${name}`);
        if ((mode & constants.S_IFMT) !== constants.S_IFCHR) continue;
        make(name, (mode & 0o777).toString(8), (rdev >> 8) & 0xfff, rdev & 0xff);
    }
    mkdirSync(join(dev, 'shm'), { recursive: true, mode: 0o1777 });
}

/**
 * Puts copies of the kernel's files at the place of the root's /proc. What is about a process
 * (/proc/self) cannot be had: measured, GJS, GTK, Mutter, QEMU, Node and gcc do without.
 */
export function copyKernelFiles(root) {
    for (const name of KERNEL_FILES) {
        const file = join(root, 'proc', name);
        mkdirSync(dirname(file), { recursive: true });
        if (existsSync(`/proc/${name}`)) writeFileSync(file, readFileSync(`/proc/${name}`));
    }
}

function sameFile(a, b) {
    // utimes() keeps no more than about a millisecond.
    return a.size === b.size && Math.abs(a.mtimeMs - b.mtimeMs) < 2;
}

function stat(file) {
    try {
        return lstatSync(file);
    } catch {
        return null;
    }
}

function copyOne(from, to, info) {
    rmSync(to, { force: true, recursive: true });
    if (info.isSymbolicLink()) {
        symlinkSync(readlinkSync(from), to);
    } else if (info.isFile()) {
        copyFileSync(from, to, constants.COPYFILE_FICLONE);
        utimesSync(to, info.atime, info.mtime);
    }
}

/**
 * Makes the folder `to` the same as `from`: copies what differs by size or time, removes what is
 * gone. Names in `leftOut` (of the top folder) are neither copied nor removed.
 */
export function mirrorFolder(from, to, leftOut = new Set()) {
    mkdirSync(to, { recursive: true });
    const names = new Set(readdirSync(from));
    for (const name of readdirSync(to)) {
        if (!names.has(name) && !leftOut.has(name)) {
            rmSync(join(to, name), { recursive: true, force: true });
        }
    }
    for (const name of names) {
        if (leftOut.has(name)) continue;
        const source = join(from, name);
        const target = join(to, name);
        const info = lstatSync(source);
        const there = stat(target);
        if (info.isDirectory()) {
            if (there && !there.isDirectory()) rmSync(target, { force: true });
            mirrorFolder(source, target);
        } else if (!there || !info.isFile() || !sameFile(info, there)) {
            copyOne(source, target, info);
        }
    }
}

/** Copies the checkout to its own path in the root. */
export function copyIn(root, checkout) {
    const target = join(root, placeInRoot(root, checkout));
    mirrorFolder(checkout, target, LEFT_OUT);
    return target;
}

/** Copies another folder to its own path in the root. */
export function copyFolderIn(root, folder) {
    mirrorFolder(folder, join(root, placeInRoot(root, folder)));
}

/** Copies the declared results of a run back to the checkout, where they are newer. */
export function copyOut(root, checkout) {
    const copy = join(root, placeInRoot(root, checkout));
    const walk = folder => {
        if (!existsSync(folder)) return;
        for (const entry of readdirSync(folder, { withFileTypes: true })) {
            const file = join(folder, entry.name);
            if (entry.isDirectory()) walk(file);
            const path = relative(copy, file);
            if (!entry.isFile() || !RESULTS.test(path)) continue;
            const target = join(checkout, path);
            const info = lstatSync(file);
            const there = stat(target);
            if (there && sameFile(info, there)) continue;
            mkdirSync(dirname(target), { recursive: true });
            copyOne(file, target, info);
        }
    };
    walk(join(copy, 'build'));
}

/**
 * Lets the root see a file of the host, such as a disk image, under its own path. A hard link:
 * what the machine writes is written to the person's file, not to a copy of it.
 */
export function linkIn(root, file, cache) {
    const target = join(root, placeInRoot(root, file));
    const source = statSync(file);
    if (!source.isFile()) return;
    if (existsSync(target)) {
        const there = statSync(target);
        if (there.ino === source.ino && there.dev === source.dev) return;
        rmSync(target);
    }
    mkdirSync(dirname(target), { recursive: true });
    try {
        linkSync(file, target);
    } catch (error) {
        throw new SetupError(
            `${file} cannot be reached, since mounting is forbidden here (${error.code}): ` +
                `put it on the same disk as ${cache}.`,
        );
    }
}
