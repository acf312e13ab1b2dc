// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a spec may know of the bed it runs in (tests/beds/).
import GLib from 'gi://GLib?version=2.0';

const [width = 0, height = 0] = (GLib.getenv('VITRINE_SCREEN') ?? '1280x800').split('x');

/** The size of the screen in the beds that have one (tests/beds/servers.mjs). */
export const SCREEN_WIDTH = Number(width);
export const SCREEN_HEIGHT = Number(height);

/** `plain`, `bus`, `xvfb`, `mutter`, `desktop` or `flatpak`. */
export function bedName(): string {
    return required('VITRINE_BED_NAME');
}

/** A file of the sources, by its path from their root. */
export function sourcePath(path: string): string {
    return GLib.build_filenamev([required('VITRINE_SOURCE_DIR'), path]);
}

/** The text of a file of the project. */
export function sourceText(path: string): string {
    return new TextDecoder().decode(GLib.file_get_contents(sourcePath(path))[1]);
}

/** A file of the build folder. */
export function buildPath(path: string): string {
    return GLib.build_filenamev([required('VITRINE_BUILD_DIR'), path]);
}

function required(variable: string): string {
    const value = GLib.getenv(variable);
    if (value === null)
        throw new Error(`$${variable} is not set: run specs by npm test or tests/beds/bed.mjs`);
    return value;
}
