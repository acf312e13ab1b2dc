// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bundles one entry point for GJS, with a depfile so that Meson rebuilds exactly what changed:
//   node bundle.mjs --entry src/window.ts --output window.js --depfile window.js.d
//        [--define NAME=TEXT …] [--without-kernels]
import { writeFileSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

import { escapeForMake, GJS_MODULE, LIBRARY_GLOBALS } from './bundle-options.mjs';
import { kernelsPlugin } from './kernels.mjs';

const { values: options } = parseArgs({
    options: {
        entry: { type: 'string' },
        output: { type: 'string' },
        depfile: { type: 'string' },
        define: { type: 'string', multiple: true, default: [] },
        'without-kernels': { type: 'boolean', default: false },
    },
});

function defines(pairs) {
    return Object.fromEntries(
        pairs.map(pair => {
            const [name, ...text] = pair.split('=');
            return [name, JSON.stringify(text.join('='))];
        }),
    );
}

const kernels = kernelsPlugin(options['without-kernels']);
const result = await build({
    entryPoints: [options.entry],
    outfile: options.output,
    ...GJS_MODULE,
    plugins: [kernels.plugin],
    define: { ...defines(options.define), ...LIBRARY_GLOBALS },
});

if (options.depfile) {
    const inputs = Object.keys(result.metafile.inputs)
        .filter(path => !path.startsWith('kernels:'))
        .concat(kernels.inputs)
        .map(path => (isAbsolute(path) ? path : resolve(path)))
        .map(escapeForMake);
    writeFileSync(options.depfile, `${escapeForMake(options.output)}: ${inputs.join(' \\\n  ')}\n`);
}
