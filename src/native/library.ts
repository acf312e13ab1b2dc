// SPDX-License-Identifier: LGPL-2.1-or-later
//
// How a private library of Vitrine's is found and loaded: always there where Meson built or
// installed the program, not where the widget was taken without it.
import GLib from 'gi://GLib?version=2.0';

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
    } & Readonly<Record<string, unknown>>;
}
declare const imports: LegacyImports;

/**
 * Where the libraries are: what the environment says, for a program in the build tree; else where
 * this bundle's own program is installed. Empty: nowhere.
 */
export function nativeDirectory(): string {
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

/** A library's folder and that of its typelib; null where there is none. */
function findFolders(
    directory: string,
    namespace: string,
): { library: string; typelib: string } | null {
    if (directory === '') return null;
    // In the build tree they are beside each other.
    const candidates = [directory, GLib.build_filenamev([directory, 'girepository-1.0'])];
    const typelib = candidates.find(path =>
        GLib.file_test(
            GLib.build_filenamev([path, `${namespace}-1.0.typelib`]),
            GLib.FileTest.EXISTS,
        ),
    );
    return typelib === undefined ? null : { typelib, library: directory };
}

/**
 * Loads one of the private libraries.
 *
 * @param isWhole - uses something of it: the typelib alone is not enough, and only a use shows that
 * @returns null where it is not there; where it is and cannot be loaded, that is logged as well
 */
export function loadLibrary<T>(
    namespace: string,
    isWhole: (library: T) => boolean,
    directory = nativeDirectory(),
): T | null {
    const folders = findFolders(directory, namespace);
    if (!folders) return null;
    try {
        const repository = findRepository();
        repository.prepend_search_path(folders.typelib);
        repository.prepend_library_path(folders.library);
        imports.gi.versions[namespace] = '1.0';
        const library = imports.gi[namespace] as T;
        if (!isWhole(library)) throw new TypeError(`${namespace} is not whole`);
        return library;
    } catch (error) {
        logError(error as object, 'A library of Vitrine cannot be loaded');
        return null;
    }
}
