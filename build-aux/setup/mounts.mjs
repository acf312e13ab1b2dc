// SPDX-License-Identifier: GPL-3.0-or-later
// What of the host is seen inside the root, as a table, and the table as a shell script or as
// bubblewrap's arguments.

import { lstatSync, mkdirSync, readlinkSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/**
 * @typedef {object} Mount
 * @property {string} source a path on the host; everything mounted below it comes along
 * @property {string} target a path in the root
 */

/** Top-level folders that are the system itself: the root brings its own, or we choose from them. */
const SYSTEM = new Set([
    'bin',
    'boot',
    'dev',
    'etc',
    'lib',
    'lib32',
    'lib64',
    'libx32',
    'lost+found',
    'proc',
    'run',
    'sbin',
    'sys',
    'usr',
    'var',
]);

/** Chosen parts of /run and /var: sessions, buses, removable disks, images. */
const CHOSEN = ['/run/dbus', '/run/libvirt', '/run/media', '/var/lib/libvirt', '/var/tmp'];

const inside = (path, folder) => path === folder || path.startsWith(`${folder}/`);

/** What dpkg and its scripts need. /proc is made by the script, since it depends on the way in. */
export function makerMounts() {
    return [
        { source: '/dev', target: '/dev' },
        { source: '/sys', target: '/sys' },
    ];
}

/** Socket files that the environment names, wherever they are. */
function socketsOf(env) {
    const bus = /(?:^|;)unix:path=([^,;]+)/.exec(env.DBUS_SESSION_BUS_ADDRESS ?? '')?.[1];
    const wayland = env.WAYLAND_DISPLAY?.startsWith('/') ? env.WAYLAND_DISPLAY : undefined;
    const pulse = /^(?:unix:)?(\/.+)$/.exec(env.PULSE_SERVER ?? '')?.[1];
    return [bus, wayland, pulse, env.XAUTHORITY].filter(Boolean);
}

/**
 * What a program in the root sees of the host: devices, every top-level folder that is not the
 * system (home, media, …), the person's session, and the paths named in `paths`.
 *
 * @param {object} facts
 * @param {string[]} facts.topLevel names of the real folders in the host's /
 * @param {Record<string, string | undefined>} facts.env
 * @param {number} facts.uid
 * @param {string[]} facts.paths absolute: the checkout, the images the person names
 * @param {(path: string) => boolean} facts.exists
 * @returns {Mount[]} no target lies inside an earlier one
 */
export function personMounts({ topLevel, env, uid, paths, exists }) {
    const wanted = [
        '/dev',
        '/sys',
        ...topLevel.filter(name => !SYSTEM.has(name)).map(name => `/${name}`),
        `/run/user/${uid}`,
        ...CHOSEN,
        env.XDG_RUNTIME_DIR,
        env.HOME,
        ...socketsOf(env),
        ...paths,
    ];
    const table = [];
    for (const path of wanted) {
        if (!path?.startsWith('/') || path === '/') continue;
        const clean = posix.normalize(path).replace(/\/$/, '');
        if (!exists(clean) || table.some(({ target }) => inside(clean, target))) continue;
        table.push({ source: clean, target: clean });
    }
    return table;
}

/**
 * Where `path` really lies in the root: links in the root are followed as the root sees them, so
 * that an absolute one (`/var/run`) does not lead out to the host.
 */
export function placeInRoot(root, path) {
    let rest = path.split('/').filter(Boolean);
    let place = '/';
    for (let links = 0; rest.length > 0;) {
        const [name, ...next] = rest;
        rest = next;
        if (name === '.') continue;
        if (name === '..') {
            place = dirname(place);
            continue;
        }
        const here = posix.join(place, name);
        let link = null;
        try {
            if (lstatSync(join(root, here)).isSymbolicLink()) link = readlinkSync(join(root, here));
        } catch {
            // Not there yet: nothing to follow.
        }
        if (link === null) {
            place = here;
        } else {
            if (++links > 40) throw new Error(`too many links in ${path}`);
            if (link.startsWith('/')) place = '/';
            rest = [...link.split('/').filter(Boolean), ...rest];
        }
    }
    return place;
}

/** Makes the empty folders and files that the table's sources are mounted on. */
export function makeTargets(root, table) {
    return table.map(({ source, target }) => {
        const place = placeInRoot(root, target);
        const file = join(root, place);
        if (statSync(source).isDirectory()) {
            mkdirSync(file, { recursive: true });
        } else {
            mkdirSync(dirname(file), { recursive: true });
            writeFileSync(file, '', { flag: 'a' });
        }
        return { source, target: place };
    });
}

/** A word for sh. */
export function quote(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/**
 * The script that turns a fresh private mount namespace into the root and goes on to `then`. The
 * root is made `/` by pivot_root rather than chroot: in a chroot the kernel refuses new user
 * namespaces, which we and flatpak's sandbox need.
 *
 * @param {string} root
 * @param {Mount[]} table targets as makeTargets() gives them
 * @param {{ freshProc: boolean, cwd: string, then: string }} options
 */
export function mountScript(root, table, { freshProc, cwd, then }) {
    const at = target => quote(join(root, target));
    return [
        'set -e',
        `mount --rbind ${quote(root)} ${quote(root)}`,
        // The root lies below the home that is mounted into it: not once more inside itself.
        `mount --make-unbindable ${quote(root)}`,
        ...table.map(({ source, target }) => `mount --rbind ${quote(source)} ${at(target)}`),
        freshProc ? `mount -t proc proc ${at('/proc')}` : `mount --rbind /proc ${at('/proc')}`,
        `cd ${quote(root)}`,
        // pivot_root refuses where / is the initial ramfs; then the root is moved over it.
        'if pivot_root . . 2>/dev/null; then umount -l -c .',
        'else mount --move . /; cd /; fi',
        'mount --make-private /',
        `cd ${quote(cwd)}`,
        then,
    ].join('\n');
}

/** The same for bubblewrap. */
export function bubblewrapArguments(root, table, { freshProc, cwd, uid, gid }) {
    const bind = ({ source, target }) => [
        target === '/dev' ? '--dev-bind' : '--bind',
        source,
        target,
    ];
    return [
        ...['--unshare-user', '--uid', String(uid), '--gid', String(gid), '--die-with-parent'],
        ...(freshProc ? ['--unshare-pid'] : []),
        ...['--bind', root, '/'],
        ...table.flatMap(bind),
        ...(freshProc ? ['--proc', '/proc'] : ['--bind', '/proc', '/proc']),
        ...['--chdir', cwd],
    ];
}
