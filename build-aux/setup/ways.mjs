// SPDX-License-Identifier: GPL-3.0-or-later
// The ways into a root, tried in the order of how much they need and leave: each is tried for
// real, with the mounts it will make, since no setting tells reliably what is allowed.

import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { bubblewrapArguments, makeTargets, mountScript, quote } from './mounts.mjs';
import { capture, findProgram, SYSTEM_PATH } from './process.mjs';
import { SetupError } from './say.mjs';

/**
 * @typedef {object} Way
 * @property {'mount-namespace' | 'user-namespace' | 'bubblewrap' | 'chroot'} name
 * @property {boolean} pid whether it brings a process namespace, whose end is the end of
 *     everything started in it
 * @property {boolean} fake whether root in it is only called so: ownership is pretended
 */

const env = { PATH: SYSTEM_PATH, LC_ALL: 'C' };

/** @returns {string[]} unshare's command line for a way */
function unshareArguments({ name, pid }) {
    return [
        'unshare',
        ...(name === 'user-namespace' ? ['--user', '--map-root-user'] : []),
        '--mount',
        ...(pid ? ['--pid', '--fork', '--kill-child'] : []),
    ];
}

function works(way, probe) {
    if (way.name === 'chroot') {
        // A folder without programs: chroot itself must succeed, then the command is not found.
        return capture('chroot', [probe, '/none'], { env }).status === 127;
    }
    if (way.name === 'bubblewrap') {
        if (!findProgram('bwrap')) return false;
        const options = { freshProc: way.pid, cwd: '/', uid: 0, gid: 0 };
        const args = [...bubblewrapArguments('/', [], options), 'true'];
        return capture('bwrap', args, { env }).status === 0;
    }
    const script = `mount --rbind ${quote(probe)} ${quote(probe)} && cd ${quote(probe)} &&
        ${way.pid ? 'mount -t proc proc proc' : 'mount --rbind /proc proc'}`;
    const [command, ...args] = unshareArguments(way);
    return capture(command, [...args, 'sh', '-c', script], { env }).status === 0;
}

/** What to do where nothing works, from the settings that usually forbid it. */
function advice() {
    const setting = name => {
        const file = `/proc/sys/${name}`;
        return existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
    };
    if (setting('kernel/apparmor_restrict_unprivileged_userns') === '1') {
        return 'install the package bubblewrap, which may make them';
    }
    if (setting('kernel/unprivileged_userns_clone') === '0') {
        return 'allow them with "sysctl kernel.unprivileged_userns_clone=1" as root';
    }
    if (setting('user/max_user_namespaces') === '0') {
        return 'allow them with "sysctl user.max_user_namespaces=10000" as root';
    }
    return findProgram('bwrap')
        ? 'run the same command as root, or let the container make user namespaces'
        : 'install the package bubblewrap, run the same command as root, or let the container ' +
              'make user namespaces';
}

/**
 * The first way that works here. Takes some 15 ms where the first does.
 *
 * @returns {Way}
 */
export function findWay(cache, uid = process.getuid()) {
    const probe = join(cache, 'probe');
    mkdirSync(join(probe, 'proc'), { recursive: true });
    const user = { name: 'user-namespace', fake: true };
    const wrap = { name: 'bubblewrap', fake: true };
    const mount = { name: 'mount-namespace', fake: false };
    // Root that may mount needs no user namespace, and its files keep their true owners.
    const order = uid === 0 ? [mount, user, wrap] : [user, wrap];
    const tries = [...order.map(way => ({ ...way, pid: true }))];
    tries.push(...order.map(way => ({ ...way, pid: false })));
    if (uid === 0) tries.push({ name: 'chroot', fake: false, pid: false });
    // For looking into a way that is not the first on this system.
    const only = process.env.VITRINE_WAY;
    const way = tries.find(
        candidate => (!only || candidate.name === only) && works(candidate, probe),
    );
    if (way) return way;
    if (only) throw new SetupError(`VITRINE_WAY=${only}: that way does not work here.`);
    throw new SetupError(
        `the Debian 13 root cannot be entered, since user namespaces are forbidden here: ${advice()}.`,
    );
}

/**
 * The command line that runs `argv` in the root with the root's own root rights, as dpkg needs.
 *
 * @param {Way} way
 */
export function asMaker(way, root, table, argv) {
    const real = way.fake ? ['fakeroot-sysv', '--', ...argv] : argv;
    if (way.name === 'chroot') return ['chroot', root, ...real];
    const mounts = makeTargets(root, table);
    const options = { freshProc: way.pid, cwd: '/', uid: 0, gid: 0 };
    if (way.name === 'bubblewrap') {
        return ['bwrap', ...bubblewrapArguments(root, mounts, options), '--', ...real];
    }
    const script = mountScript(root, mounts, { ...options, then: '"$@"; exit $?' });
    return [...unshareArguments(way), 'sh', '-c', script, 'sh', ...real];
}

/**
 * The command line that runs `argv` in the root as the person: same uid, so that the session bus
 * and the compositor know them.
 *
 * @param {Way} way
 * @param {{ uid: number, gid: number, cwd: string }} person
 */
export function asPerson(way, root, table, argv, { uid, gid, cwd }) {
    if (way.name === 'chroot') {
        return ['chroot', root, 'sh', '-c', 'cd "$0" && exec "$@"', cwd, ...argv];
    }
    const mounts = makeTargets(root, table);
    const options = { freshProc: way.pid, cwd, uid, gid };
    if (way.name === 'bubblewrap') {
        return ['bwrap', ...bubblewrapArguments(root, mounts, options), '--', ...argv];
    }
    // Process 1 of a namespace gets no signal that it does not handle, Ctrl+C's among them: so it
    // is a shell that waits for the program, and the program is process 2 or later.
    const run = way.pid ? '"$@"; exit $?' : 'exec "$@"';
    const back = `exec unshare --user --map-user=${uid} --map-group=${gid} -- sh -c ${quote(run)} sh "$@"`;
    const then = way.name === 'user-namespace' ? back : run;
    const script = mountScript(root, mounts, { ...options, then });
    return [...unshareArguments(way), 'sh', '-c', script, 'sh', ...argv];
}
