// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bundles the specs of one folder with the runner into a module that gjs runs as it is:
//
//   node build-aux/bundle-specs.mjs FOLDER OUTPUT.js [--depfile FILE]
//
// A folder that does not exist yet gives a bundle that says so and passes over, so that the build
// can name every suite of the table before its first spec is written.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { build } from 'esbuild';

import { LIBRARY_GLOBALS } from './bundle-options.mjs';
import { kernelsPlugin } from './kernels.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Every folder in and under `folder`, itself first; nothing when it does not exist. */
function foldersIn(folder) {
    if (!existsSync(folder)) return [];
    const inner = readdirSync(folder, { withFileTypes: true })
        .filter(entry => entry.isDirectory())
        .flatMap(entry => foldersIn(join(folder, entry.name)));
    return [folder, ...inner];
}

function specsIn(folders) {
    return folders
        .flatMap(folder => readdirSync(folder).map(name => join(folder, name)))
        .filter(path => path.endsWith('.spec.ts'))
        .sort();
}

/** The runner installs Jasmine's globals on import, so it has to come before the specs. */
function entrySource(folder, specs) {
    const about = { folder: relative(ROOT, folder), exists: existsSync(folder) };
    return [
        `import './tests/runner/shims.ts';`,
        `import { run } from './tests/runner/main.ts';`,
        ...specs.map(path => `import ${JSON.stringify(`./${relative(ROOT, path)}`)};`),
        `await run(${JSON.stringify(about)});`,
    ].join('\n');
}

/** Make's syntax, with the folders among the inputs: a new spec file changes its folder's time. */
function depfile(output, inputs, folders) {
    const escape = path => path.replaceAll(' ', '\\ ').replaceAll('#', '\\#');
    const paths = [...inputs, ...folders].map(path => escape(path));
    return `${escape(output)}: ${paths.join(' \\\n  ')}\n`;
}

/**
 * Jasmine leaves frames of its own file out of stack traces. In a bundle that file is everybody's,
 * and the trace would always be empty.
 */
const keepStackTraces = {
    name: 'keep-stack-traces',
    setup({ onLoad }) {
        onLoad({ filter: /jasmine-core\/jasmine\.js$/ }, ({ path }) => {
            const source = readFileSync(path, 'utf8');
            const hiding = 'frame.file !== jasmineFile';
            if (!source.includes(hiding))
                return { errors: [{ text: `${path} does not say '${hiding}' any more` }] };
            return { contents: source.replace(hiding, 'true'), loader: 'js' };
        });
    },
};

const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { depfile: { type: 'string' } },
});
const [folderArgument, output] = positionals;
if (!folderArgument || !output) {
    console.error('usage: node build-aux/bundle-specs.mjs FOLDER OUTPUT.js [--depfile FILE]');
    process.exit(2);
}
const folder = resolve(folderArgument);
const folders = foldersIn(folder);

const kernels = kernelsPlugin();
const result = await build({
    stdin: {
        contents: entrySource(folder, specsIn(folders)),
        resolveDir: ROOT,
        sourcefile: 'specs-entry.ts',
        loader: 'ts',
    },
    absWorkingDir: ROOT,
    outfile: resolve(output),
    bundle: true,
    format: 'esm',
    target: 'firefox128',
    external: ['gi://*', 'system', 'gettext', 'cairo', 'console'],
    // jasmine-core's `exports` hide the one file that runs without Node.
    alias: {
        'jasmine-core': join(ROOT, 'node_modules/jasmine-core/lib/jasmine-core/jasmine.js'),
    },
    plugins: [keepStackTraces, kernels.plugin],
    define: LIBRARY_GLOBALS,
    sourcemap: true,
    sourcesContent: false,
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
}).catch(() => process.exit(1));

if (values.depfile) {
    const inputs = Object.keys(result.metafile.inputs)
        .filter(path => path !== 'specs-entry.ts' && !path.startsWith('kernels:'))
        .concat(kernels.inputs)
        .map(path => resolve(ROOT, path));
    const watched = folders.length > 0 ? folders : [dirname(folder)];
    writeFileSync(values.depfile, depfile(output, inputs, watched));
}
