// SPDX-License-Identifier: GPL-3.0-or-later
//
// The build tree: how it is made, and what a program run from it must be told.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const BUILD = resolve('build');

const SYSTEM_DATA_DIRS = '/usr/local/share:/usr/share';

/** Runs a command that matters only when it fails: then it says all, and we end. */
function run(command, args) {
    const options = { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' };
    const { status, error, stdout, stderr } = spawnSync(command, args, options);
    if (error) throw error;
    if (status === 0) return;
    process.stderr.write(`${stdout}${stderr}\n`);
    console.error(`[build] “${[command, ...args].join(' ')}” failed.`);
    process.exit(1);
}

/** What the tree was configured with; another value configures it anew. */
const CONFIGURED = join(BUILD, 'configured-with.json');

function configuration() {
    return JSON.stringify({ guestKernel: process.env.VITRINE_GUEST_KERNEL ?? null });
}

function configuredWith() {
    return existsSync(CONFIGURED) ? readFileSync(CONFIGURED, 'utf8') : null;
}

function configure() {
    const again = existsSync(join(BUILD, 'build.ninja')) ? ['--reconfigure'] : [];
    console.log('[build] configuring');
    run('meson', ['setup', ...again, '--prefix', '/usr', '--libdir', 'lib', BUILD]);
    writeFileSync(CONFIGURED, configuration());
}

/** Configures the tree where needed and builds what changed; says nothing when nothing did. */
export function build(targets = []) {
    if (configuredWith() !== configuration()) configure();
    const pending = spawnSync('ninja', ['-C', BUILD, '-n', '--quiet', ...targets]);
    if (pending.stdout?.length > 0) console.log('[build] building what changed');
    run('ninja', ['-C', BUILD, '--quiet', ...targets]);
}

/** What a program that runs from the build tree must be told, beside its environment. */
export function programEnvironment(buildDir = BUILD, dataDirs = process.env.XDG_DATA_DIRS) {
    return {
        GSETTINGS_SCHEMA_DIR: join(buildDir, 'data'),
        VITRINE_LOCALE_DIR: join(buildDir, 'po'),
        VITRINE_NATIVE_DIR: join(buildDir, 'src', 'native'),
        XDG_DATA_DIRS: `${join(buildDir, 'data')}:${dataDirs || SYSTEM_DATA_DIRS}`,
    };
}

/** The program, as a command with its first arguments. */
export const PROGRAM = ['gjs', '-m', join(BUILD, 'src', 'main.js')];
