// SPDX-License-Identifier: GPL-3.0-or-later
//
// What Meson tells the program's bundles, for specs that have a part of the program in their own.
// Imported before anything of src/app, which reads it while it is loaded.
import GLib from 'gi://GLib?version=2.0';

import { buildPath } from './bed.js';

function textOf(path: string): string {
    const [, contents] = GLib.file_get_contents(buildPath(path));
    return new TextDecoder().decode(contents);
}

function found(text: string, pattern: RegExp): string {
    const value = pattern.exec(text)?.[1];
    if (value === undefined) throw new Error(`${String(pattern)} is not in the build`);
    return value;
}

const resourcePath = found(textOf('src/vitrine.gresource.xml'), /prefix="([^"]+)"/);

Object.assign(globalThis, {
    VITRINE_APP_ID: resourcePath.slice(1).replaceAll('/', '.'),
    VITRINE_VERSION: found(textOf('meson-info/intro-projectinfo.json'), /"version": *"([^"]+)"/),
    VITRINE_RESOURCE_PATH: resourcePath,
});
GLib.setenv('VITRINE_SCRIPT_DIR', buildPath('src'), true);
