// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { MachineError } from '../errors.js';
import type { QmpLink } from '../power/qmp-link.js';
import { shareQmp } from '../power/share-qmp.js';
import { TimeLimitReached, abortable, pause, withTimeLimit } from '../time-limit.js';
import { removeRuntimeDirectory, type RuntimeDirectory } from './runtime-directory.js';

/** How a machine is stopped. */
export interface StopOptions {
    /** How long the guest may take to switch off, in milliseconds; 30 s unless given. */
    readonly graceMs?: number;
    readonly cancellable?: Gio.Cancellable;
}

const DEFAULT_GRACE_MS = 30_000;

/** QEMU writes its disks' last blocks before it ends. */
const QUIT_TIMEOUT_MS = 10_000;

const POLL_MS = 20;

async function connectQmp(
    directory: RuntimeDirectory,
    cancellable: Gio.Cancellable | null,
): Promise<QmpLink | null> {
    try {
        return await shareQmp(directory.qmp, cancellable);
    } catch (error) {
        if (!(error instanceof MachineError)) throw error;
        if (error.code === 'no-socket' || error.code === 'gone') return null;
        throw error;
    }
}

async function endsWithin(
    qmp: QmpLink,
    ms: number,
    cancellable: Gio.Cancellable | null,
): Promise<boolean> {
    try {
        await withTimeLimit(ms, cancellable, inner => abortable(qmp.closed, inner));
        return true;
    } catch (error) {
        if (error instanceof TimeLimitReached) return false;
        throw error;
    }
}

async function quit(qmp: QmpLink, cancellable: Gio.Cancellable | null): Promise<void> {
    try {
        await qmp.execute('quit', {}, cancellable);
    } catch (error) {
        // QEMU may be gone before its answer is.
        if (!(error instanceof MachineError) || error.code !== 'gone') throw error;
    }
    if (await endsWithin(qmp, QUIT_TIMEOUT_MS, cancellable)) return;
    throw new MachineError(
        'not-answering',
        'The machine was told to end and has not: it may still be writing its disk; look again.',
    );
}

async function waitForExit(
    directory: RuntimeDirectory,
    cancellable: Gio.Cancellable | null,
): Promise<void> {
    await withTimeLimit(QUIT_TIMEOUT_MS, cancellable, async inner => {
        while (!GLib.file_test(directory.exit, GLib.FileTest.EXISTS)) {
            // Another Vitrine may have cleaned up behind the machine already.
            if (!GLib.file_test(directory.path, GLib.FileTest.EXISTS)) return;
            await pause(POLL_MS, inner);
            inner.set_error_if_cancelled();
        }
    });
}

/** Stops a machine that we started and removes its runtime directory. */
export async function stopMachine(
    directory: RuntimeDirectory,
    options: StopOptions = {},
): Promise<void> {
    const cancellable = options.cancellable ?? null;
    const qmp = await connectQmp(directory, cancellable);
    try {
        if (qmp) {
            await qmp.execute('system_powerdown', {}, cancellable);
            const grace = options.graceMs ?? DEFAULT_GRACE_MS;
            if (!(await endsWithin(qmp, grace, cancellable))) await quit(qmp, cancellable);
        }
    } finally {
        await qmp?.close();
    }
    await waitForExit(directory, cancellable);
    removeRuntimeDirectory(directory);
}
