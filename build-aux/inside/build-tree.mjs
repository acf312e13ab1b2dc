// SPDX-License-Identifier: GPL-3.0-or-later
//
// The build tree: how it is made, and what a program run from it must be told.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const BUILD = resolve('build');

/** Runs a command with our output; throws when it fails. */
function run(command, args) {
    const { status, error } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    if (error) throw error;
    if (status !== 0) throw new Error(`${command} ${args[0]} failed (${status})`);
}

/** Configures the tree where needed and builds what changed; says nothing when nothing did. */
export function build(targets = []) {
    if (!existsSync(join(BUILD, 'build.ninja'))) {
        console.log('[build] configuring');
        run('meson', ['setup', '--prefix', '/usr', '--libdir', 'lib', BUILD]);
    }
    run('ninja', ['-C', BUILD, '--quiet', ...targets]);
}

/** The environment in which the program runs from the build tree. */
export function environment() {
    return {
        ...process.env,
        GSETTINGS_SCHEMA_DIR: join(BUILD, 'data'),
        VITRINE_LOCALE_DIR: join(BUILD, 'po'),
        XDG_DATA_DIRS: [join(BUILD, 'data', 'share'), dataDirectories()].join(':'),
    };
}

function dataDirectories() {
    return process.env.XDG_DATA_DIRS || '/usr/local/share:/usr/share';
}

/** The program, as a command with its first arguments. */
export const PROGRAM = ['gjs', '-m', join(BUILD, 'src', 'main.js')];
