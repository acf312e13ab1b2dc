// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../../display1/promisify.js';
import { isCancelled } from '../../machine/errors.js';
import { LineSplitter } from '../../machine/line-splitter.js';
import { findProgram } from '../../native/program.js';

/** A computer full of devices is described in a few KiB. */
const MAX_LINE_BYTES = 1024 * 1024;
const READ_BYTES = 16 * 1024;

/** Each line of the helper: its kind, and what that kind says (src/native/usb/report.c). */
const LINE_TYPE = new GLib.VariantType('(sv)');

/** What the helper says; kinds that it does not know yet are left out. */
export type HelperLine = (kind: string, value: GLib.Variant) => void;

/** The descriptors that the helper starts with; it gets copies, and the caller keeps its own. */
export interface HelperDescriptors {
    /** The machine's stream. */
    readonly machine?: number;
    /** A device that somebody has opened for us. */
    readonly device?: number;
}

const MACHINE_FD = 3;
const DEVICE_FD = 4;

/** Whether this build has the program that speaks USB. */
export function hasUsbHelper(): boolean {
    return helperPath() !== null;
}

function helperPath(): string | null {
    return findProgram('vitrine-usb', 'usb');
}

/** The program that speaks USB, while it runs: `src/native/usb`. */
export class UsbHelper {
    readonly #process: Gio.Subprocess;
    readonly #reading = new Gio.Cancellable();

    private constructor(process: Gio.Subprocess) {
        this.#process = process;
    }

    /**
     * @param onLine - called for each thing that it says
     * @param onEnd - called once when it has ended by itself
     * @returns null where this build has none
     */
    static start(
        args: readonly string[],
        descriptors: HelperDescriptors,
        onLine: HelperLine,
        onEnd: () => void,
    ): UsbHelper | null {
        const path = helperPath();
        if (path === null) return null;
        const { STDIN_PIPE, STDOUT_PIPE, STDERR_SILENCE } = Gio.SubprocessFlags;
        const launcher = Gio.SubprocessLauncher.new(STDIN_PIPE | STDOUT_PIPE | STDERR_SILENCE);
        giveCopy(launcher, descriptors.machine, MACHINE_FD);
        giveCopy(launcher, descriptors.device, DEVICE_FD);
        try {
            const helper = new UsbHelper(launcher.spawnv([path, ...args]));
            helper.#read(onLine).then(onEnd, (error: unknown) => {
                if (!isCancelled(error)) onEnd();
            });
            return helper;
        } finally {
            // The launcher's copies of descriptors would keep them open here.
            launcher.close();
        }
    }

    async #read(onLine: HelperLine): Promise<void> {
        const output = this.#process.get_stdout_pipe();
        if (!output) return;
        const lines = new LineSplitter(MAX_LINE_BYTES);
        try {
            for (;;) {
                const bytes = await output.read_bytes_async(
                    READ_BYTES,
                    GLib.PRIORITY_DEFAULT,
                    this.#reading,
                );
                if (bytes.get_size() === 0) return;
                for (const line of lines.push(bytes.toArray())) tell(line, onLine);
            }
        } finally {
            // Else both pipes would stay open until garbage is collected.
            output.close(null);
            this.#process.get_stdin_pipe()?.close(null);
        }
    }

    /** Ends it: it gives its device back first. What it says from now on is nobody's. */
    close(): void {
        if (this.#reading.is_cancelled()) return;
        this.#reading.cancel();
        this.#process.get_stdin_pipe()?.close(null);
    }
}

function tell(line: string, onLine: HelperLine): void {
    const report = GLib.Variant.parse(LINE_TYPE, line, null, null);
    const [kind] = report.get_child_value(0).get_string();
    onLine(kind, report.get_child_value(1).get_variant());
}

/** The launcher takes the descriptor itself, not a copy of it. */
function giveCopy(launcher: Gio.SubprocessLauncher, fd: number | undefined, target: number): void {
    if (fd === undefined) return;
    const copies = Gio.UnixFDList.new();
    copies.append(fd);
    for (const copy of copies.steal_fds()) launcher.take_fd(copy, target);
}
