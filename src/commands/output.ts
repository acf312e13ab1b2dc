// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GioUnix from 'gi://GioUnix?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../display1/promisify.js';
import { sliceBytes } from '../memory/byte-slices.js';

const STANDARD_OUTPUT = 1;

async function writeAll(stream: Gio.OutputStream, bytes: GLib.Bytes): Promise<void> {
    for (let rest = bytes; rest.get_size() > 0;) {
        const written = await stream.write_bytes_async(rest, GLib.PRIORITY_DEFAULT, null);
        rest = sliceBytes(rest, written, rest.get_size() - written);
    }
}

/** Writes a command's result to a file, over whatever was there, or to standard output for `-`. */
export async function writeOutput(path: string, bytes: GLib.Bytes): Promise<void> {
    if (path === '-') {
        const stream = new GioUnix.OutputStream({ fd: STANDARD_OUTPUT, close_fd: false });
        await writeAll(stream, bytes);
        return;
    }
    const file = Gio.File.new_for_commandline_arg(path);
    const stream = file.replace(null, false, Gio.FileCreateFlags.NONE, null);
    try {
        await writeAll(stream, bytes);
    } finally {
        stream.close(null);
    }
}
