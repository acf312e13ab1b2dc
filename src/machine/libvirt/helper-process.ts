// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../../display1/promisify.js';
import { socketPair } from '../../display1/socket-pair.js';
import { MachineError, isCancelled } from '../errors.js';
import { LineSplitter } from '../line-splitter.js';
import { TimeLimitReached, withTimeLimit } from '../time-limit.js';
import { HELPER_FD, type HelperAnswer } from './messages.js';

const HELPER = 'libvirt-helper.js';

/** The lists of more domains than run on one computer. */
const MAX_LINE_BYTES = 16 * 1024 * 1024;

const READ_BYTES = 64 * 1024;

/**
 * Where the helper may be: where specs say, whose script lies elsewhere; beside the script that
 * runs; where it is installed, for a script inside an app's resources.
 */
function helperFolders(): string[] {
    const said = GLib.getenv('VITRINE_SCRIPT_DIR');
    if (said !== null) return [said];
    const { url } = import.meta;
    const own = url.startsWith('file:')
        ? [GLib.path_get_dirname(GLib.filename_from_uri(url)[0])]
        : [];
    return typeof VITRINE_HELPER_DIR === 'undefined' ? own : [...own, VITRINE_HELPER_DIR];
}

function noHelper(cause?: unknown): MachineError {
    return new MachineError(
        'unsupported',
        'The part of Vitrine that speaks with libvirt does not run: install Vitrine anew.',
        { cause },
    );
}

function helperPath(): string {
    const paths = helperFolders().map(folder => GLib.build_filenamev([folder, HELPER]));
    const path = paths.find(each => GLib.file_test(each, GLib.FileTest.EXISTS));
    if (path === undefined) throw noHelper();
    return path;
}

/** Libvirt's sentences are told apart by their words, so they must not be translated. */
function newLauncher(more = Gio.SubprocessFlags.NONE): Gio.SubprocessLauncher {
    const { STDOUT_PIPE, STDERR_SILENCE } = Gio.SubprocessFlags;
    const launcher = Gio.SubprocessLauncher.new(STDOUT_PIPE | STDERR_SILENCE | more);
    launcher.setenv('LC_ALL', 'C.UTF-8', true);
    return launcher;
}

async function readAnswer(
    process: Gio.Subprocess,
    cancellable: Gio.Cancellable,
): Promise<HelperAnswer> {
    const [output] = await process.communicate_utf8_async(null, cancellable);
    try {
        return JSON.parse(output ?? '') as HelperAnswer;
    } catch (error) {
        throw noHelper(error);
    }
}

function spawn(launcher: Gio.SubprocessLauncher, args: readonly string[]): Gio.Subprocess {
    try {
        return launcher.spawnv(['gjs', '-m', helperPath(), ...args]);
    } finally {
        // The launcher's copies of descriptors would keep them open here.
        launcher.close();
    }
}

/** libvirt, or the helper that asks it, has been silent for too long. */
export function noAnswer(uri: string, cause: unknown): MachineError {
    return new MachineError(
        'not-answering',
        `libvirt at ${uri} does not answer: try again, or start its service anew.`,
        { cause },
    );
}

/**
 * Starts a helper that stays until its standard input ends.
 *
 * @throws MachineError where it is not installed
 */
export function startHelper(args: readonly string[]): Gio.Subprocess {
    return spawn(newLauncher(Gio.SubprocessFlags.STDIN_PIPE), args);
}

/**
 * Reads what a helper that stays prints, line by line, until it ends or `onLine` returns false.
 *
 * @throws GIO's errors; RangeError for a line without an end
 */
export async function readHelper(
    helper: Gio.Subprocess,
    onLine: (line: string) => boolean,
): Promise<void> {
    const splitter = new LineSplitter(MAX_LINE_BYTES);
    const output = helper.get_stdout_pipe();
    for (;;) {
        const bytes = await output?.read_bytes_async(READ_BYTES, GLib.PRIORITY_DEFAULT, null);
        if (!bytes || bytes.get_size() === 0) return;
        for (const line of splitter.push(bytes.toArray())) if (!onLine(line)) return;
    }
}

/** Ends a helper that stays; its pipes would stay open until they are collected as garbage. */
export function endHelper(helper: Gio.Subprocess): void {
    helper.force_exit();
    for (const pipe of [helper.get_stdin_pipe(), helper.get_stdout_pipe()])
        pipe?.close_async(GLib.PRIORITY_DEFAULT, null).catch(() => undefined);
}

/** Runs one task of the helper, and ends it with the time limit. */
async function run(
    launcher: Gio.SubprocessLauncher,
    args: readonly string[],
    limitMs: number,
    cancellable: Gio.Cancellable | null,
): Promise<HelperAnswer> {
    const process = spawn(launcher, args);
    try {
        return await withTimeLimit(limitMs, cancellable, inner => readAnswer(process, inner));
    } catch (error) {
        process.force_exit();
        if (!(error instanceof TimeLimitReached)) throw error;
        throw noAnswer(args[1] ?? '', error);
    }
}

/**
 * Asks libvirt something.
 *
 * @throws MachineError `not-answering`; GIO's CANCELLED. What libvirt itself says is the answer.
 */
export function askHelper(
    task: 'list' | 'start',
    args: readonly string[],
    limitMs: number,
    cancellable: Gio.Cancellable | null,
): Promise<HelperAnswer> {
    return run(newLauncher(), [task, ...args], limitMs, cancellable);
}

/** Takes the descriptor that the helper sent; null when it sent none. */
function receiveSocket(pipe: Gio.Socket): Gio.Socket | null {
    const connection = pipe.connection_factory_create_connection() as Gio.UnixConnection;
    try {
        // The helper has ended: what it sent is here, or nothing comes.
        return Gio.Socket.new_from_fd(connection.receive_fd(null));
    } catch (error) {
        if (isCancelled(error) || !(error instanceof GLib.Error)) throw error;
        return null;
    }
}

/**
 * Has libvirt open a domain's display peer to peer.
 *
 * @returns the answer, and our end of the socket pair that libvirt made
 */
export async function askHelperToOpen(
    uri: string,
    uuid: string,
    limitMs: number,
    cancellable: Gio.Cancellable | null,
): Promise<{ readonly answer: HelperAnswer; readonly socket: Gio.Socket | null }> {
    const [ours, theirs] = socketPair();
    try {
        const launcher = newLauncher();
        // The launcher takes the descriptor itself, not a copy of it.
        const copies = Gio.UnixFDList.new();
        copies.append(theirs.get_fd());
        for (const fd of copies.steal_fds()) launcher.take_fd(fd, HELPER_FD);
        theirs.close();
        const answer = await run(launcher, ['open', uri, uuid], limitMs, cancellable);
        return { answer, socket: answer.kind === 'done' ? receiveSocket(ours) : null };
    } finally {
        theirs.close();
        ours.close();
    }
}
