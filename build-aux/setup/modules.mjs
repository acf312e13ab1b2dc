// SPDX-License-Identifier: GPL-3.0-or-later
// node_modules: installed from the lock file when it is missing or from another one.

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { withLock } from './lock.mjs';
import { dyingWithParent, findProgram } from './process.mjs';
import { duration, SetupError } from './say.mjs';

const STAMP = '.vitrine-lock';

/**
 * Whether npm's own record of what it installed says the same as the lock file. Optional packages
 * (other systems' binaries) may be missing.
 */
export function agrees(lock, installed) {
    const wanted = Object.entries(lock.packages ?? {}).filter(([path]) => path !== '');
    const have = installed.packages ?? {};
    const same = (a, b) => a.version === b.version && a.integrity === b.integrity;
    return (
        wanted.every(([path, entry]) => {
            if (!have[path]) return entry.optional === true || entry.devOptional === true;
            return same(entry, have[path]);
        }) && Object.keys(have).every(path => path in lock.packages)
    );
}

function upToDate(modules, lockText, hash) {
    const read = name => {
        try {
            return readFileSync(join(modules, name), 'utf8');
        } catch {
            return null;
        }
    };
    if (read(STAMP) === hash) return true;
    const installed = read('.package-lock.json');
    // The person ran npm themselves: that is as good.
    if (!installed || !agrees(JSON.parse(lockText), JSON.parse(installed))) return false;
    writeFileSync(join(modules, STAMP), hash);
    return true;
}

/** npm as it is running now, else the one on PATH. */
function npmCommand() {
    const file = process.env.npm_execpath;
    if (file && /npm-cli\.[cm]?js$/.test(file) && existsSync(file)) return [process.execPath, file];
    // Never the one that the tests have among the modules: it would delete itself at work.
    const folders = (process.env.PATH ?? '')
        .split(':')
        .filter(path => !/\/node_modules\//.test(path));
    const npm = findProgram('npm', folders.join(':')) ?? join(dirname(process.execPath), 'npm');
    if (!existsSync(npm)) throw new SetupError('npm is missing: install it beside Node.');
    return [npm];
}

/** Makes sure of node_modules. */
export async function ensureModules(checkout, cache, say) {
    const modules = join(checkout, 'node_modules');
    // A developer's link to another checkout's folder: theirs to keep.
    if (existsSync(modules) && lstatSync(modules).isSymbolicLink()) return;
    const lockText = readFileSync(join(checkout, 'package-lock.json'), 'utf8');
    const hash = createHash('sha256').update(lockText).digest('hex');
    if (upToDate(modules, lockText, hash)) return;
    const name = createHash('sha256').update(checkout).digest('hex').slice(0, 12);
    const onWait = owner => say.line(`waiting for process ${owner} to install node_modules`);
    await withLock(join(cache, `modules-${name}.lock`), onWait, async hold => {
        if (upToDate(modules, lockText, hash)) return;
        const started = Date.now();
        say.line('installing the JavaScript packages of package-lock.json (npm ci)');
        const [command, ...args] = dyingWithParent([
            ...npmCommand(),
            'ci',
            '--no-progress',
            '--loglevel=error',
        ]);
        const status = await new Promise((resolve, reject) => {
            const child = spawn(command, args, {
                cwd: checkout,
                stdio: ['ignore', process.stderr, process.stderr, hold],
            });
            child.on('error', reject);
            child.on('close', code => resolve(code ?? 1));
        });
        if (status !== 0) {
            throw new SetupError('npm ci failed, see above: run the same command again.');
        }
        writeFileSync(join(modules, STAMP), hash);
        say.line(`the JavaScript packages are ready: ${duration(Date.now() - started)}`);
    });
}
