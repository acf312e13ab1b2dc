// SPDX-License-Identifier: LGPL-2.1-or-later
//
// The one module that knows whether the private library is there: always where Meson built or
// installed the program, not where the widget was taken without it. `native` is null then, and
// whoever uses it has another way.
import GLib from 'gi://GLib?version=2.0';

import type { VitrineNative } from '../../types/vitrine-native.js';

/** What is used of GIRepository, whose old form is all static functions. */
interface Repository {
    prepend_search_path(directory: string): void;
    prepend_library_path(directory: string): void;
    dup_default?(): Repository;
}

/** A static `import` of what is missing would end the program, and an `import()` would wait. */
interface LegacyImports {
    readonly gi: {
        readonly versions: Record<string, string>;
        readonly GIRepository: { readonly Repository: Repository };
        readonly VitrineNative: VitrineNative;
    };
}
declare const imports: LegacyImports;

/**
 * Where the library is: what the environment says, for a program in the build tree; else where
 * this bundle's own program is installed. Empty: nowhere.
 */
function nativeDirectory(): string {
    const built = typeof VITRINE_NATIVE_DIR === 'undefined' ? '' : VITRINE_NATIVE_DIR;
    return GLib.getenv('VITRINE_NATIVE_DIR') ?? built;
}

/** GJS moved from version 2.0 to 3.0; only the one that it uses itself can be loaded. */
function findRepository(): Repository {
    imports.gi.versions['GIRepository'] = '3.0';
    try {
        const { Repository } = imports.gi.GIRepository;
        return Repository.dup_default?.() ?? Repository;
    } catch {
        imports.gi.versions['GIRepository'] = '2.0';
        return imports.gi.GIRepository.Repository;
    }
}

function load(): VitrineNative | null {
    const directory = nativeDirectory();
    if (directory === '') return null;
    const typelib = 'VitrineNative-1.0.typelib';
    const folders = [directory, GLib.build_filenamev([directory, 'girepository-1.0'])];
    const folder = folders.find(path =>
        GLib.file_test(GLib.build_filenamev([path, typelib]), GLib.FileTest.EXISTS),
    );
    if (folder === undefined) return null;
    try {
        const repository = findRepository();
        repository.prepend_search_path(folder);
        repository.prepend_library_path(directory);
        imports.gi.versions['VitrineNative'] = '1.0';
        const library = imports.gi.VitrineNative;
        // The typelib alone is not enough, and only its first use would show that.
        if (typeof library.FloodFilter.new !== 'function') throw new TypeError('no FloodFilter');
        return library;
    } catch (error) {
        logError(error as object, 'The library of Vitrine cannot be loaded');
        return null;
    }
}

/** The private library, or null where it is not. */
export const native: VitrineNative | null = load();
