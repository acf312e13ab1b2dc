// SPDX-License-Identifier: GPL-3.0-or-later
import type Gio from 'gi://Gio?version=2.0';

import { takeLeftOpen } from '../../machine/known/open-machines.js';
import { startProgram } from '../../program.js';

/**
 * Opens a machine's window as a process of its own, which outlives this one.
 *
 * @param options - of the window's command line
 */
export function openInOwnProcess(target: string, options: readonly string[] = []): void {
    startProgram('open', ...options, '--', target);
}

/**
 * Opens the windows again that were open when the last session ended, where the person wants that.
 * Machines that have ended since say so in their windows; images are started again.
 */
export function restoreMachines(settings: Gio.Settings): void {
    const targets = takeLeftOpen();
    if (!settings.get_boolean('restore-machines')) return;
    for (const target of targets) openInOwnProcess(target);
}

/** Starts the machine that needs no QEMU, with its window. */
export function startDemo(): void {
    startProgram('demo');
}
