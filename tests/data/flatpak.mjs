// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether the Flatpak manifest is sound and the list of npm sources fits the lock:
//
//     node flatpak.mjs APP_ID MANIFEST SOURCE_ROOT
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { BUILT_WITH, npmSources } from '../../build-aux/flatpak/npm-sources.mjs';
import { conclude, skip } from './verdict.mjs';

const [appId, manifestFile, root] = process.argv.slice(2);

// Any address will do: nothing is fetched here.
const REGISTRY = 'https://registry.invalid/';

/** What is wrong with the sources made for the packages `names`. */
function sourceFaults(lock, names) {
    const faults = [];
    const sources = npmSources(lock, REGISTRY, names);
    for (const { dest, url, sha512 } of sources) {
        if (!/^[0-9a-f]{128}$/.test(sha512 ?? '')) faults.push(`${dest}: no SHA-512 in the lock`);
        if (!url.startsWith(REGISTRY) || !url.endsWith(`-${lock.packages[dest].version}.tgz`))
            faults.push(`${dest}: strange address ${url}`);
    }
    const targets = new Set(sources.map(({ dest }) => dest));
    if (targets.size !== sources.length) faults.push('two sources have one destination');
    for (const name of names)
        if (!targets.has(`node_modules/${name}`)) faults.push(`${name} is missing`);
    return faults;
}

/** Lets flatpak-builder read the manifest and answers it as it understood it. */
function readByFlatpakBuilder(sources) {
    const directory = mkdtempSync(join(tmpdir(), 'vitrine-flatpak-'));
    try {
        const copy = join(directory, basename(manifestFile));
        copyFileSync(manifestFile, copy);
        writeFileSync(join(directory, 'npm-sources.json'), JSON.stringify(sources));
        const { error, status, stdout, stderr } = spawnSync(
            'flatpak-builder',
            ['--show-manifest', copy],
            { encoding: 'utf8', cwd: directory },
        );
        if (error?.code === 'ENOENT') return null;
        if (error) throw error;
        if (status !== 0) throw new Error(stderr);
        return JSON.parse(stdout);
    } finally {
        rmSync(directory, { recursive: true });
    }
}

/** What is wrong with the QEMU that images are started with inside the Flatpak. */
function qemuFaults({ modules, 'finish-args': permissions }) {
    const faults = [];
    const names = modules.map(({ name }) => name);
    const options = modules.find(({ name }) => name === 'qemu')?.['config-opts'] ?? [];
    for (const option of ['--target-list=x86_64-softmmu', '--enable-dbus-display', '--enable-kvm'])
        if (!options.includes(option)) faults.push(`QEMU is not configured with ${option}`);
    // Its modules are found by what was built before them.
    for (const name of ['libslirp', 'usbredir'])
        if (names.indexOf(name) < 0 || names.indexOf(name) > names.indexOf('qemu'))
            faults.push(`${name} is not built before QEMU`);
    if (names.at(-1) !== 'vitrine') faults.push(`strange order of modules: ${names}`);
    // KVM's device, the network of QEMU's user mode, and what is heard.
    for (const permission of ['--device=kvm', '--share=network', '--socket=pulseaudio'])
        if (!permissions.includes(permission)) faults.push(`no permission ${permission}`);
    const archives = modules.flatMap(({ sources }) => sources.filter(({ url }) => url));
    for (const { url, sha256 } of archives)
        if (!url.startsWith('https://') || !/^[0-9a-f]{64}$/.test(sha256 ?? ''))
            faults.push(`${url} is not checked`);
    return faults;
}

const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
const faults = [
    ...sourceFaults(lock, []),
    ...sourceFaults(lock, BUILT_WITH),
    ...qemuFaults(manifest),
];

if (basename(manifestFile) !== `${appId}.json` || manifest.id !== appId)
    faults.push(`the manifest is not named ${appId}`);
const sources = npmSources(lock, REGISTRY, BUILT_WITH);
const understood = readByFlatpakBuilder(sources);
if (understood) {
    if ((understood.id ?? understood['app-id']) !== appId)
        faults.push('flatpak-builder reads another application id');
    const archives = understood.modules.at(-1).sources.filter(({ type }) => type === 'archive');
    if (archives.length !== sources.length)
        faults.push(`flatpak-builder sees ${archives.length} of ${sources.length} npm sources`);
} else if (faults.length === 0) skip('flatpak-builder is not installed; the rest is sound');
conclude(faults, sources.length, 'npm sources');
