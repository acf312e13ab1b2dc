// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bundles a script of the page of “vitrine web” for browsers, with what it uses of noVNC and the
// translations:
//
//   node build-aux/bundle-page.mjs --entry src/web/page/main.ts --output page.js --depfile page.js.d
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

import { escapeForMake } from './bundle-options.mjs';
import { pageTranslations, translationFiles } from './page-translations.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const { values: options } = parseArgs({
    options: {
        entry: { type: 'string' },
        output: { type: 'string' },
        depfile: { type: 'string' },
    },
});

const translations = {
    name: 'translations',
    setup({ onLoad, onResolve }) {
        onResolve({ filter: /^virtual:translations$/ }, ({ path }) => ({
            path,
            namespace: 'translations',
        }));
        onLoad({ filter: /.*/, namespace: 'translations' }, () => ({
            contents: JSON.stringify(pageTranslations(ROOT)),
            loader: 'json',
        }));
    },
};

const { version } = JSON.parse(
    readFileSync(join(ROOT, 'node_modules/@novnc/novnc/package.json'), 'utf8'),
);

/** What noVNC's licence wants whoever gets this file to be told. */
const BANNER = `/*
 * The page of “vitrine web”, GPL-3.0-or-later.
 * In it, unchanged: noVNC ${version}, Copyright The noVNC authors, Mozilla Public License 2.0
 * (https://mozilla.org/MPL/2.0/), whose source is the npm package @novnc/novnc ${version}; and
 * pako, Copyright Vitaly Puzrin and Andrei Tuputcyn, MIT licence, which that package contains.
 */`;

const result = await build({
    entryPoints: [options.entry],
    outfile: options.output,
    bundle: true,
    format: 'esm',
    target: ['chrome114', 'firefox125', 'safari17'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
    plugins: [translations],
    write: false,
});

const hasNovnc = Object.keys(result.metafile.inputs).some(path => path.includes('@novnc/'));
const [{ text }] = result.outputFiles;
writeFileSync(options.output, hasNovnc ? `${BANNER}\n${text}` : text);

if (options.depfile) {
    const inputs = Object.keys(result.metafile.inputs)
        .filter(path => !path.includes('virtual:'))
        .map(path => resolve(path));
    const all = [...inputs, ...translationFiles(ROOT)].map(escapeForMake);
    writeFileSync(options.depfile, `${escapeForMake(options.output)}: ${all.join(' \\\n  ')}\n`);
}
