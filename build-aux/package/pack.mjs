// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes the npm package of the widget, as a folder and packed:
//
//     node build-aux/package/pack.mjs [--output TARBALL] [--depfile FILE]
//
// Without --output the tarball has the name that npm gives it, in build/. It takes Node alone: no
// part of the platform, no network.
import { spawnSync } from 'node:child_process';
import {
    cpSync,
    mkdirSync,
    mkdtempSync,
    readFileSync,
    renameSync,
    rmSync,
    writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { build } from 'esbuild';

import { escapeForMake, GJS_MODULE } from '../bundle-options.mjs';
import { writeDeclarations } from './declarations.mjs';
import { ENTRIES, HELPER, packageManifest } from './manifest.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = dirname(dirname(HERE));
const NPM = join(ROOT, 'node_modules', 'npm', 'bin', 'npm-cli.js');

const FOLDERS = Object.values(ENTRIES);

/** The project's file → its name in the package. */
const COPIED = {
    'docs/embedding.md': 'README.md',
    'LICENSES/LGPL-2.1-or-later.txt': 'LICENSE',
    'LICENSES/BSD-3-Clause.txt': 'LICENSE.BSD-3-Clause',
};

const readJson = path => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

/** Bundles the entry points; what two of them share is in a file that both import. */
async function bundle(folder) {
    const modules = FOLDERS.map(name => [name, join(ROOT, 'src', name, 'index.ts')]);
    const helper = [HELPER, join(ROOT, 'src', `${HELPER}.ts`)];
    const { metafile } = await build({
        ...GJS_MODULE,
        absWorkingDir: ROOT,
        entryPoints: Object.fromEntries([...modules, helper]),
        outdir: folder,
        // One class under one GObject name, whichever entry points an app imports.
        splitting: true,
        chunkNames: 'shared-[hash]',
    });
    return Object.keys(metafile.inputs);
}

function writePackageJson(folder) {
    const manifest = packageManifest(readJson('package.json'));
    writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 4)}\n`);
}

/** Fills `folder`; gives the sources of everything in it. */
async function makePackage(folder, scratch) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const scripts = await bundle(folder);
    const declarations = writeDeclarations({
        root: ROOT,
        config: join(HERE, 'tsconfig.json'),
        folders: FOLDERS,
        scratch,
        output: join(folder, 'types'),
    });
    for (const [from, to] of Object.entries(COPIED)) cpSync(join(ROOT, from), join(folder, to));
    writePackageJson(folder);
    return [...new Set([...scripts, ...declarations, ...Object.keys(COPIED), 'package.json'])];
}

/** Packs `folder` into `destination`; gives the tarball's path. */
function npmPack(folder, destination) {
    const args = [NPM, 'pack', folder, '--json', '--ignore-scripts', '--offline'];
    const { status, stdout, stderr, error } = spawnSync(
        process.execPath,
        [...args, '--pack-destination', destination],
        { encoding: 'utf8', cwd: destination },
    );
    if (error) throw error;
    if (status !== 0) throw new Error(`npm pack failed:\n${stderr}`);
    return join(destination, basename(JSON.parse(stdout)[0].filename));
}

function writeDepfile(path, output, sources) {
    const inputs = sources.map(source => escapeForMake(resolve(ROOT, source)));
    writeFileSync(path, `${escapeForMake(output)}: ${inputs.join(' \\\n  ')}\n`);
}

const { values: options } = parseArgs({
    options: { output: { type: 'string' }, depfile: { type: 'string' } },
});
const scratch = mkdtempSync(join(tmpdir(), 'vitrine-package-'));
try {
    const destination = options.output ? dirname(resolve(options.output)) : join(ROOT, 'build');
    const folder = join(destination, 'package');
    const sources = await makePackage(folder, scratch);
    const tarball = npmPack(folder, destination);
    if (options.output) renameSync(tarball, options.output);
    else console.log(tarball);
    if (options.depfile) writeDepfile(options.depfile, options.output, sources);
} finally {
    rmSync(scratch, { recursive: true, force: true });
}
