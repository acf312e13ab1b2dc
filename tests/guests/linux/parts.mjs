// SPDX-License-Identifier: GPL-3.0-or-later

// What every initramfs of ours is made of.

import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

import { Modules } from './modules.mjs';

/** The only version in the directory, or the newest of several. */
export function kernelVersion(directory) {
    const number = new Intl.Collator('en', { numeric: true });
    const versions = readdirSync(join(directory, 'boot'))
        .filter(name => name.startsWith('vmlinuz-'))
        .sort(number.compare);
    const newest = versions.at(-1);
    if (!newest) throw new Error(`${directory} holds no boot/vmlinuz-VERSION.`);
    return newest.slice('vmlinuz-'.length);
}

/** Busybox under all of its names. */
export function addBusybox(archive, busybox) {
    archive.file('bin/busybox', readFileSync(busybox), 0o755);
    for (const name of execFileSync(busybox, ['--list'], { encoding: 'utf8' }).split('\n'))
        if (name !== '' && name !== 'busybox') archive.link(`bin/${name}`, 'busybox');
    archive.link('sbin', 'bin');
}

/** The names in a list of modules: one a line, `#` begins a comment. */
export function moduleList(text) {
    return text.split('\n').filter(line => line !== '' && !line.startsWith('#'));
}

/**
 * The wanted modules and what they need, and the two lists by which modprobe finds them.
 *
 * @param directory - `usr/lib/modules/VERSION`
 */
export function addModules(archive, directory, wanted, busybox) {
    const target = join('lib/modules', basename(directory));
    let dependencies = '';
    let aliases = '';
    for (const { name, needs, alias, data } of new Modules(directory, busybox).resolve(wanted)) {
        archive.file(join(target, `${name}.ko`), data);
        // modprobe loads what a line names from its end.
        dependencies += `${[`${name}.ko:`, ...needs.map(n => `${n}.ko`).reverse()].join(' ')}\n`;
        aliases += alias.map(pattern => `alias ${pattern} ${name}\n`).join('');
    }
    archive.file(join(target, 'modules.dep'), dependencies);
    archive.file(join(target, 'modules.alias'), aliases);
}
