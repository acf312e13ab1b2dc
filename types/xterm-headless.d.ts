// SPDX-License-Identifier: LGPL-2.1-or-later
//
// The package names a module that is not in it, so the one that is must be named whole.
declare module '@xterm/headless/lib-headless/xterm-headless.mjs' {
    export * from '@xterm/headless';
}
