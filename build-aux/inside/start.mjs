// SPDX-License-Identifier: GPL-3.0-or-later
//
// `npm start [-- DISK_OR_ISO]`: a machine in QEMU, opened in Vitrine. Without a display server it
// runs under a headless compositor until the guest is up, and leaves a picture of the window.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { BUILD, build, PROGRAM, programEnvironment } from './build-tree.mjs';

const GUEST = join(BUILD, 'tests', 'guests', 'linux');
const GUEST_PROMPT = 'vitrine login:';
const PICTURE = join(BUILD, 'vitrine-window.png');
const TIMEOUT_S = 180;

function fail(sentence) {
    console.error(sentence);
    process.exit(1);
}

function run(command, args) {
    const { status } = spawnSync(command, args, {
        stdio: 'inherit',
        env: { ...process.env, ...programEnvironment() },
    });
    return status ?? 1;
}

/** The person's image, or our own small guest. */
function target(image) {
    if (image === undefined) return `file:${GUEST}`;
    const path = resolve(process.env.INIT_CWD ?? '.', image);
    if (!existsSync(path)) fail(`There is no image at ${path}: check the path.`);
    return `file:${path}`;
}

function hasDisplayServer() {
    return Boolean(process.env.WAYLAND_DISPLAY || process.env.DISPLAY);
}

/** Runs until the guest is up, writes the window's picture, and says where it is. */
function runUnattended(machine, ownGuest) {
    rmSync(PICTURE, { force: true });
    console.log(`[start] no display server: running unattended for up to ${TIMEOUT_S} s`);
    const prompt = ownGuest ? ['--picture-after', GUEST_PROMPT] : [];
    // What the machine's accelerator was found to do is kept, as on a desktop.
    const cache = process.env.XDG_CACHE_HOME || join(process.env.HOME ?? '/tmp', '.cache');
    return run(process.execPath, [
        ...['tests/beds/bed.mjs', 'wayland', '--env', `XDG_CACHE_HOME=${cache}`, '--', ...PROGRAM],
        ...['--picture-to', PICTURE, '--picture-timeout', String(TIMEOUT_S), ...prompt, machine],
    ]);
}

const [image] = process.argv.slice(2);
build();
const machine = target(image);
console.log(`[start] opening ${machine}`);
const status = hasDisplayServer()
    ? run(PROGRAM[0], [...PROGRAM.slice(1), 'open', machine])
    : runUnattended(machine, image === undefined);
process.exit(status);
