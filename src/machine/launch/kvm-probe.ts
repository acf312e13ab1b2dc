// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../../display1/promisify.js';
import { errorText } from '../errors.js';
import { LineSplitter } from '../line-splitter.js';
import { USER_SPACE_REACHED, probeInitramfs } from './probe-initramfs.js';

/** A kernel reaches user space in about 1 s under a KVM that works. */
const PROBE_SECONDS = 20;

const MAX_LINE_BYTES = 64 * 1024;

/** What a probe found out. */
export interface ProbeResult {
    readonly works: boolean;
    /** For the person: how far the kernel came. */
    readonly detail: string;
}

/**
 * The limit is kept by a program of its own: a QEMU whose KVM hangs must not outlive it, even
 * where this process does not live as long.
 */
function probeCommand(
    qemu: string,
    accelerator: 'kvm' | 'tcg',
    kernel: string,
    initramfs: string,
    seconds: number,
): string[] {
    return [
        ...['timeout', '--kill-after=2', String(seconds), qemu],
        ...['-no-user-config', '-nodefaults', '-no-reboot', '-display', 'none'],
        ...['-M', 'q35', '-accel', accelerator, '-cpu', accelerator === 'kvm' ? 'host' : 'max'],
        ...['-m', '512', '-serial', 'stdio'],
        ...['-kernel', kernel, '-initrd', initramfs],
        ...['-append', 'console=ttyS0 panic=-1'],
    ];
}

async function watchConsole(process: Gio.Subprocess): Promise<ProbeResult> {
    const splitter = new LineSplitter(MAX_LINE_BYTES);
    const output = process.get_stdout_pipe();
    let last = '';
    for (;;) {
        const bytes = await output?.read_bytes_async(4096, GLib.PRIORITY_DEFAULT, null);
        if (!bytes || bytes.get_size() === 0) break;
        for (const line of splitter.push(bytes.toArray())) {
            if (line.includes(USER_SPACE_REACHED)) {
                return { works: true, detail: 'a 64-bit kernel reached user space' };
            }
            if (line.trim() !== '') last = line.trim().slice(0, 200);
        }
    }
    const detail = last === '' ? 'a 64-bit kernel printed nothing' : `it stopped at: ${last}`;
    return { works: false, detail };
}

async function run(command: readonly string[]): Promise<ProbeResult> {
    const process = Gio.Subprocess.new(
        [...command],
        Gio.SubprocessFlags.STDOUT_PIPE | Gio.SubprocessFlags.STDERR_MERGE,
    );
    try {
        return await watchConsole(process);
    } catch (error) {
        return { works: false, detail: errorText(error) };
    } finally {
        const SIGTERM = 15;
        process.send_signal(SIGTERM);
        await process.wait_async(null);
        await process.get_stdout_pipe()?.close_async(GLib.PRIORITY_DEFAULT, null);
    }
}

/**
 * Boots a 64-bit Linux kernel under an accelerator and waits for its first process to speak. Some
 * computers offer a KVM that runs firmware and then hangs, so nothing less proves it.
 *
 * @param kernel - the path of an x86-64 kernel with the 8250 serial driver built in
 * @param seconds - how long it may take
 */
export async function probeAccelerator(
    qemu: string,
    accelerator: 'kvm' | 'tcg',
    kernel: string,
    seconds = PROBE_SECONDS,
): Promise<ProbeResult> {
    const directory = GLib.dir_make_tmp('vitrine-probe-XXXXXX');
    const initramfs = GLib.build_filenamev([directory, 'initramfs']);
    try {
        GLib.file_set_contents(initramfs, probeInitramfs());
        return await run(probeCommand(qemu, accelerator, kernel, initramfs, seconds));
    } finally {
        GLib.unlink(initramfs);
        GLib.rmdir(directory);
    }
}
