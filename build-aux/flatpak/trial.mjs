// SPDX-License-Identifier: GPL-3.0-or-later
// Builds the Flatpak of a checkout and installs it, with what set-up has put together in place of
// GNOME's runtime (build-aux/setup/flatpak.mjs). Runs in the platform.

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { FREEDESKTOP_VERSION } from '../setup/flatpak-lists.mjs';
import { BUILT_WITH, npmSources } from './npm-sources.mjs';
import { ensureRuntimes } from './stand-in.mjs';
import { trialManifest } from './trial-manifest.mjs';

const ARCH = 'x86_64';

/** Runs a program to its end, with what it says in a file; throws with the end of that. */
function runner(env, log) {
    return (command, args) =>
        new Promise((resolve, reject) => {
            const fd = openSync(log, 'a');
            const child = spawn(command, args, { env, stdio: ['ignore', fd, fd] });
            child.once('error', reject);
            child.once('exit', code => {
                if (code === 0) return resolve();
                const said = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-12).join('\n');
                reject(new Error(`${command} ${args[0]} failed (${code}); see ${log}:\n${said}`));
            });
        });
}

/** The archives by the modules they are of: Debian's files are named PACKAGE_VERSION.orig.tar.*. */
function archivesIn(folder) {
    const files = readdirSync(folder).filter(name => name.includes('.orig.tar.'));
    return Object.fromEntries(files.map(name => [name.replace(/_.*/, ''), join(folder, name)]));
}

/** npm's packages as they lie in the checkout: where that was made, npm has checked them. */
function installedSources(checkout) {
    const lock = JSON.parse(readFileSync(join(checkout, 'package-lock.json'), 'utf8'));
    return npmSources(lock, 'https://registry.invalid', BUILT_WITH)
        .filter(({ 'only-arches': arches }) => arches?.includes(ARCH) ?? true)
        .map(({ dest }) => {
            // What lies below is in the list by itself, where it is needed.
            return { type: 'dir', path: join(checkout, dest), dest, skip: ['node_modules'] };
        });
}

/** Writes the manifest of the trial; gives its file. */
function writeManifest({ manifest, checkout, parts, folder }) {
    const trial = trialManifest(manifest, {
        archives: archivesIn(join(parts, 'sources')),
        firmware: join(parts, 'firmware'),
        npmSources: installedSources(checkout),
    });
    const file = join(folder, `${manifest.id}.json`);
    writeFileSync(file, JSON.stringify(trial, null, 2));
    return file;
}

/**
 * Builds and installs. QEMU is built once and kept with all else that does not change.
 *
 * @param {object} options
 * @param {string} options.checkout
 * @param {string} options.manifest the file that Meson made of the project's manifest
 * @param {string} options.parts what set-up made
 * @param {string} options.folder for what is this checkout's alone
 * @param {NodeJS.ProcessEnv} options.env
 * @param {(text: string) => void} options.say
 * @returns {Promise<{ id: string, branch: string, env: Record<string, string> }>} what `flatpak run`
 *     has to be told
 */
export async function buildTrial({ checkout, manifest, parts, folder, env, say }) {
    const work = join(parts, 'work');
    mkdirSync(work, { recursive: true });
    mkdirSync(folder, { recursive: true });
    // Other checkouts' programs are in the same installation, under names of their own.
    const branch = `trial-${createHash('sha256').update(checkout).digest('hex').slice(0, 8)}`;
    const places = {
        FLATPAK_USER_DIR: join(work, 'installation'),
        FLATPAK_SYSTEM_DIR: join(work, 'system'),
    };
    const log = join(folder, 'trial.log');
    writeFileSync(log, '');
    const run = runner({ ...env, ...places }, log);
    const parsed = JSON.parse(readFileSync(manifest, 'utf8'));
    say("making the stand-in for GNOME's runtime");
    await ensureRuntimes(parsed, { parts, work }, FREEDESKTOP_VERSION, run);
    const file = writeManifest({ manifest: parsed, checkout, parts, folder });
    say('building; with QEMU it takes a quarter of an hour, without it two minutes');
    await run('flatpak-builder', [
        ...['--user', '--install', '--force-clean', '--ccache', '--disable-rofiles-fuse'],
        ...[`--state-dir=${join(work, 'state')}`, `--default-branch=${branch}`],
        ...[join(folder, 'app'), file],
    ]);
    return { id: parsed.id, branch, env: places };
}
