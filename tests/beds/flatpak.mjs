// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bed `flatpak`: a desktop on which Vitrine is the Flatpak that was built of this checkout.
// $VITRINE_PROGRAM names what runs it, for specs that start programs (tests/support/program.ts).
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { buildTrial } from '../../build-aux/flatpak/trial.mjs';
import { Lacking } from './lifetime.mjs';

/** The portal by which a sandbox gets the files that a person chose; as the file chooser does. */
const PORTAL = '/usr/libexec/xdg-document-portal';
const PERMISSIONS = '/usr/libexec/xdg-permission-store';

const PORTAL_MS = 10_000;

/** Says early that the bed cannot be here. */
export async function requireFlatpak() {
    const { VITRINE_FLATPAK: parts, VITRINE_FLATPAK_MISSING: why } = process.env;
    if (!parts) throw new Lacking(why ?? 'run it by “npm run test:flatpak”, which gets its parts');
    for (const program of ['flatpak', 'flatpak-builder', 'ostree', 'bwrap'])
        if (spawnSync(program, ['--version']).error)
            throw new Lacking(`there is no ${program} here`);
    const sandbox = ['--unshare-all', '--ro-bind', '/', '/', '--proc', '/proc', '--dev', '/dev'];
    const { status, stderr } = spawnSync('bwrap', [...sandbox, 'true'], { encoding: 'utf8' });
    if (status !== 0) throw new Lacking(`no sandbox can be made here (${stderr.trim()})`);
}

function manifestIn(folder) {
    const name = readdirSync(folder).find(file => /^[\w.]+\.json$/.test(file));
    if (!name) throw new Error(`${folder} has no manifest: build first`);
    return join(folder, name);
}

/** What is told of the build tree must not be seen in the sandbox, which has its own. */
const NOT_INSIDE = ['GSETTINGS_SCHEMA_DIR', 'VITRINE_LOCALE_DIR', 'VITRINE_NATIVE_DIR'];

function writeProgram(bed, { id, branch }) {
    const file = join(bed.folder, 'vitrine');
    const unset = NOT_INSIDE.flatMap(name => ['-u', name]).join(' ');
    const lines = [
        '#!/bin/sh',
        // A desktop with fewer portals than usual makes GTK complain, in a process of its own.
        '[ -z "$VITRINE_RUN_LOG" ] || exec 2>>"$VITRINE_RUN_LOG"',
        `exec env ${unset} flatpak run --branch=${branch} \${VITRINE_RUN_OPTIONS-} ${id} "$@"`,
    ];
    writeFileSync(file, `${lines.join('\n')}\n`);
    chmodSync(file, 0o755);
    return file;
}

/** As every desktop has them; the app may write into folders of theirs. */
function writeUserFolders(bed) {
    const lines = ['Pictures', 'Videos'].map(name => {
        bed.makeFolder(`home/${name}`);
        return `XDG_${name.toUpperCase()}_DIR="$HOME/${name}"\n`;
    });
    writeFileSync(join(bed.makeFolder('config'), 'user-dirs.dirs'), lines.join(''));
}

/** Comes after the session bus. */
export async function startFlatpak(bed) {
    const build = bed.env.VITRINE_BUILD_DIR;
    const installed = await buildTrial({
        checkout: bed.env.VITRINE_SOURCE_DIR,
        manifest: manifestIn(join(build, 'data')),
        parts: process.env.VITRINE_FLATPAK,
        folder: join(build, 'flatpak'),
        env: bed.env,
        say: text => console.log(`[flatpak] ${text}`),
    });
    writeUserFolders(bed);
    Object.assign(bed.env, installed.env, {
        VITRINE_FLATPAK_ID: installed.id,
        VITRINE_PROGRAM: writeProgram(bed, installed),
    });
}

/**
 * The portal of documents; $VITRINE_DOCUMENTS says that it is there. It mounts a file system of its
 * own, which not every machine lets it.
 */
export async function startDocuments(bed) {
    if (![PORTAL, PERMISSIONS, '/dev/fuse'].every(path => existsSync(path))) return;
    bed.start(PERMISSIONS, []);
    const portal = bed.start(PORTAL, []);
    const mounted = join(bed.env.XDG_RUNTIME_DIR, 'doc', 'by-app');
    try {
        await bed.waitUntil(portal, mounted, PORTAL_MS, () => existsSync(mounted));
        bed.env.VITRINE_DOCUMENTS = 'yes';
    } catch (error) {
        console.log(`[flatpak] no portal of documents: ${error.message}`);
    }
}
