// SPDX-License-Identifier: GPL-3.0-or-later
// The QEMUs that the conformance suite asks and the benchmark of VNC measures: Debian's, unpacked
// beside each other and run by their own loader, so that none needs a root to be entered.

import {
    chmodSync,
    existsSync,
    mkdirSync,
    readdirSync,
    renameSync,
    rmSync,
    symlinkSync,
    writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

import { Apt } from './apt.mjs';
import { checkSpace } from './cache.mjs';
import { unpack } from './first-stage.mjs';
import { withLock } from './lock.mjs';
import { capture, findProgram } from './process.mjs';
import { duration, megabytes, SetupError } from './say.mjs';
import { findVersion } from './versions.mjs';

/** Raised when folders made before cannot be used any more. */
const REVISION = 1;

/** What one of them takes on the disk while it is made, measured and rounded up. */
const SPACE = 0.4e9;

/**
 * @typedef {object} WantedQemu
 * @property {string} name     its folder's, and how its column is called until it has said more
 * @property {number} major    what `--version` must say
 * @property {string} suite    Debian's code name
 * @property {string} display  the package with the display's modules
 */

/** @type {WantedQemu[]} */
export const QEMUS = [
    { name: '7.2', major: 7, suite: 'bookworm', display: 'qemu-system-gui' },
    { name: '10.0', major: 10, suite: 'trixie', display: 'qemu-system-modules-opengl' },
    { name: '11', major: 11, suite: 'forky', display: 'qemu-system-modules-opengl' },
];

/** Taken with all they depend on; the libraries are what the display's modules need. */
const PACKAGES = [
    'qemu-system-x86',
    'seabios',
    'libdrm2',
    'libepoxy0',
    'libexpat1',
    'libwayland-server0',
];

/** Taken without what they depend on: the display's package wants a whole desktop's libraries. */
const ALONE = ['libgbm1'];

/**
 * What apt is told is there already: scripts' helpers and the libraries of modules that we leave
 * out, so that neither they nor what they need is downloaded.
 */
export const PRETENDED = [
    'adduser',
    'debconf',
    'ipxe-qemu',
    'ipxe-qemu-amd64',
    'iso-codes',
    'libasound2',
    'libasound2t64',
    'libbrlapi0.8',
    'libcacard0',
    'libdb5.3',
    'libdb5.3t64',
    'libncursesw6',
    'libnss3',
    'libpam0g',
    'libspice-server1',
    'libtinfo6',
    'openssl-provider-legacy',
    'passwd',
    'systemd',
    'systemd-sysv',
];

/** Nothing of these is read when QEMU runs. */
const STRIPPED = [
    ...['/etc/*', '/var/*', '/usr/sbin/*', '/sbin/*', '/bin/*', '/usr/libexec/*', '/usr/include/*'],
    ...['/usr/bin/qemu-system-i386', '/usr/lib/systemd/*', '/lib/systemd/*', '/lib/udev/*'],
    ...['/usr/share/locale/*', '/usr/share/man/*', '/usr/share/info/*', '/usr/share/lintian/*'],
    ...['/usr/share/bash-completion/*', '/usr/share/applications/*', '/usr/share/icons/*'],
    ...['/usr/share/qemu/hppa-*', '/usr/share/qemu/npcm*', '/usr/share/qemu/opensbi-*'],
    ...['/usr/share/qemu/openbios-*', '/usr/share/qemu/s390-*', '/usr/share/qemu/skiboot*'],
    ...['/usr/share/qemu/slof*', '/usr/share/qemu/u-boot*', '/usr/share/qemu/vof*'],
];

/** QEMU's modules whose libraries are there; the others would only complain. */
const MODULES =
    /^(?:accel-.*|audio-dbus|hw-display-virtio-(?:gpu|gpu-pci|vga)|hw-usb-redirect|ui-(?:dbus|opengl|egl-.*))\.so$/;

const LIBRARIES = 'usr/lib/x86_64-linux-gnu';
/** Not the one in lib64, which may be a link with an absolute path, to the host's. */
const LOADER = `${LIBRARIES}/ld-linux-x86-64.so.2`;
const PROGRAM = 'usr/bin/qemu-system-x86_64';

/** dpkg's list of packages, saying that these are installed, in a version newer than any. */
export function pretendedStatus(names) {
    return names
        .map(name =>
            [
                `Package: ${name}`,
                'Status: install ok installed',
                'Architecture: amd64',
                'Multi-Arch: foreign',
                'Version: 999:1',
                'Maintainer: nobody',
                'Description: pretended',
                '',
            ].join('\n'),
        )
        .join('\n');
}

/** The names that `apt-cache madison` knows, each once. */
export function knownNames(madison) {
    return [...new Set([...madison.matchAll(/^ *(\S+) \|/gm)].map(match => match[1]))];
}

/** The files of `Inst NAME (VERSION …` lines, as apt names them, without the architecture. */
export function downloadNames(simulated) {
    return [...simulated.matchAll(/^Inst (\S+) (?:\[\S+\] )?\((\S+) /gm)].map(
        ([, name, version]) =>
            `${name.replace(/:.*$/, '')}_${encodeURIComponent(version).replaceAll('%2B', '+').toLowerCase()}_`,
    );
}

/**
 * The script that runs a QEMU with its own loader, libraries, modules and firmware, from wherever
 * the folder is seen: inside the platform's root it may be another place than outside.
 */
export const SCRIPT = `#!/bin/sh
here=$(CDPATH= cd -- "\${0%/*}" && pwd -P) || exit 127
unset LD_PRELOAD GIO_EXTRA_MODULES
export QEMU_MODULE_DIR="$here/${LIBRARIES}/qemu" GIO_MODULE_DIR="$here/none"
exec "$here/${LOADER}" --library-path "$here/${LIBRARIES}" \\
    "$here/${PROGRAM}" -L "$here/usr/share/qemu" -L "$here/usr/share/seabios" "$@"
`;

/** Where one is, made or not. */
function placeOf(cache, { name }) {
    return join(cache, `qemu-${name}-${REVISION}`);
}

/** Makes the folders in which packages expect to find links. */
function makeSkeleton(root) {
    const links = ['bin', 'lib', 'lib64', 'sbin'];
    for (const name of links) mkdirSync(join(root, 'usr', name), { recursive: true });
    for (const name of links) symlinkSync(`usr/${name}`, join(root, name));
}

/** Downloads what a QEMU consists of; gives the files. */
async function download(apt, work, wanted) {
    const status = join(work, 'var/lib/dpkg/status');
    mkdirSync(join(work, 'var/lib/dpkg'), { recursive: true });
    writeFileSync(status, '');
    await apt.update();
    const known = knownNames(apt.query('apt-cache', ['madison', ...PRETENDED]).stdout);
    writeFileSync(status, pretendedStatus(known));
    await apt.must(['install', '--download-only', ...PACKAGES], 'downloading');
    const archives = join(work, 'var/cache/apt/archives');
    const alone = join(work, 'alone');
    mkdirSync(alone, { recursive: true });
    await apt.must(['download', wanted.display, ...ALONE], 'downloading', alone);
    const starts = downloadNames(apt.query('apt-get', ['-s', 'install', ...PACKAGES]).stdout);
    const files = readdirSync(archives).filter(file => file.endsWith('.deb'));
    const chosen = starts.map(start => {
        const file = files.find(name => name.toLowerCase().startsWith(start));
        if (!file) throw new SetupError(`${start}*.deb was not downloaded: run this again.`);
        return join(archives, file);
    });
    return [...chosen, ...readdirSync(alone).map(file => join(alone, file))];
}

/** The libraries that the loader would take from the host, by what it lists. */
export function strayLibraries(listed, folder) {
    return [...listed.matchAll(/^\t(\S+) => (.*?)(?: \(0x[0-9a-f]+\))?$/gm)]
        .filter(([, , file]) => !file.startsWith(`${folder}/`))
        .map(match => match[1]);
}

/** What keeps an unpacked QEMU from being used, in words, or null. */
function faultOf(folder, wanted) {
    const modules = readdirSync(join(folder, LIBRARIES, 'qemu')).map(name =>
        join(LIBRARIES, 'qemu', name),
    );
    for (const file of [PROGRAM, ...modules]) {
        const args = ['--library-path', join(folder, LIBRARIES), '--list', join(folder, file)];
        const { stdout, stderr } = capture(join(folder, LOADER), args);
        const stray = strayLibraries(stdout + stderr, folder);
        if (stray.length > 0) return `${file} lacks ${stray.join(', ')}`;
    }
    const program = join(folder, 'qemu');
    const { stdout, stderr } = capture(program, ['--version']);
    const version = findVersion(stdout);
    if (!version) return `it does not start: ${stderr.trim().split('\n')[0]}`;
    if (Number(version.split('.')[0]) !== wanted.major) {
        return `Debian ${wanted.suite} has QEMU ${version} now`;
    }
    const displays = capture(program, ['-display', 'help']).stdout.split('\n');
    return displays.includes('dbus') ? null : 'its display “dbus” is missing';
}

async function make(cache, wanted, say, hold) {
    checkSpace(cache, SPACE);
    const place = placeOf(cache, wanted);
    const title = `QEMU ${wanted.name}`;
    const started = Date.now();
    const work = `${place}.making`;
    const root = join(work, 'root');
    // What was downloaded before an interruption stays: apt goes on where it was.
    rmSync(root, { recursive: true, force: true });
    rmSync(join(work, 'alone'), { recursive: true, force: true });
    mkdirSync(work, { recursive: true });
    say.line(`taking ${title} of Debian ${wanted.suite}, once`);
    const { suite } = wanted;
    const apt = new Apt({ cache, root: work, folder: work, suite, say, title, hold });
    const files = await download(apt, work, wanted);
    makeSkeleton(root);
    for (const [index, file] of files.entries()) {
        say.progress(`${title}: unpacking ${Math.round((index / files.length) * 100)} %`);
        await unpack(file, root, { keepOwners: false, strip: STRIPPED });
    }
    const modules = join(root, LIBRARIES, 'qemu');
    for (const name of readdirSync(modules)) {
        if (!MODULES.test(name)) rmSync(join(modules, name), { recursive: true });
    }
    writeFileSync(join(root, 'qemu'), SCRIPT);
    chmodSync(join(root, 'qemu'), 0o755);
    const fault = faultOf(root, wanted);
    if (fault) throw new SetupError(`${title}: ${fault}.`);
    renameSync(root, place);
    rmSync(work, { recursive: true, force: true });
    const time = duration(Date.now() - started);
    say.line(`${title} is ready: ${time}, ${megabytes(apt.fetched)} downloaded`);
}

/**
 * Makes sure of the QEMUs with these names. One that cannot be had does not keep the others from being used.
 *
 * @returns {Promise<{ name: string, folder: string | null, reason: string }[]>} `folder` holds the
 *     script `qemu`; where it is null, `reason` says why
 */
export async function ensureQemus(cache, names, say) {
    const found = [];
    for (const wanted of QEMUS.filter(({ name }) => names.includes(name))) {
        const { name } = wanted;
        const place = placeOf(cache, wanted);
        try {
            if (!existsSync(place)) await makeAlone(cache, wanted, place, say);
            found.push({ name, folder: place, reason: '' });
        } catch (error) {
            if (!(error instanceof SetupError)) throw error;
            say.line(error.message);
            found.push({ name, folder: null, reason: error.message });
        }
    }
    return found;
}

async function makeAlone(cache, wanted, place, say) {
    for (const program of ['dpkg-deb', 'tar', 'setpriv']) {
        if (!findProgram(program)) throw new SetupError(`${program} is missing.`);
    }
    const onWait = owner => say.line(`waiting for another set-up (process ${owner}) to end`);
    await withLock(join(cache, 'lock'), onWait, async hold => {
        if (!existsSync(place)) await make(cache, wanted, say, hold);
    });
}

/** The environment by which the specs learn of the QEMUs (tests/conformance/columns.ts). */
export function qemuEnvironment(qemus) {
    const programs = qemus.filter(({ folder }) => folder).map(({ folder }) => join(folder, 'qemu'));
    const missing = qemus.filter(({ folder }) => !folder);
    return {
        VITRINE_QEMUS: programs.join(':'),
        VITRINE_QEMUS_MISSING: missing.map(({ name, reason }) => `${name}: ${reason}`).join('\n'),
    };
}
