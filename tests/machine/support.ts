// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the specs of src/machine share: several machines at once, and how they are treated badly.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import { programInvocationName } from 'system';

import '../../src/display1/promisify.js';
import { MachineError } from '../../src/machine/errors.js';
import type { ListedMachine } from '../../src/machine/find.js';
import { listSessionMachines } from '../../src/machine/session-bus.js';
import { describeNewFds } from '../support/fd-count.js';
import { until } from '../support/main-loop.js';
import { Qemu, type QemuOptions } from '../support/qemu.js';

/** What the specs of one file started and made, and how it goes away again. */
export class Bench {
    readonly #machines: Qemu[] = [];
    readonly #processes: Gio.Subprocess[] = [];
    readonly #folders: string[] = [];

    /** Starts a machine that stays paused, and so costs no processor time. */
    async start(options: QemuOptions = {}): Promise<Qemu> {
        const machine = await Qemu.start({ ...options, args: ['-S', ...(options.args ?? [])] });
        this.#machines.push(machine);
        return machine;
    }

    /** Starts any program. */
    spawn(...argv: string[]): Gio.Subprocess {
        const flags = Gio.SubprocessFlags.STDOUT_SILENCE | Gio.SubprocessFlags.STDERR_SILENCE;
        const process = Gio.Subprocess.new(argv, flags);
        this.#processes.push(process);
        return process;
    }

    /** Makes an empty folder. */
    folder(): string {
        const folder = GLib.dir_make_tmp('vitrine-spec-XXXXXX');
        this.#folders.push(folder);
        return folder;
    }

    /** Ends and removes it all; a stopped machine, too. */
    async clear(): Promise<void> {
        for (const machine of this.#machines.splice(0)) await machine.kill();
        for (const process of this.#processes.splice(0)) {
            process.force_exit();
            await process.wait_async(null);
        }
        for (const folder of this.#folders.splice(0)) await run('rm', '-rf', folder);
    }
}

async function run(...argv: string[]): Promise<void> {
    await Gio.Subprocess.new(argv, Gio.SubprocessFlags.NONE).wait_async(null);
}

/** Sends a signal; a killed machine leaves its sockets lying about, as after a crash. */
export async function signal(name: 'STOP' | 'CONT' | 'KILL', pid: number): Promise<void> {
    await run('kill', '-s', name, String(pid));
}

/** In front of a command line, runs it as a user who owns nothing; only root can. */
export const AS_NOBODY = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];

/**
 * Whether a spec can go on as another user: only root can become one, and that user must be able
 * to read the build, which may lie in root's own home.
 */
export const CAN_BECOME_ANOTHER =
    Gio.Credentials.new().get_unix_user() === 0 && othersMayReach(programInvocationName);

function othersMayReach(path: string): boolean {
    const parent = GLib.path_get_dirname(path);
    if (parent === path) return true;
    const OTHERS_MAY_SEARCH = 0o001;
    const info = Gio.File.new_for_path(parent).query_info('unix::mode', 0, null);
    const mode = info.get_attribute_uint32('unix::mode');
    return (mode & OTHERS_MAY_SEARCH) !== 0 && othersMayReach(parent);
}

/** Lets every user get as far as a file in the bed; the bed itself goes with all that is in it. */
export function letEverybodyReach(path: string): void {
    const parent = GLib.path_get_dirname(path);
    if (parent === GLib.path_get_dirname(parent)) return;
    letEverybodyReach(parent);
    if (parent.includes('vitrine-')) GLib.chmod(parent, 0o711);
}

/** Waits until as many machines on the session bus answer. */
export async function untilListed(count: number): Promise<ListedMachine[]> {
    return until(
        async () => {
            const list = await listSessionMachines(null, null);
            return list.filter(({ state }) => state === 'ready').length === count && list;
        },
        `${String(count)} machines on the bus`,
    );
}

/** Waits until no machine is on the session bus. */
export async function untilBusIsEmpty(): Promise<void> {
    await until(
        async () => (await listSessionMachines(null, null)).length === 0,
        'an empty session bus',
    );
}

/** What a promise was rejected with; fails when it was not with a {@link MachineError}. */
export async function machineError(promise: Promise<unknown>): Promise<MachineError> {
    try {
        await promise;
    } catch (error) {
        if (error instanceof MachineError) return error;
        throw error;
    }
    throw new Error('It succeeded');
}

/** Expects that no file descriptor is open that was not; a closing connection may take a while. */
export async function expectNoNewFds(before: ReadonlyMap<number, string>): Promise<void> {
    const added = (): string => describeNewFds(before);
    await until(() => added() === '', added).catch(() => undefined);
    expect(added()).toBe('');
}

/** Milliseconds that work takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
    const start = GLib.get_monotonic_time();
    await work();
    return (GLib.get_monotonic_time() - start) / 1000;
}
