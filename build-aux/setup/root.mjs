// SPDX-License-Identifier: GPL-3.0-or-later
// The Debian 13 root: made once, completed layer by layer, never taken for complete before it is.

import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { Apt } from './apt.mjs';
import { aptFiles } from './apt-config.mjs';
import { checkSpace, makeCacheFolder } from './cache.mjs';
import { dressRoot } from './dress.mjs';
import { dpkg, firstStage, makeSkeleton } from './first-stage.mjs';
import { findKernel, takeKernel } from './kernel.mjs';
import { withLock } from './lock.mjs';
import { makerMounts, quote } from './mounts.mjs';
import { makeDeviceNodes } from './plain-chroot.mjs';
import { LAYERS, listHash, packagesOf, PLATFORM, ROOT_REVISION, staleLayers } from './platform.mjs';
import { capture, findProgram, SYSTEM_PATH } from './process.mjs';
import { duration, megabytes, SetupError } from './say.mjs';
import { asMaker, findWay } from './ways.mjs';

/** Room for the downloads and what becomes of them, measured; an upgrade needs less. */
const SPACE = { make: 3.2e9, upgrade: 1.2e9 };
const TITLE = 'Debian 13 root';

/** The root's folder: a new revision gets a new one. */
export function rootFolder(cache) {
    return join(cache, `debian-13-root-${ROOT_REVISION}`);
}

/** Inside the root. */
const STATE = 'var/lib/vitrine/state.json';
/** Inside the root: the guest's kernels. */
export const KERNELS = 'var/lib/vitrine/kernel';

/**
 * What the root says of itself, or null where there is none.
 *
 * @returns {{ layers: Record<string, string>, busy: boolean } | null} `busy`: an upgrade was
 *     begun and not ended
 */
export function readState(root) {
    try {
        return JSON.parse(readFileSync(join(root, STATE), 'utf8'));
    } catch {
        return null;
    }
}

function writeState(root, state) {
    const file = join(root, STATE);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, `${JSON.stringify(state, null, 4)}\n`);
    renameSync(`${file}.new`, file);
}

/** Whether the root can be used for these layers as it is. */
export function isReady(root, layers) {
    const state = readState(root);
    return (
        state !== null &&
        !state.busy &&
        staleLayers(state.layers, layers).length === 0 &&
        findKernel(join(root, KERNELS)) !== null
    );
}

/** Writes the script that apt calls for dpkg: enters the root and takes its path off the arguments. */
export function writeDpkgScript(files, root, way) {
    const command = asMaker(way, root, makerMounts(), ['dpkg']);
    const lines = [
        '#!/bin/sh',
        `root=${quote(root)}`,
        'n=$#',
        'while [ "$n" -gt 0 ]; do',
        '    word=$1; shift; n=$((n - 1))',
        '    case $word in "$root"/*) word=${word#"$root"} ;; esac',
        '    set -- "$@" "$word"',
        'done',
        'export FAKEROOTDONTTRYCHOWN=1',
        `exec setpriv --pdeathsig KILL ${command.map(quote).join(' ')} "$@"`,
    ];
    mkdirSync(dirname(files.dpkg), { recursive: true });
    writeFileSync(files.dpkg, `${lines.join('\n')}\n`);
    chmodSync(files.dpkg, 0o755);
}

/** A folder of ours that another run left half made: its downloads are kept for the next. */
function clearLeftOver(making, say) {
    const downloads = 'var/cache/apt/archives';
    const rescue = `${making}.archives`;
    if (existsSync(making)) {
        say.line('removing what an interrupted set-up left');
        if (existsSync(join(making, downloads)) && !existsSync(rescue)) {
            renameSync(join(making, downloads), rescue);
        }
        capture('rm', ['-rf', '--one-file-system', '--', making], { env: { PATH: SYSTEM_PATH } });
        if (existsSync(making)) throw new SetupError(`${making} cannot be removed: remove it.`);
    }
    mkdirSync(join(making, dirname(downloads)), { recursive: true });
    if (existsSync(rescue)) renameSync(rescue, join(making, downloads));
}

async function makeRoot(cache, root, layers, say, hold) {
    checkSpace(cache, SPACE.make);
    const way = findWay(cache);
    const making = `${root}.making`;
    say.line(`making a Debian 13 root in ${root}, once; nothing else of this system is changed`);
    clearLeftOver(making, say);
    makeSkeleton(making);
    const apt = new Apt({ cache, root: making, say, title: TITLE, hold });
    writeDpkgScript(aptFiles(cache), making, way);
    await apt.update();
    await firstStage(apt, packagesOf(layers), way);
    if (process.getuid() === 0 && !way.fake) makeDeviceNodes(making);
    await complete(apt, making, layers, {}, way);
    renameSync(making, root);
    return apt.fetched;
}

async function upgradeRoot(cache, root, layers, say, hold) {
    checkSpace(cache, SPACE.upgrade);
    const way = findWay(cache);
    const state = readState(root);
    const stale = staleLayers(state.layers, layers);
    const reason = state.busy ? 'repairing it' : `bringing it up to date (${stale.join(', ')})`;
    say.line(`the Debian 13 root in ${root}: ${reason}`);
    const apt = new Apt({ cache, root, say, title: TITLE, hold });
    writeDpkgScript(aptFiles(cache), root, way);
    writeState(root, { ...state, busy: true });
    if (state.busy) await dpkg(apt, ['--configure', '-a']);
    await apt.update();
    if (state.busy) await apt.must(['install', '--fix-broken'], 'repairing');
    await complete(apt, root, layers, state.layers, way);
    return apt.fetched;
}

/** Installs the layers, takes the kernel, writes the stamps: the common end of both ways. */
async function complete(apt, root, layers, stamps, way) {
    await apt.must(['install', ...packagesOf(layers)], 'installing');
    await takeKernel(apt, join(root, KERNELS), !way.fake);
    await apt.must(['clean'], 'cleaning');
    dressRoot(root);
    const done = { ...stamps };
    for (const layer of layers) done[layer] = listHash(PLATFORM[layer].packages);
    writeState(root, { layers: done, busy: false });
}

/**
 * Makes sure of a root with these layers. Returns at once where it is there.
 *
 * @returns {Promise<string>} the root's folder
 */
export async function ensureRoot(cache, layers, say) {
    const root = rootFolder(cache);
    if (isReady(root, layers)) return root;
    makeCacheFolder(cache);
    for (const name of ['dpkg-deb', 'tar', 'setpriv', 'unshare']) {
        if (!findProgram(name)) throw new SetupError(`${name} is missing: install its package.`);
    }
    const onWait = owner => say.line(`waiting for another set-up (process ${owner}) to end`);
    await withLock(join(cache, 'lock'), onWait, async hold => {
        if (isReady(root, layers)) return;
        const started = Date.now();
        const state = readState(root);
        // What the root has already stays in it, so that its layers stay one whole.
        const all = LAYERS.filter(name => layers.includes(name) || name in (state?.layers ?? {}));
        const work = state ? upgradeRoot : makeRoot;
        const fetched = await work(cache, root, all, say, hold);
        const time = duration(Date.now() - started);
        say.line(`the Debian 13 root is ready: ${time}, ${megabytes(fetched)} downloaded`);
    });
    return root;
}
