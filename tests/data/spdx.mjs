// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether every file says under which licence it is, and the folders keep to the rule that what
// applications import is LGPL and the rest GPL:
//
//     node spdx.mjs SOURCE_ROOT
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFiles } from './tree.mjs';
import { conclude } from './verdict.mjs';

const LGPL_FOLDERS =
    /^(types|src\/(native|memory|display1|machine|input|scanout|demo|peripherals|widget))\//;

/** Files under another licence than their folder's, each with the reason. */
const EXCEPTIONS = new Map([
    // Made from keycodemapdb's data.
    ['src/input/keymap/evdev-qnum.ts', 'LGPL-2.1-or-later AND BSD-3-Clause'],
    // The package's entry points in one.
    ['src/vitrine-display.ts', 'LGPL-2.1-or-later'],
    // Only the bundles of the program itself get what it declares.
    ['types/build-constants.d.ts', 'GPL-3.0-or-later'],
    // AppStream asks for a permissive licence on the description itself.
    ['data/vitrine.metainfo.xml.in.in', 'CC0-1.0'],
]);

/** A glob of REUSE.toml as a regular expression. */
function globPattern(glob) {
    const parts = glob.split(/(\*\*|\*)/).map(part => {
        if (part === '**') return '.*';
        if (part === '*') return '[^/]*';
        return part.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
    });
    return new RegExp(`^${parts.join('')}$`);
}

/** The files whose licence REUSE.toml states, for they cannot hold a line of their own. */
function annotatedElsewhere(root) {
    const text = readFileSync(join(root, 'REUSE.toml'), 'utf8');
    return text
        .split('[[annotations]]')
        .filter(block => block.includes('SPDX-License-' + 'Identifier = '))
        .map(block => /^path = (\[[^\]]*\]|".*")/m.exec(block)[1])
        .flatMap(list => [...list.matchAll(/"([^"]+)"/g)])
        .map(([, glob]) => globPattern(glob));
}

function expectedLicence(file) {
    // To be copied by whoever wants to.
    if (file.startsWith('examples/')) return 'CC0-1.0';
    const folderRule = LGPL_FOLDERS.test(file) ? 'LGPL-2.1-or-later' : 'GPL-3.0-or-later';
    return EXCEPTIONS.get(file) ?? folderRule;
}

const [root] = process.argv.slice(2);
const elsewhere = annotatedElsewhere(root);
const files = projectFiles(root).filter(
    file => !file.startsWith('LICENSES/') && !elsewhere.some(pattern => pattern.test(file)),
);
const faults = [];
for (const file of files) {
    const head = readFileSync(join(root, file), 'utf8').slice(0, 1000);
    // The tag is spelled in two parts so that this line is not taken for a statement.
    const stated = new RegExp('SPDX-License-' + 'Identifier: (.+?)(?: -->| \\*/)?$', 'm').exec(
        head,
    );
    const expected = expectedLicence(file);
    if (!stated) faults.push(`${file}: no SPDX-License-${'Identifier'} line; it is ${expected}`);
    else if (stated[1] !== expected) faults.push(`${file}: ${stated[1]}, expected ${expected}`);
    for (const name of stated?.[1].split(' AND ') ?? [])
        if (!existsSync(join(root, 'LICENSES', `${name}.txt`)))
            faults.push(`${file}: the text of ${name} is not in LICENSES/`);
}
conclude(faults, files.length, 'files');
