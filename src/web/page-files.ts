// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../display1/promisify.js';
import { scriptDirectory } from '../program.js';

/** A file of the page, as it is served. */
export interface PageFile {
    readonly type: string;
    readonly bytes: GLib.Bytes;
}

/** By the path of the request: the file's name, and what it is. */
const FILES: Readonly<Record<string, readonly [string, string]>> = {
    '/': ['index.html', 'text/html; charset=utf-8'],
    '/page.css': ['page.css', 'text/css; charset=utf-8'],
    '/page.js': ['page.js', 'text/javascript; charset=utf-8'],
    '/sound-worklet.js': ['sound-worklet.js', 'text/javascript; charset=utf-8'],
    '/icon.svg': ['icon.svg', 'image/svg+xml'],
};

/**
 * Reads the page, which the build made and put beside the scripts.
 *
 * @throws GLib.Error where a file is missing
 */
export async function readPageFiles(): Promise<ReadonlyMap<string, PageFile>> {
    const folder = GLib.build_filenamev([scriptDirectory, 'web', 'page']);
    const reading = Object.entries(FILES).map(async ([path, [name, type]]) => {
        const file = Gio.File.new_build_filenamev([folder, name]);
        const [contents] = await file.load_contents_async(null);
        return [path, { type, bytes: new GLib.Bytes(contents) }] as const;
    });
    return new Map(await Promise.all(reading));
}
