// SPDX-License-Identifier: GPL-3.0-or-later

/** How esbuild makes a module that GJS runs as it is; beside what goes in and out. */
export const GJS_MODULE = {
    bundle: true,
    format: 'esm',
    // firefox128 = the SpiderMonkey of GJS 1.82, the floor.
    target: 'firefox128',
    external: ['gi://*', 'resource://*', 'system', 'gettext', 'cairo', 'console'],
    sourcemap: true,
    sourcesContent: true,
    minify: false,
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
};

/** What libraries expect of a global object that is Node's or a browser's, as GJS has it. */
export const LIBRARY_GLOBALS = {
    global: 'globalThis',
    // xterm.js: which keyboard people have, and how long it takes.
    'navigator.userAgent': '""',
    'navigator.platform': '""',
    'performance.now': 'Date.now',
};

/** `path` as it stands in a depfile, whose syntax is make's. */
export function escapeForMake(path) {
    return path.replaceAll('$', '$$$$').replaceAll(/([ #])/g, '\\$1');
}
