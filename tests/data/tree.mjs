// SPDX-License-Identifier: GPL-3.0-or-later
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Folders that hold nothing written by hand for this project. */
const FOREIGN = new Set(['.git', 'node_modules', 'build', '@girs']);

/** Every file of the project under `folder`, relative to `root`, sorted; no build outputs. */
export function projectFiles(root, folder = '') {
    return readdirSync(join(root, folder), { withFileTypes: true })
        .flatMap(entry => {
            const path = join(folder, entry.name);
            if (FOREIGN.has(entry.name)) return [];
            // A build folder under any name: nothing but Meson makes a meson-private.
            if (entry.isDirectory())
                return isBuildFolder(join(root, path)) ? [] : projectFiles(root, path);
            return entry.isFile() ? [path] : [];
        })
        .sort();
}

function isBuildFolder(path) {
    return readdirSync(path).includes('meson-private');
}
