// SPDX-License-Identifier: GPL-3.0-or-later
// What an npm script does: makes sure of the JavaScript packages and of a platform, then runs the
// command's inner script on it.

import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { cacheFolder, makeCacheFolder } from './cache.mjs';
import { innerCommand, intoRoot, runToEnd } from './enter.mjs';
import { ensureFlatpakParts, flatpakEnvironment } from './flatpak.mjs';
import { missingOnHost } from './host.mjs';
import { ensureHostKernel } from './host-kernel.mjs';
import { findKernel } from './kernel.mjs';
import { ensureModules } from './modules.mjs';
import { LAYER_OF_COMMAND, layersFor } from './platform.mjs';
import { ensureQemus, qemuEnvironment, QEMUS } from './qemus.mjs';
import { ensureRoot, KERNELS } from './root.mjs';
import { Say, SetupError } from './say.mjs';

/** The commands that are another one with more arguments. */
const INNER = {
    'test:gl': ['test', ['--long', '--suite=gl', '--suite=gl-offload']],
    'test:long': ['test', ['--long']],
    soak: ['test', ['--soak']],
    'test:flatpak': ['test', ['--long', '--suite=flatpak']],
    'bench:long': ['bench', ['--long']],
    'bench:vnc': ['bench-vnc', []],
};

const ALL_QEMUS = QEMUS.map(({ name }) => name);

/** The commands that take QEMUs beside the platform's, and which. */
const QEMUS_OF_COMMAND = {
    conformance: ALL_QEMUS,
    'test:long': ALL_QEMUS,
    'bench:vnc': ['11'],
};

/** The commands that build a Flatpak and run it. */
const FLATPAK_COMMANDS = ['test:flatpak', 'test:long'];

/** The environment that tells the tests of what was made for the command beside the platform. */
async function askedFor(command, cache, say) {
    const qemus = await ensureQemus(cache, QEMUS_OF_COMMAND[command] ?? [], say);
    const flatpak = FLATPAK_COMMANDS.includes(command)
        ? await ensureFlatpakParts(cache, say)
        : null;
    return {
        asked: {
            ...(qemus.length > 0 ? qemuEnvironment(qemus) : {}),
            ...(flatpak ? flatpakEnvironment(flatpak) : {}),
        },
        shown: [...qemus.map(({ folder }) => folder), flatpak?.folder].filter(Boolean),
    };
}

/** The run of a command, prepared: everything it needs is there. */
async function prepare(command, args, say) {
    const checkout = realpathSync(join(dirname(fileURLToPath(import.meta.url)), '../..'));
    const cache = cacheFolder();
    makeCacheFolder(cache);
    await ensureModules(checkout, cache, say);
    const layers = layersFor(LAYER_OF_COMMAND[command]);
    const [name, first] = INNER[command] ?? [command, []];
    const argv = innerCommand(checkout, name, [...first, ...args]);
    // npm runs us in the checkout and says so where the person stood: relative paths are from there.
    const here = process.env.INIT_CWD ?? process.cwd();
    const { asked, shown } = await askedFor(command, cache, say);
    // For those who must not be surprised by what else is installed: `root` never uses the host.
    const missing =
        process.env.VITRINE_PLATFORM === 'root' ? 'asked for' : missingOnHost(cache, layers);
    if (missing === null) {
        const kernel = await ensureHostKernel(cache, say);
        const env = { ...process.env, ...asked, INIT_CWD: here, VITRINE_GUEST_KERNEL: kernel };
        return { argv, env, cwd: checkout };
    }
    const root = await ensureRoot(cache, layers, say);
    const kernel = findKernel(join(root, KERNELS)).slice(root.length);
    const extra = { ...asked, INIT_CWD: here, VITRINE_GUEST_KERNEL: kernel };
    const run = intoRoot(cache, root, checkout, argv, { extra, shown, say });
    return { ...run, cwd: checkout };
}

/**
 * @param {string[]} words the command and its arguments; sets the exit status
 */
export async function main([command, ...args]) {
    const say = new Say();
    // Until proven otherwise: a run that stops half-way must not look like a success.
    process.exitCode = 1;
    try {
        if (!(command in LAYER_OF_COMMAND)) {
            const known = Object.keys(LAYER_OF_COMMAND).join(', ');
            throw new SetupError(`there is no command ${command}: there are ${known}.`);
        }
        const run = await prepare(command, args, say);
        process.exitCode = await runToEnd(run);
    } catch (error) {
        say.line(error instanceof SetupError ? error.message : (error.stack ?? String(error)));
    }
}
