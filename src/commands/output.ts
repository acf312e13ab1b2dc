// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GioUnix from 'gi://GioUnix?version=2.0';
import type GLib from 'gi://GLib?version=2.0';

import '../display1/promisify.js';
import { writeBytes } from '../memory/write-bytes.js';

const STANDARD_OUTPUT = 1;

/** Writes a command's result to a file, over whatever was there, or to standard output for `-`. */
export async function writeOutput(path: string, bytes: GLib.Bytes): Promise<void> {
    if (path === '-') {
        const stream = new GioUnix.OutputStream({ fd: STANDARD_OUTPUT, close_fd: false });
        await writeBytes(stream, bytes, null);
        return;
    }
    const file = Gio.File.new_for_commandline_arg(path);
    const stream = file.replace(null, false, Gio.FileCreateFlags.NONE, null);
    try {
        await writeBytes(stream, bytes, null);
    } finally {
        stream.close(null);
    }
}
