// SPDX-License-Identifier: LGPL-2.1-or-later
//
// Programs of Vitrine's own that run beside it, for what must not take it down.
import GLib from 'gi://GLib?version=2.0';

import { nativeDirectory } from './library.js';

/**
 * The path of a private program; null where this build or this installation has none.
 *
 * @param builtIn - its folder in the build tree, from that of the private library
 */
export function findProgram(name: string, builtIn: string): string | null {
    const directory = nativeDirectory();
    if (directory === '') return null;
    const candidates = [
        GLib.build_filenamev([directory, name]),
        GLib.build_filenamev([directory, builtIn, name]),
    ];
    return candidates.find(path => GLib.file_test(path, GLib.FileTest.IS_EXECUTABLE)) ?? null;
}
