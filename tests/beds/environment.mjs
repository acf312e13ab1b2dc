// SPDX-License-Identifier: GPL-3.0-or-later
//
// The environment of everything in a bed: nothing of the desktop, the person or the locale in
// which the tests happen to be started.
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { programEnvironment } from '../../build-aux/inside/build-tree.mjs';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Kept from outside: where programs are, and what a person set for the tests on purpose. */
export const KEPT =
    /^(PATH|LD_LIBRARY_PATH|GI_TYPELIB_PATH|ASAN_OPTIONS|TERM|G_MESSAGES_DEBUG|VITRINE_.*)$/;

/** Folders, all inside the bed's, and the variables that name them. */
const FOLDERS = {
    home: 'HOME',
    run: 'XDG_RUNTIME_DIR',
    config: 'XDG_CONFIG_HOME',
    cache: 'XDG_CACHE_HOME',
    data: 'XDG_DATA_HOME',
    state: 'XDG_STATE_HOME',
    tmp: 'TMPDIR',
};

/** Fills `bed.env`. */
export function makeEnvironment(bed) {
    const kept = Object.entries(process.env).filter(([name]) => KEPT.test(name));
    const build = resolve(process.env.VITRINE_BUILD_DIR ?? join(ROOT, 'build'));
    const folders = Object.entries(FOLDERS).map(([name, key]) => [key, bed.makeFolder(name)]);
    bed.env = {
        ...Object.fromEntries(kept),
        ...Object.fromEntries(folders),
        // Last: an inner bed must not carry the mark of the bed around it.
        ...bed.env,
        LANG: 'C.UTF-8',
        TZ: 'UTC',
        GTK_A11Y: 'none',
        NO_AT_BRIDGE: '1',
        GSETTINGS_BACKEND: 'memory',
        GIO_USE_VFS: 'local',
        LIBGL_ALWAYS_SOFTWARE: '1',
        VITRINE_SOURCE_DIR: ROOT,
        VITRINE_BUILD_DIR: build,
        ...programEnvironment(build, ''),
    };
}
