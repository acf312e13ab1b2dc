// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../display1/promisify.js';
import { isCancelled } from './errors.js';

/** The same for every path to one socket, and another for each socket. */
export async function socketKey(
    path: string,
    cancellable: Gio.Cancellable | null,
): Promise<string> {
    try {
        const info = await Gio.File.new_for_path(path).query_info_async(
            'unix::device,unix::inode,time::changed',
            Gio.FileQueryInfoFlags.NONE,
            GLib.PRIORITY_DEFAULT,
            cancellable,
        );
        const device = info.get_attribute_uint32('unix::device');
        const inode = info.get_attribute_as_string('unix::inode') ?? '';
        return `qmp:${device}:${inode}:${info.get_attribute_as_string('time::changed') ?? ''}`;
    } catch (error) {
        if (isCancelled(error)) throw error;
        // Connecting to it will say what is wrong with it.
        return `qmp:${path}`;
    }
}
