// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lists the npm packages that a build needs as sources for flatpak-builder, which builds without a
// network:
//
//     node build-aux/flatpak/npm-sources.mjs [PACKAGE…] > npm-sources.json
//
// Without a name: all that the build itself needs. The packages are unpacked to where the lock puts
// them, so the build needs no npm. The lock holds no addresses, so they come from the registry
// that npm is configured to use.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const FLATPAK_ARCHES = new Map([
    ['x64', 'x86_64'],
    ['arm64', 'aarch64'],
]);
const MODULES = 'node_modules/';

/** What the build imports and puts into the scripts, which the installed program is made of. */
export const BUILT_WITH = [
    '@noble/ciphers',
    '@novnc/novnc',
    '@pkgjs/parseargs',
    '@xterm/headless',
    'assemblyscript',
    'des.js',
    'esbuild',
    'node-forge',
    'pako',
];

/** Whether a lock entry's list (`os`, `cpu`, `libc`) lets `value` in; "!x" forbids x. */
function allows(list, value) {
    if (!list) return true;
    if (list.includes(`!${value}`)) return false;
    return list.includes(value) || list.every(item => item.startsWith('!'));
}

/** The Flatpak architectures that a package is for; none when it is for another system. */
function architectures(entry) {
    if (!allows(entry.os, 'linux') || !allows(entry.libc, 'glibc')) return [];
    return [...FLATPAK_ARCHES].filter(([cpu]) => allows(entry.cpu, cpu)).map(([, arch]) => arch);
}

/** Where `name` is found from the package at `path`, as Node looks for it; null: nowhere. */
function locate(packages, path, name) {
    for (let folder = path; ;) {
        const candidate = `${folder ? `${folder}/` : ''}${MODULES}${name}`;
        if (packages[candidate]) return candidate;
        if (!folder) return null;
        folder = folder.slice(0, Math.max(0, folder.lastIndexOf(MODULES) - 1));
    }
}

/** The lock's paths of the packages `names` and of everything that they need. */
function closure(packages, names) {
    const found = new Set();
    const pending = names.map(name => {
        const path = locate(packages, '', name);
        if (!path) throw new Error(`package-lock.json has no package ${name}`);
        return path;
    });
    while (pending.length > 0) {
        const path = pending.pop();
        if (found.has(path)) continue;
        found.add(path);
        const { dependencies, optionalDependencies } = packages[path];
        for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
            const needed = locate(packages, path, name);
            if (needed) pending.push(needed);
        }
    }
    return [...found];
}

/** One package as an archive source of flatpak-builder. */
function archiveSource(path, entry, arches, registry) {
    const name = entry.name ?? path.slice(path.lastIndexOf(MODULES) + MODULES.length);
    const file = `${name.split('/').pop()}-${entry.version}.tgz`;
    const [algorithm, digest] = entry.integrity.split('-');
    return {
        type: 'archive',
        'archive-type': 'tar-gzip',
        url: `${registry}/${name}/-/${file}`,
        [algorithm]: Buffer.from(digest, 'base64').toString('hex'),
        dest: path,
        ...(arches.length < FLATPAK_ARCHES.size && { 'only-arches': arches }),
    };
}

/**
 * The sources for a lock.
 *
 * @param lock package-lock.json, parsed (version 3)
 * @param registry the registry's address
 * @param names the packages to begin with; none: all of them
 */
export function npmSources(lock, registry, names = []) {
    const { packages } = lock;
    const paths = names.length > 0 ? closure(packages, names) : Object.keys(packages);
    return (
        paths
            // A bundled package comes inside the one that bundles it.
            .filter(path => path !== '' && !packages[path].link && !packages[path].inBundle)
            .sort()
            .map(path => [path, packages[path], architectures(packages[path])])
            .filter(([, , arches]) => arches.length > 0)
            .map(([path, entry, arches]) =>
                archiveSource(path, entry, arches, registry.replace(/\/+$/, '')),
            )
    );
}

function configuredRegistry() {
    return execFileSync('npm', ['config', 'get', 'registry'], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
    }).trim();
}

if (resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
    const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
    const asked = process.argv.slice(2);
    const names = asked.length > 0 ? asked : BUILT_WITH;
    const sources = npmSources(lock, configuredRegistry(), names);
    console.log(JSON.stringify(sources, null, 2));
}
