// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes types/@girs anew from the GIRs of the platform it runs on, which must be the floor
// (Debian 13): an API newer than the floor then does not type-check. `npm run types` runs it.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NAMESPACES = [
    'Adw-1',
    'Vte-3.91',
    'Gst-1.0',
    'GstApp-1.0',
    'GstAudio-1.0',
    'Soup-3.0',
    'GioUnix-2.0',
    'GLibUnix-2.0',
    'GdkWayland-4.0',
    'GdkX11-4.0',
];

// GLib's own GIRs live in the multiarch directory since Debian 13.
const GIR_DIRECTORIES = [
    '/usr/share/gir-1.0',
    ...readdirSync('/usr/lib')
        .map(name => `/usr/lib/${name}/gir-1.0`)
        .filter(path => existsSync(path)),
];

// What a type checker never reads.
const NEEDLESS = /(\/README\.md|\/tsconfig\.json|\/typedoc\.json|\.js)$/;

function prune(directory) {
    for (const name of readdirSync(directory, { recursive: true })) {
        const path = join(directory, name);
        if (statSync(path).isFile() && NEEDLESS.test(path)) rmSync(path);
    }
}

const fresh = mkdtempSync(join(tmpdir(), 'vitrine-types-'));
try {
    execFileSync(
        process.execPath,
        [
            'node_modules/@ts-for-gir/cli/bin/ts-for-gir',
            'generate',
            ...NAMESPACES,
            ...GIR_DIRECTORIES.flatMap(path => ['-g', path]),
            ...['-o', fresh, '--package', '--noComments', '--ignoreVersionConflicts'],
        ],
        { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    prune(fresh);
    rmSync('types/@girs', { recursive: true, force: true });
    cpSync(fresh, 'types/@girs', { recursive: true });
} finally {
    rmSync(fresh, { recursive: true, force: true });
}
