// SPDX-License-Identifier: GPL-3.0-or-later
// A stand-in for GNOME's runtime, SDK and the Node extension, made of the trees that set-up has put
// together of Debian's packages, in a repository of its own.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ARCH = 'x86_64';

/** Where programs and libraries of the app are looked for, as GNOME's own runtime says it. */
const ENVIRONMENT = `
[Environment]
GI_TYPELIB_PATH=/app/lib/girepository-1.0
GST_PLUGIN_SYSTEM_PATH=/app/lib/gstreamer-1.0:/usr/lib/x86_64-linux-gnu/gstreamer-1.0
XDG_DATA_DIRS=/app/share:/usr/share
`;

function runtimeMetadata(name, version, extensions = '') {
    return `[Runtime]
name=${name}
runtime=org.gnome.Platform/${ARCH}/${version}
sdk=org.gnome.Sdk/${ARCH}/${version}
${ENVIRONMENT}${extensions}`;
}

function extensionPoint(version) {
    return `
[Extension org.freedesktop.Sdk.Extension]
directory=lib/sdk
version=${version}
subdirectories=true
no-autodownload=true
`;
}

function extensionMetadata(name, version) {
    return `[Runtime]
name=${name}
runtime=org.freedesktop.Sdk/${ARCH}/${version}
sdk=org.freedesktop.Sdk/${ARCH}/${version}

[ExtensionOf]
ref=runtime/org.freedesktop.Sdk/${ARCH}/${version}
`;
}

/** What is made: the folder of the parts, the name, the branch and what it says of itself. */
function standIns(manifest, freedesktop) {
    const version = manifest['runtime-version'];
    const [extension] = manifest['sdk-extensions'];
    const sdk = runtimeMetadata(manifest.sdk, version, extensionPoint(freedesktop));
    return [
        {
            tree: 'platform',
            name: manifest.runtime,
            branch: version,
            metadata: runtimeMetadata(manifest.runtime, version),
        },
        { tree: 'sdk', name: manifest.sdk, branch: version, metadata: sdk },
        {
            tree: 'node',
            name: extension,
            branch: freedesktop,
            metadata: extensionMetadata(extension, freedesktop),
        },
    ];
}

/**
 * Makes the runtimes that a manifest asks for and installs them, where that has not been done.
 *
 * @param {object} manifest
 * @param {object} places
 * @param {string} places.parts what set-up made (build-aux/setup/flatpak.mjs)
 * @param {string} places.work a folder that stays
 * @param {string} freedesktop the version of the freedesktop runtime
 * @param {(command: string, args: string[]) => Promise<void>} run
 */
export async function ensureRuntimes(manifest, { parts, work }, freedesktop, run) {
    const wanted = standIns(manifest, freedesktop);
    const stamp = join(work, 'runtimes.json');
    const text = JSON.stringify(wanted);
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === text) return;
    const repo = join(work, 'repo');
    mkdirSync(work, { recursive: true });
    if (!existsSync(repo)) await run('ostree', ['init', `--repo=${repo}`, '--mode=bare-user-only']);
    for (const { tree, branch, metadata } of wanted) {
        const folder = join(parts, tree);
        writeFileSync(join(folder, 'metadata'), metadata);
        // Without it flatpak takes the folder for one that was not made by it.
        mkdirSync(join(folder, 'files'), { recursive: true });
        // Extensions are mounted there.
        if (tree === 'sdk') mkdirSync(join(folder, 'usr/lib/sdk'), { recursive: true });
        const kind = ['--runtime', '--files=usr', '--disable-sandbox', '--no-update-summary'];
        await run('flatpak', ['build-export', ...kind, repo, folder, branch]);
    }
    await run('flatpak', ['build-update-repo', repo]);
    const remote = ['--if-not-exists', '--no-gpg-verify', 'trial', `file://${repo}`];
    await run('flatpak', ['--user', 'remote-add', ...remote]);
    const refs = wanted.map(({ name, branch }) => `${name}//${branch}`);
    const install = ['--user', 'install', '--assumeyes', '--noninteractive', '--or-update'];
    await run('flatpak', [...install, 'trial', ...refs]);
    writeFileSync(stamp, text);
}
