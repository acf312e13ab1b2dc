// SPDX-License-Identifier: GPL-3.0-or-later
//
// Real QEMUs for the specs of src/machine: paused (`-S`), so that they cost no processor time.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../../src/display1/promisify.js';
import { MachineError } from '../../src/machine/errors.js';
import type { ListedMachine } from '../../src/machine/find.js';
import { listSessionMachines } from '../../src/machine/session-bus.js';
import { pause } from '../../src/machine/time-limit.js';

const QEMU = GLib.getenv('VITRINE_QEMU') ?? 'qemu-system-x86_64';

export const SIGKILL = 9;
export const SIGTERM = 15;
export const SIGCONT = 18;
export const SIGSTOP = 19;

/** What the specs of one file started and made, and how it goes away again. */
export class Bench {
    readonly #processes: Gio.Subprocess[] = [];
    readonly #folders: string[] = [];

    /** Starts a QEMU; it is killed by {@link clear}. */
    startQemu(...args: string[]): Gio.Subprocess {
        const base = ['-accel', 'tcg', '-M', 'q35', '-m', '32', '-nodefaults', '-S'];
        return this.spawn(QEMU, ...base, '-device', 'VGA,vgamem_mb=8', ...args);
    }

    /** Starts any program; it is killed by {@link clear}. */
    spawn(...argv: string[]): Gio.Subprocess {
        const process = Gio.Subprocess.new(argv, Gio.SubprocessFlags.STDOUT_SILENCE);
        this.#processes.push(process);
        return process;
    }

    /** Makes an empty folder; {@link clear} removes it with the files in it. */
    folder(): string {
        const folder = GLib.dir_make_tmp('vitrine-spec-XXXXXX');
        this.#folders.push(folder);
        return folder;
    }

    async clear(): Promise<void> {
        for (const process of this.#processes.splice(0)) {
            // A stopped process dies of SIGKILL, too.
            process.force_exit();
            await process.wait_async(null);
        }
        for (const folder of this.#folders.splice(0)) await removeFolder(folder);
    }
}

async function removeFolder(folder: string): Promise<void> {
    await Gio.Subprocess.new(['rm', '-rf', folder], 0).wait_async(null);
}

/** Waits for something to become true, at most 15 s. */
export async function until(what: string, test: () => Promise<boolean> | boolean): Promise<void> {
    const end = GLib.get_monotonic_time() + 15e6;
    while (!(await test())) {
        if (GLib.get_monotonic_time() > end) throw new Error(`Waited 15 s in vain: ${what}`);
        await pause(30, null);
    }
}

/** Waits until as many machines on the session bus answer. */
export async function untilListed(count: number): Promise<ListedMachine[]> {
    let list: ListedMachine[] = [];
    await until(`${String(count)} machines on the bus`, async () => {
        list = await listSessionMachines(null, null);
        return list.filter(machine => machine.state === 'ready').length === count;
    });
    return list;
}

/** Waits until no machine is on the session bus. */
export async function untilBusIsEmpty(): Promise<void> {
    await until('an empty bus', async () => (await listSessionMachines(null, null)).length === 0);
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

/** The number of open file descriptors of this process. */
export function countFds(): number {
    const folder = GLib.Dir.open('/proc/self/fd', 0);
    let count = 0;
    while ((folder.read_name() as string | null) !== null) count++;
    folder.close();
    return count;
}

/** Milliseconds that work takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
    const start = GLib.get_monotonic_time();
    await work();
    return (GLib.get_monotonic_time() - start) / 1000;
}
