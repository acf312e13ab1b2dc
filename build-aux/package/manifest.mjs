// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the npm package is, and which files an app may import of it.

export const PACKAGE_NAME = 'vitrine-display';

/** What an app writes behind the package's name → the folder of `src/` whose `index.ts` it gets. */
export const ENTRIES = { '.': 'widget', './display1': 'display1', './machine': 'machine' };

/** The script that `machine` runs as a process of its own, beside itself. */
export const HELPER = 'libvirt-helper';

function exportsOf(entries) {
    const modules = Object.entries(entries).map(([name, folder]) => [
        name,
        { types: `./types/${folder}/index.d.ts`, default: `./${folder}.js` },
    ]);
    return {
        ...Object.fromEntries(modules),
        // For apps that bundle their code, and have to put it beside the bundle.
        [`./${HELPER}.js`]: `./${HELPER}.js`,
        './package.json': './package.json',
    };
}

/** The package's package.json, for the version of the root's. */
export function packageManifest({ version }) {
    return {
        name: PACKAGE_NAME,
        version,
        description: 'A GTK widget that shows a QEMU virtual machine, for apps that run under GJS',
        keywords: ['gjs', 'gnome', 'gtk', 'gtk4', 'qemu', 'virtual-machine', 'dbus', 'widget'],
        license: 'LGPL-2.1-or-later AND BSD-3-Clause',
        type: 'module',
        exports: exportsOf(ENTRIES),
        sideEffects: true,
        // Only for those who check types. Any set that has GTK 4: all of them are pre-releases to
        // npm, which no range would include.
        peerDependencies: { '@girs/gtk-4.0': '*' },
        peerDependenciesMeta: { '@girs/gtk-4.0': { optional: true } },
    };
}
