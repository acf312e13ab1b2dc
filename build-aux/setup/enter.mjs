// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a program on the platform, in the root or on the host itself, and ends with it: signals go
// in, the exit status comes out, nothing that was started stays.

import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, isAbsolute, join, resolve } from 'node:path';

import { dressRoot } from './dress.mjs';
import { rootEnvironment } from './environment.mjs';
import { personMounts } from './mounts.mjs';
import {
    copyFolderIn,
    copyIn,
    copyKernelFiles,
    copyOut,
    linkIn,
    makeDeviceNodes,
} from './plain-chroot.mjs';
import { dyingWithParent } from './process.mjs';
import { asPerson, findWay } from './ways.mjs';

/** A program that was asked to end gets this long. */
const GRACE_MS = 10_000;
/** What stands between us and the program, by the names of `comm`. */
const WRAPPERS = new Set(['unshare', 'sh', 'dash', 'bash', 'bwrap', 'setpriv', 'chroot']);
/** Marks everything of one run, for the ways in that have no process namespace. */
const MARK = 'VITRINE_RUN';

/** Existing paths among a command's words: what the person names must be seen in the root. */
export function pathsIn(args, cwd, exists = existsSync) {
    const found = [];
    for (const word of args) {
        // `--option=PATH`, `qmp:PATH` and `file:PATH` name paths as well.
        for (const text of [word, word.replace(/^--?[\w-]+=/, ''), word.replace(/^[a-z]+:/, '')]) {
            if (text === '' || text.startsWith('-')) continue;
            const path = isAbsolute(text) ? text : resolve(cwd, text);
            if (path !== '/' && exists(path)) found.push(path);
        }
    }
    return [...new Set(found)];
}

function topLevelFolders() {
    return readdirSync('/', { withFileTypes: true })
        .filter(entry => entry.isDirectory())
        .map(entry => entry.name);
}

/** An image's folder is shown, not the file alone, so that overlays find what they stand on. */
function folderOf(path) {
    const folder = dirname(path);
    return folder === '/' || /^\/(?:etc|usr|bin|sbin|lib\w*|boot|proc|run)(?:\/|$)/.test(folder)
        ? path
        : folder;
}

/**
 * Prepares the root for a run and says how to start it.
 *
 * @param {string[]} argv `node SCRIPT WORDS…`: existing paths among the words are shown in the root
 * @param {object} options
 * @param {{ INIT_CWD: string }} options.extra environment of the program beside the person's own
 * @param {string[]} options.shown folders of ours that the program needs
 * @param {import('./say.mjs').Say} options.say
 * @returns {{ argv: string[], env: Record<string, string>, after: () => void }}
 */
export function intoRoot(cache, root, checkout, argv, { extra, shown, say }) {
    const way = findWay(cache);
    dressRoot(root);
    const named = pathsIn(argv.slice(2), extra.INIT_CWD);
    const env = { ...rootEnvironment(process.env), ...extra };
    let table = [];
    let after = () => {};
    if (way.name === 'chroot') {
        say.line(
            'mounting is forbidden here: the program runs in a plain chroot, on a copy of this ' +
                'folder and without /proc',
        );
        makeDeviceNodes(root);
        copyKernelFiles(root);
        copyIn(root, checkout);
        for (const folder of shown) copyFolderIn(root, folder);
        for (const file of named) if (!file.startsWith(`${checkout}/`)) linkIn(root, file, cache);
        after = () => copyOut(root, checkout);
    } else {
        table = personMounts({
            topLevel: topLevelFolders(),
            env: process.env,
            uid: process.getuid(),
            paths: [
                checkout,
                ...shown,
                ...named.map(path => folderOf(realpathSync(path))),
                ...named,
            ],
            exists: existsSync,
        });
    }
    const person = { uid: process.getuid(), gid: process.getgid(), cwd: checkout };
    return { argv: asPerson(way, root, table, argv, person), env, after };
}

function childrenOf(pid) {
    try {
        const text = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
        return text.split(' ').filter(Boolean).map(Number);
    } catch {
        return [];
    }
}

/** The program itself, behind the wrappers that start it; they would swallow the signal. */
function programBehind(pid) {
    for (let current = pid; ;) {
        let name;
        try {
            name = readFileSync(`/proc/${current}/comm`, 'utf8').trim();
        } catch {
            return pid;
        }
        const children = childrenOf(current);
        if (!WRAPPERS.has(name) || children.length !== 1) return current;
        [current] = children;
    }
}

/** Ends what a run left behind, wherever it went: sessions and groups of its own included. */
function endLeftOvers(mark) {
    for (const name of readdirSync('/proc')) {
        if (!/^\d+$/.test(name) || Number(name) === process.pid) continue;
        try {
            const env = readFileSync(`/proc/${name}/environ`, 'latin1');
            if (env.split('\0').includes(`${MARK}=${mark}`)) process.kill(Number(name), 'SIGKILL');
        } catch {
            // Gone, or not ours.
        }
    }
}

/**
 * Runs the command to its end.
 *
 * @param {{ argv: string[], env: Record<string, string>, cwd?: string, after?: () => void }} run
 * @returns {Promise<number>} the exit status for ours
 */
export function runToEnd({ argv, env, cwd, after = () => {} }) {
    const mark = `${process.pid}-${randomBytes(6).toString('hex')}`;
    const [command, ...args] = dyingWithParent(argv);
    const child = spawn(command, args, { cwd, env: { ...env, [MARK]: mark }, stdio: 'inherit' });
    let timer;
    const ask = signal => () => {
        // Ctrl+C reaches everything in the terminal by itself; the rest only reaches us.
        if (signal !== 'SIGINT') {
            try {
                process.kill(programBehind(child.pid), 'SIGTERM');
            } catch {
                // It has just ended.
            }
        }
        timer ??= setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, ask(signal));
    return new Promise((resolve, reject) => {
        child.on('error', reject);
        child.on('close', (code, signal) => {
            clearTimeout(timer);
            endLeftOvers(mark);
            after();
            resolve(code ?? 128 + (constants.signals[signal] ?? 0));
        });
    });
}

/** The inner script of a command, as the program inside is started. */
export function innerCommand(checkout, name, args) {
    return ['node', join(checkout, 'build-aux/inside', `${name}.mjs`), ...args];
}
