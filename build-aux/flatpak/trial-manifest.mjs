// SPDX-License-Identifier: GPL-3.0-or-later
// The manifest as it is tried on a machine that reaches Debian's archive and nothing else: the same
// modules and options, with sources that are at hand.

import { join } from 'node:path';

/** Modules whose sources are not at hand: the stand-in for the runtime has Debian's builds of them. */
export const LEFT_OUT = ['fast_float', 'vte'];

/** Debian's archive of QEMU has no firmware, and a build that unpacks some. */
const WITHOUT_FIRMWARE = "sed -i 's/^if unpack_edk2_blobs/if false/' pc-bios/meson.build";

/** The folders of Debian's packages that have what QEMU loads into a machine. */
const FIRMWARE = ['usr/share/qemu', 'usr/share/seabios'];

function firmwareModule(folder) {
    return {
        name: 'firmware',
        buildsystem: 'simple',
        'build-commands': ['install -D -m 644 -t ${FLATPAK_DEST}/share/qemu *.bin *.rom'],
        sources: FIRMWARE.map(path => ({ type: 'dir', path: join(folder, path) })),
    };
}

function withSource(module, archives) {
    const path = archives[module.name];
    if (!path) throw new Error(`the manifest's module ${module.name} has no source for the trial`);
    const archive = { type: 'archive', path };
    if (module.name !== 'qemu') return { ...module, sources: [archive] };
    return {
        ...module,
        'config-opts': [...module['config-opts'], '--disable-install-blobs'],
        sources: [archive, { type: 'shell', commands: [WITHOUT_FIRMWARE] }],
    };
}

/**
 * @param {object} manifest the project's own, parsed
 * @param {object} parts
 * @param {Record<string, string>} parts.archives the sources of the modules, by their names
 * @param {string} parts.firmware where Debian's packages of firmware are unpacked
 * @param {object[]} parts.npmSources the sources of npm's packages
 */
export function trialManifest(manifest, { archives, firmware, npmSources }) {
    const own = manifest.modules.at(-1);
    const sources = own.sources.flatMap(one => (typeof one === 'string' ? npmSources : [one]));
    const others = manifest.modules.slice(0, -1).filter(({ name }) => !LEFT_OUT.includes(name));
    return {
        ...manifest,
        // Debug symbols go into an extension that nobody asks for here.
        'build-options': { ...manifest['build-options'], 'no-debuginfo': true, strip: false },
        modules: [
            ...others.map(module => withSource(module, archives)),
            firmwareModule(firmware),
            { ...own, sources },
        ],
    };
}
