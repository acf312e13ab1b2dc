// SPDX-License-Identifier: LGPL-2.1-or-later
import GLib from 'gi://GLib?version=2.0';

import { MachineError } from '../errors.js';
import { childNames } from '../child-names.js';
import { privateDirectory } from '../private-directory.js';

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

/** A directory's name is a UUID, and the longest thing in it that must fit is the bus socket. */
const LONGEST_SOCKET = `${'-'.repeat(36)}/bus`;

/** The directory that holds all machines' directories, made where it is missing. */
export function machinesDirectory(): string {
    return privateDirectory('machines', LONGEST_SOCKET);
}

/** The directory of a machine by its path. */
export function runtimeDirectoryAt(path: string): RuntimeDirectory {
    return layout(path);
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
