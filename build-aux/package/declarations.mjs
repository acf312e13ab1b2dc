// SPDX-License-Identifier: GPL-3.0-or-later
//
// The package's types: the declarations of its entry points and of all that these refer to.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

/** Relative imports and exports, in whatever form tsc writes them. */
const RELATIVE = /(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g;

/** Has tsc write all declarations of the project at `config` into `folder`. */
function emit(root, config, folder) {
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    const args = [tsc, '-p', config, '--outDir', folder];
    const { status, stdout, error } = spawnSync(process.execPath, args, {
        cwd: root,
        encoding: 'utf8',
    });
    if (error) throw error;
    if (status !== 0) throw new Error(`tsc made no declarations:\n${stdout}`);
}

/** `entries` and every declaration that they refer to, as paths in `folder`. */
function reachable(folder, entries) {
    const found = new Set();
    const pending = [...entries];
    while (pending.length > 0) {
        const path = pending.pop();
        if (found.has(path)) continue;
        found.add(path);
        const file = join(folder, path);
        if (!existsSync(file)) throw new Error(`types refer to ${path}, which tsc did not write`);
        for (const [, target] of readFileSync(file, 'utf8').matchAll(RELATIVE))
            pending.push(normalize(join(dirname(path), target)).replace(/\.js$/, '.d.ts'));
    }
    return [...found].sort();
}

/**
 * Writes the declarations of `src/FOLDER/index.ts` for each of `folders`.
 *
 * @param scratch an empty folder
 * @returns the sources that they were made of
 */
export function writeDeclarations({ root, config, folders, scratch, output }) {
    emit(root, config, scratch);
    const entries = folders.map(folder => join(folder, 'index.d.ts'));
    const paths = reachable(scratch, entries);
    for (const path of paths) {
        mkdirSync(dirname(join(output, path)), { recursive: true });
        copyFileSync(join(scratch, path), join(output, path));
    }
    return paths.map(path => relative(root, join(root, 'src', path.replace(/\.d\.ts$/, '.ts'))));
}
