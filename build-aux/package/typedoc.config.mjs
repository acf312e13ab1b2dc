// SPDX-License-Identifier: GPL-3.0-or-later
//
// The documentation of what the package exports, for `npm run docs`. It is not made where something
// is undocumented or refers to what is not exported.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = dirname(dirname(HERE));

export default {
    name: 'vitrine-display',
    entryPoints: ['widget', 'machine', 'display1'].map(name => join(ROOT, 'src', name, 'index.ts')),
    out: join(ROOT, 'build', 'docs'),
    tsconfig: join(HERE, 'tsconfig.json'),
    readme: join(ROOT, 'docs', 'embedding.md'),
    // What classes inherit from GTK has documentation of its own.
    excludeExternals: true,
    externalPattern: ['**/types/@girs/**', '**/node_modules/**'],
    excludePrivate: true,
    excludeProtected: true,
    excludeInternal: true,
    disableSources: true,
    hideGenerator: true,
    validation: { notExported: true, invalidLink: true, notDocumented: true },
    // All but plain fields: `x`, `height` and their like say it all in their names.
    requiredToBeDocumented: [
        'Class',
        'Interface',
        'Enum',
        'Function',
        'Variable',
        'TypeAlias',
        'Method',
        'Accessor',
    ],
    treatWarningsAsErrors: true,
    treatValidationWarningsAsErrors: true,
};
