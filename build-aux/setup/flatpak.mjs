// SPDX-License-Identifier: GPL-3.0-or-later
// The parts that a Flatpak is tried with where neither flathub nor QEMU's site is at hand: trees of
// Debian's packages that stand in for GNOME's runtime, and Debian's archives of the sources. What is
// made of them is made in the platform (build-aux/flatpak/trial.mjs).

import { execFileSync } from 'node:child_process';
import {
    chmodSync,
    existsSync,
    mkdirSync,
    readdirSync,
    readFileSync,
    renameSync,
    rmSync,
    writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

import { Apt } from './apt.mjs';
import { aptFiles } from './apt-config.mjs';
import { checkSpace } from './cache.mjs';
import { firstStage, makeSkeleton, unpack } from './first-stage.mjs';
import {
    FIRMWARE_PACKAGES,
    NODE_PACKAGE,
    NOT_IN_PLATFORM,
    PLATFORM_PACKAGES,
    SDK_PACKAGES,
    SOURCE_PACKAGES,
} from './flatpak-lists.mjs';
import { withLock } from './lock.mjs';
import { writeDpkgScript } from './root.mjs';
import { duration, megabytes, SetupError } from './say.mjs';
import { findWay } from './ways.mjs';

/** Raised when parts made before cannot be used any more. */
const REVISION = 2;

/** Room for the trees and all that is made of them, measured. */
const SPACE = 6e9;

const TITLE = 'Flatpak parts';

/** Hard links where the file system has them: the trees share nearly everything. */
function copyTree(from, to) {
    mkdirSync(to, { recursive: true });
    execFileSync('cp', ['--archive', '--link', join(from, 'usr'), join(to, 'usr')]);
    // A Flatpak's /etc comes from below /usr. It is small, and packages write into it.
    rmSync(join(to, 'usr/etc'), { recursive: true, force: true });
    execFileSync('cp', ['--archive', join(from, 'etc'), join(to, 'usr/etc')]);
}

/** Both trees of packages: the second has all of the first. */
async function makeTrees(apt, work, parts, way) {
    const { root } = apt;
    makeSkeleton(root);
    writeDpkgScript(aptFiles(work), root, way);
    await apt.update();
    await firstStage(apt, [...PLATFORM_PACKAGES, ...SDK_PACKAGES], way);
    await apt.must(['install', ...PLATFORM_PACKAGES], 'installing the platform');
    copyTree(root, join(parts, 'platform'));
    for (const path of NOT_IN_PLATFORM) rmSync(join(parts, 'platform', path), { force: true });
    await apt.must(['install', ...SDK_PACKAGES], 'installing the SDK');
    copyTree(root, join(parts, 'sdk'));
}

/** The archives as their authors made them, without Debian's changes. */
async function takeSources(apt, folder) {
    mkdirSync(folder);
    const { sources } = apt.files;
    const text = readFileSync(sources, 'utf8');
    writeFileSync(sources, text.replaceAll(/^Types: deb$/gm, 'Types: deb deb-src'));
    await apt.must(['update'], '');
    const args = ['source', '--download-only', '--tar-only', ...SOURCE_PACKAGES];
    await apt.must(args, 'downloading', folder);
}

async function takeFirmware(apt, folder) {
    mkdirSync(folder);
    await apt.must(['download', ...FIRMWARE_PACKAGES], 'downloading', folder);
    for (const file of readdirSync(folder).filter(name => name.endsWith('.deb'))) {
        await unpack(join(folder, file), folder, { keepOwners: false });
        rmSync(join(folder, file));
    }
}

/** Takes Node's own build from npm, which checks what it gets. */
function takeNode(folder) {
    mkdirSync(folder, { recursive: true });
    try {
        const options = { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] };
        const [file] = execFileSync('npm', ['pack', '--silent', NODE_PACKAGE], options)
            .trim()
            .split('\n')
            .slice(-1);
        const strip = ['--strip-components=1', 'package/bin/node', 'package/LICENSE'];
        execFileSync('tar', ['-x', '-z', '-f', file, ...strip], { cwd: folder });
        rmSync(join(folder, file));
        chmodSync(join(folder, 'bin/node'), 0o755);
    } catch (error) {
        const why = String(error.stderr ?? error.message).trim();
        throw new SetupError(`${TITLE}: npm has no ${NODE_PACKAGE} (${why.split('\n')[0]}).`);
    }
}

async function make(cache, place, say, hold) {
    checkSpace(cache, SPACE);
    const started = Date.now();
    const work = `${place}.making`;
    const parts = join(work, 'parts');
    rmSync(work, { recursive: true, force: true });
    mkdirSync(parts, { recursive: true });
    say.line(`making ${place}, once: a stand-in for GNOME's runtime, of Debian's packages`);
    const way = findWay(cache);
    const apt = new Apt({ cache, root: join(work, 'root'), folder: work, say, title: TITLE, hold });
    await makeTrees(apt, work, parts, way);
    await takeSources(apt, join(parts, 'sources'));
    await takeFirmware(apt, join(parts, 'firmware'));
    takeNode(join(parts, 'node/usr'));
    renameSync(parts, place);
    rmSync(work, { recursive: true, force: true });
    const time = duration(Date.now() - started);
    say.line(`${TITLE} are ready: ${time}, ${megabytes(apt.fetched)} downloaded`);
}

/**
 * Makes sure of the parts.
 *
 * @returns {Promise<{ folder: string | null, reason: string }>} where `folder` is null, `reason` says why
 */
export async function ensureFlatpakParts(cache, say) {
    const place = join(cache, `flatpak-${REVISION}`);
    const onWait = owner => say.line(`waiting for another set-up (process ${owner}) to end`);
    try {
        if (!existsSync(place)) {
            await withLock(join(cache, 'lock'), onWait, async hold => {
                if (!existsSync(place)) await make(cache, place, say, hold);
            });
        }
        return { folder: place, reason: '' };
    } catch (error) {
        if (!(error instanceof SetupError)) throw error;
        say.line(error.message);
        return { folder: null, reason: error.message };
    }
}

/** The environment by which the bed `flatpak` learns of the parts (tests/beds/flatpak.mjs). */
export function flatpakEnvironment({ folder, reason }) {
    return folder ? { VITRINE_FLATPAK: folder } : { VITRINE_FLATPAK_MISSING: reason };
}
