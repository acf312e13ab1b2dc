// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GioUnix from 'gi://GioUnix?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../display1/promisify.js';
import { writeBytes } from '../memory/write-bytes.js';

const STANDARD_INPUT = 0;
const STANDARD_OUTPUT = 1;

let output: GioUnix.OutputStream | null = null;

/** Standard output, for bytes as they are. */
export function standardOutput(): Gio.OutputStream {
    output ??= new GioUnix.OutputStream({ fd: STANDARD_OUTPUT, close_fd: false });
    return output;
}

let printing = Promise.resolve();

/** Writes bytes to standard output, behind all that were before. */
export function printBytes(bytes: GLib.Bytes): Promise<void> {
    printing = printing.then(() => writeBytes(standardOutput(), bytes, null));
    return printing;
}

/** Standard input, for bytes as they are. */
export function standardInput(): Gio.InputStream {
    return new GioUnix.InputStream({ fd: STANDARD_INPUT, close_fd: false });
}

/** All of standard input. */
export async function readInput(): Promise<Uint8Array> {
    const input = standardInput();
    const memory = Gio.MemoryOutputStream.new_resizable();
    for (;;) {
        const bytes = await input.read_bytes_async(CHUNK_BYTES, GLib.PRIORITY_DEFAULT, null);
        if (bytes.get_size() === 0) break;
        memory.write_bytes(bytes, null);
    }
    memory.close(null);
    return memory.steal_as_bytes().toArray();
}

const CHUNK_BYTES = 64 * 1024;

/** Writes a command's result to a file, over whatever was there, or to standard output for `-`. */
export async function writeOutput(path: string, bytes: GLib.Bytes): Promise<void> {
    if (path === '-') {
        await printBytes(bytes);
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

/** Whether a stream of the program's is a terminal: 0 is its input, 1 its output, 2 its errors. */
export function isTerminal(fd: 0 | 1 | 2): boolean {
    const info = Gio.File.new_for_path(`/proc/self/fd/${String(fd)}`).query_info(
        'standard::symlink-target',
        Gio.FileQueryInfoFlags.NOFOLLOW_SYMLINKS,
        null,
    );
    return /^\/dev\/(pts\/\d+|tty\w*|console)$/.test(info.get_symlink_target() ?? '');
}
