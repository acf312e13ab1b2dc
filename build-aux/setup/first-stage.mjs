// SPDX-License-Identifier: GPL-3.0-or-later
// From an empty folder to a root in which dpkg runs: Debian's essential packages, unpacked by
// hand and then installed once more by their own dpkg.

import { spawn } from 'node:child_process';
import {
    appendFileSync,
    chmodSync,
    existsSync,
    mkdirSync,
    readdirSync,
    symlinkSync,
    writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

import { BASE_PACKAGES, FAKEROOT_PACKAGES } from './platform.mjs';
import { dyingWithParent, follow, SYSTEM_PATH } from './process.mjs';
import { SetupError } from './say.mjs';

/** Debian has everything under /usr; these are the links that lead there. */
const MERGED = ['bin', 'lib', 'lib64', 'sbin'];

/** No one reads manuals in the root, and it has no locale but C.UTF-8. Copyrights stay. */
const EXCLUDED = [
    '/usr/share/doc/*',
    '/usr/share/help/*',
    '/usr/share/info/*',
    '/usr/share/locale/*',
    '/usr/share/lintian/*',
    '/usr/share/man/*',
];

/** Makes the folders and the settings that must be there before the first package. */
export function makeSkeleton(root) {
    const folders = [
        ...['dev', 'etc/dpkg/dpkg.cfg.d', 'proc', 'run', 'sys', 'tmp', 'usr/sbin'],
        ...['var/lib/dpkg/info', 'var/lib/dpkg/updates', 'var/tmp'],
        ...MERGED.map(name => `usr/${name}`),
    ];
    for (const folder of folders) mkdirSync(join(root, folder), { recursive: true });
    chmodSync(root, 0o755);
    chmodSync(join(root, 'tmp'), 0o1777);
    chmodSync(join(root, 'var/tmp'), 0o1777);
    for (const name of MERGED) symlinkSync(`usr/${name}`, join(root, name));
    for (const name of ['status', 'available']) writeFileSync(join(root, 'var/lib/dpkg', name), '');
    const settings = [
        'force-unsafe-io',
        ...EXCLUDED.map(pattern => `path-exclude=${pattern}`),
        'path-include=/usr/share/doc/*/copyright',
    ];
    writeFileSync(join(root, 'etc/dpkg/dpkg.cfg.d/vitrine'), `${settings.join('\n')}\n`);
    // Maintainer scripts ask it before they start a service: never.
    writeFileSync(join(root, 'usr/sbin/policy-rc.d'), '#!/bin/sh\nexit 101\n', { mode: 0o755 });
}

/** `Inst NAME (VERSION …` lines of a simulated install, as names. */
export function simulatedNames(output) {
    return [...output.matchAll(/^Inst (\S+) /gm)].map(match => match[1].replace(/:.*$/, ''));
}

/** The downloaded files of these packages; a file is NAME_VERSION_ARCHITECTURE.deb. */
export function archivesOf(files, names) {
    return names.map(name => {
        const file = files.find(entry => entry.startsWith(`${name}_`) && entry.endsWith('.deb'));
        if (!file) throw new SetupError(`the package ${name} was not downloaded: run this again.`);
        return file;
    });
}

/** Unpacks a package's files over the root, without its scripts. */
export function unpack(file, folder, { keepOwners, only = [], strip = EXCLUDED }) {
    const [packer, ...packerArgs] = dyingWithParent(['dpkg-deb', '--fsys-tarfile', file]);
    const [tar, ...tarArgs] = dyingWithParent([
        ...['tar', '-x', '-f', '-', '-C', folder, '--keep-directory-symlink'],
        ...(keepOwners ? ['--numeric-owner'] : ['--no-same-owner']),
        ...strip.map(pattern => `--exclude=.${pattern}`),
        ...only,
    ]);
    const env = { ...process.env, PATH: SYSTEM_PATH, LC_ALL: 'C' };
    return new Promise((resolve, reject) => {
        const from = spawn(packer, packerArgs, { env, stdio: ['ignore', 'pipe', 'pipe'] });
        const to = spawn(tar, tarArgs, { env, stdio: [from.stdout, 'ignore', 'pipe'] });
        // Ours would keep the pipe open, and could even read from it.
        from.stdout.destroy();
        let words = '';
        for (const child of [from, to]) {
            child.stderr.on('data', data => (words += data));
            child.on('error', reject);
        }
        const ended = child => new Promise(done => child.on('exit', code => done(code ?? 1)));
        Promise.all([ended(from), ended(to)]).then(codes => {
            if (codes.some(code => code !== 0)) {
                reject(new SetupError(`unpacking ${file} failed: ${words.trim()}`));
            } else {
                resolve();
            }
        }, reject);
    });
}

/**
 * Downloads everything the layers need in one go, then installs the essential part.
 *
 * @param {import('./apt.mjs').Apt} apt its root is the skeleton
 * @param {string[]} packages of the layers to come
 * @param {import('./ways.mjs').Way} way
 */
export async function firstStage(apt, packages, way) {
    const { root, say, title } = apt;
    const essential = ['?essential', ...BASE_PACKAGES, ...(way.fake ? FAKEROOT_PACKAGES : [])];
    await apt.must(['install', '--download-only', ...essential, ...packages], 'downloading');
    const names = simulatedNames(apt.query('apt-get', ['-s', 'install', ...essential]).stdout);
    const folder = join(root, 'var/cache/apt/archives');
    const files = archivesOf(readdirSync(folder), names);
    for (const [index, file] of files.entries()) {
        say.progress(`${title}: unpacking the base ${Math.round((index / files.length) * 100)} %`);
        await unpack(join(folder, file), root, { keepOwners: !way.fake });
    }
    say.progress(`${title}: installing the base`);
    if (!existsSync(join(root, 'usr/bin/dpkg'))) throw new Error('no dpkg among the essentials');
    const debs = files.map(file => join(folder, file));
    await dpkg(apt, ['--force-depends', '--install', ...debs]);
}

/** Runs dpkg in the root, by the same script that apt calls. */
export async function dpkg(apt, args) {
    const argv = [apt.files.dpkg, '--force-unsafe-io', '--force-confold', ...args];
    const onLine = text => appendFileSync(apt.log, `${text}\n`);
    const status = await follow(argv, { env: apt.env, onLine, hold: apt.hold });
    if (status !== 0) {
        throw new SetupError(`${apt.title}: dpkg failed (${status}): see ${apt.log}.`);
    }
}
