// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GioUnix from 'gi://GioUnix?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import GLibUnix from 'gi://GLibUnix?version=2.0';

import { ClosedOutput } from '../command-line/exit-status.js';
import '../display1/promisify.js';
import { errorText, isIOError } from '../machine/errors.js';
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

/** Whether what was written has no reader any more. */
export function isBrokenPipe(error: unknown): boolean {
    return isIOError(error, Gio.IOErrorEnum.BROKEN_PIPE);
}

async function writeOut(bytes: GLib.Bytes): Promise<void> {
    try {
        await writeBytes(standardOutput(), bytes, null);
    } catch (error) {
        throw isBrokenPipe(error) ? new ClosedOutput() : error;
    }
}

/** Writes bytes to standard output, behind all that were before. @throws ClosedOutput */
export function printBytes(bytes: GLib.Bytes): Promise<void> {
    printing = printing.then(() => writeOut(bytes));
    return printing;
}

/**
 * Waits for something as long as anybody reads standard output, and no longer, as when `head` has had
 * enough: what goes on printing would go on for ever. A file is read for ever.
 *
 * @throws ClosedOutput
 */
export async function whileRead<T>(work: Promise<T>): Promise<T> {
    const closed = Promise.withResolvers<never>();
    const { ERR, HUP } = GLib.IOCondition;
    let source = GLibUnix.fd_add_full(GLib.PRIORITY_DEFAULT, STANDARD_OUTPUT, ERR | HUP, () => {
        source = 0;
        closed.reject(new ClosedOutput());
        return GLib.SOURCE_REMOVE;
    });
    try {
        return await Promise.race([work, closed.promise]);
    } finally {
        if (source !== 0) GLib.source_remove(source);
    }
}

/** Standard input, for bytes as they are. */
export function standardInput(): Gio.InputStream {
    return new GioUnix.InputStream({ fd: STANDARD_INPUT, close_fd: false });
}

/** All of standard input. */
async function readInput(): Promise<Uint8Array> {
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

/** The text of a file; `-` is standard input. @throws RangeError, in a sentence */
export async function readTextFile(path: string): Promise<string> {
    if (path === '-') return new TextDecoder().decode(await readInput());
    try {
        const [bytes] = await Gio.File.new_for_commandline_arg(path).load_contents_async(null);
        return new TextDecoder().decode(bytes);
    } catch (error) {
        throw new RangeError(`The file “${path}” cannot be read: ${errorText(error)}.`, {
            cause: error,
        });
    }
}

const CHUNK_BYTES = 64 * 1024;

function unwritable(path: string, error: unknown): RangeError {
    return new RangeError(`The file “${path}” cannot be written: ${errorText(error)}.`, {
        cause: error,
    });
}

/**
 * Begins a file, over whatever was there; `-` is standard output.
 *
 * @throws RangeError, in a sentence
 */
export function openOutput(path: string): Gio.OutputStream {
    if (path === '-') return standardOutput();
    try {
        const file = Gio.File.new_for_commandline_arg(path);
        return file.replace(null, false, Gio.FileCreateFlags.NONE, null);
    } catch (error) {
        throw unwritable(path, error);
    }
}

/** Writes a command's result to a file, or to standard output for `-`. @throws RangeError */
export async function writeOutput(path: string, bytes: GLib.Bytes): Promise<void> {
    if (path === '-') {
        await printBytes(bytes);
        return;
    }
    const stream = openOutput(path);
    try {
        await writeBytes(stream, bytes, null);
        stream.close(null);
    } catch (error) {
        throw unwritable(path, error);
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
