// SPDX-License-Identifier: GPL-3.0-or-later

// Makes the Linux guest from a Debian kernel and a static busybox:
//
//     node build.mjs KERNEL_DIR BUSYBOX PROGRAMS OUT_DIR
//
// KERNEL_DIR is an unpacked linux-image package; PROGRAMS is what becomes of programs/. Without
// the last three arguments it only prints the path of the kernel that it would take.

import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { Cpio } from './cpio.mjs';
import { addBusybox, addModules, kernelVersion, moduleList } from './parts.mjs';

const SOURCE = dirname(fileURLToPath(import.meta.url));
const SCRIPTS = {
    init: 'init',
    'bin/serial-login': 'serial-login',
    'bin/name-ports': 'name-ports',
};
const TEXTS = {
    'etc/fstab': '',
    'etc/group': 'root:x:0:\n',
    'etc/issue': 'The Linux guest of Vitrine\n\n',
    'etc/passwd': 'root::0:0:root:/root:/bin/sh\n',
    'etc/profile': "export PATH=/bin\nPS1='vitrine:\\w# '\n",
};
/** What busybox's acpid runs when the machine's power button is pressed. */
const POWER_BUTTON = 'etc/acpi/PWRF/00000080';

function source(name) {
    return readFileSync(join(SOURCE, name));
}

/** The guest's own programs: one file that lists its names when it is called by another one. */
function addPrograms(archive, programs) {
    archive.file('bin/guest-programs', readFileSync(programs), 0o755);
    for (const name of execFileSync(programs, { encoding: 'utf8' }).split('\n'))
        if (name !== '') archive.link(`bin/${name}`, 'guest-programs');
}

function build(kernelDirectory, busybox, programs, out) {
    const version = kernelVersion(kernelDirectory);
    const archive = new Cpio();
    for (const directory of ['dev', 'proc', 'root', 'run', 'sys', 'tmp'])
        archive.directory(directory);
    addBusybox(archive, busybox);
    const modules = join(kernelDirectory, 'usr/lib/modules', version);
    addModules(archive, modules, moduleList(source('modules.txt').toString()), busybox);
    addPrograms(archive, programs);
    for (const name of ['inittab', 'mdev.conf']) archive.file(`etc/${name}`, source(name));
    archive.file(POWER_BUTTON, '#!/bin/sh\nexec poweroff\n', 0o755);
    for (const [path, text] of Object.entries(TEXTS)) archive.file(path, text);
    for (const [path, name] of Object.entries(SCRIPTS)) archive.file(path, source(name), 0o755);

    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, 'initrd.img'), gzipSync(archive.toBuffer(), { level: 9 }));
    copyFileSync(join(kernelDirectory, 'boot', `vmlinuz-${version}`), join(out, 'vmlinuz'));
    copyFileSync(join(SOURCE, 'cmdline'), join(out, 'cmdline'));
}

const [kernelDirectory, busybox, programs, out] = process.argv.slice(2);
if (out) build(kernelDirectory, busybox, programs, out);
else console.log(join(kernelDirectory, 'boot', `vmlinuz-${kernelVersion(kernelDirectory)}`));
