// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { MachineError } from '../errors.js';
import { childNames } from '../child-names.js';

/** A Unix socket's path has 108 bytes with the NUL. */
const MAX_SOCKET_PATH = 107;

/** Where one machine that we started keeps its things; all inside `path`, mode 0700. */
export interface RuntimeDirectory {
    readonly path: string;
    /** The socket of the machine's private bus. */
    readonly bus: string;
    readonly busConfig: string;
    readonly qmp: string;
    /** Everything the guest wrote to its first serial line. */
    readonly serialLog: string;
    /** What QEMU printed. */
    readonly qemuLog: string;
    /** What the bus printed: mostly that it may not raise its limits. */
    readonly busLog: string;
    /** What the machine is: see `record.ts`. */
    readonly record: string;
    /** QEMU's exit status; there once it has ended. */
    readonly exit: string;
    /** QEMU's process id, from its start on. */
    readonly pid: string;
}

function layout(path: string): RuntimeDirectory {
    const inside = (name: string): string => GLib.build_filenamev([path, name]);
    return {
        path,
        bus: inside('bus'),
        busConfig: inside('bus.conf'),
        qmp: inside('qmp'),
        serialLog: inside('serial.log'),
        qemuLog: inside('qemu.log'),
        busLog: inside('bus.log'),
        record: inside('machine.json'),
        exit: inside('exit'),
        pid: inside('pid'),
    };
}

/**
 * The directory that holds all machines' directories, made where it is missing. Without a runtime
 * directory it is one in the temporary directory, whose name anybody could have taken before us.
 */
export function machinesDirectory(): string {
    const runtime = GLib.getenv('XDG_RUNTIME_DIR') ?? '';
    if (runtime.startsWith('/')) {
        const path = GLib.build_filenamev([runtime, 'vitrine', 'machines']);
        if (fitsSocket(path) && GLib.mkdir_with_parents(path, 0o700) === 0) return path;
    }
    const uid = Gio.Credentials.new().get_unix_user();
    const own = GLib.build_filenamev([GLib.get_tmp_dir(), `vitrine-${String(uid)}`]);
    GLib.mkdir_with_parents(own, 0o700);
    checkOwn(own, uid);
    const path = GLib.build_filenamev([own, 'machines']);
    GLib.mkdir_with_parents(path, 0o700);
    return path;
}

/** A directory's name is a UUID, and the longest thing in it that must fit is the bus socket. */
function fitsSocket(machines: string): boolean {
    const bytes = new TextEncoder().encode(machines).length + 1 + 36 + '/bus'.length;
    return bytes <= MAX_SOCKET_PATH;
}

function checkOwn(path: string, uid: number): void {
    const info = Gio.File.new_for_path(path).query_info(
        'standard::type,unix::uid,unix::mode',
        Gio.FileQueryInfoFlags.NOFOLLOW_SYMLINKS,
        null,
    );
    const mode = info.get_attribute_uint32('unix::mode') & 0o777;
    const directory = info.get_file_type() === Gio.FileType.DIRECTORY;
    if (directory && info.get_attribute_uint32('unix::uid') === uid && mode === 0o700) return;
    throw new MachineError(
        'launch-failed',
        `${path} is not a directory that only you can use: set XDG_RUNTIME_DIR to one that is.`,
    );
}

/** Where the directory of a machine would be; nothing is made. */
export function plannedRuntimeDirectory(uuid: string): RuntimeDirectory {
    return layout(GLib.build_filenamev([machinesDirectory(), uuid]));
}

/** Makes the directory of a new machine. */
export function createRuntimeDirectory(uuid: string): RuntimeDirectory {
    const path = GLib.build_filenamev([machinesDirectory(), uuid]);
    if (GLib.mkdir(path, 0o700) === 0) return layout(path);
    throw new MachineError(
        'launch-failed',
        `Cannot make the directory ${path}: is there space left where it lies?`,
    );
}

/** The directories of all machines that we started and that nobody has cleaned up since. */
export function listRuntimeDirectories(): RuntimeDirectory[] {
    const machines = machinesDirectory();
    return childNames(machines).map(name => layout(GLib.build_filenamev([machines, name])));
}

/** Removes a machine's directory with everything in it. */
export function removeRuntimeDirectory(directory: RuntimeDirectory): void {
    for (const name of childNames(directory.path)) {
        GLib.unlink(GLib.build_filenamev([directory.path, name]));
    }
    GLib.rmdir(directory.path);
}
