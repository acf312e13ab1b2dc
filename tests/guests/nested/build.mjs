// SPDX-License-Identifier: GPL-3.0-or-later

// Makes the nested guest from a Debian kernel and a static busybox:
//
//     node build.mjs KERNEL_DIR BUSYBOX OUT_DIR

import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { Cpio } from '../linux/cpio.mjs';
import { addBusybox, addModules, kernelVersion, moduleList } from '../linux/parts.mjs';

const SOURCE = dirname(fileURLToPath(import.meta.url));

function source(name) {
    return readFileSync(join(SOURCE, name));
}

function build(kernelDirectory, busybox, out) {
    const version = kernelVersion(kernelDirectory);
    const archive = new Cpio();
    for (const directory of ['dev', 'mnt', 'proc', 'sys']) archive.directory(directory);
    addBusybox(archive, busybox);
    const modules = join(kernelDirectory, 'usr/lib/modules', version);
    addModules(archive, modules, moduleList(source('modules.txt').toString()), busybox);
    archive.file('init', source('init'), 0o755);

    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, 'initrd.img'), gzipSync(archive.toBuffer(), { level: 9 }));
    copyFileSync(join(kernelDirectory, 'boot', `vmlinuz-${version}`), join(out, 'vmlinuz'));
}

const [kernelDirectory, busybox, out] = process.argv.slice(2);
build(kernelDirectory, busybox, out);
