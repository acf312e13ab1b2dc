// SPDX-License-Identifier: GPL-3.0-or-later
import { startProgram } from '../program.js';

/**
 * Opens a machine's window as a process of its own, which outlives this one.
 *
 * @param options - of the window's command line
 */
export function openInOwnProcess(target: string, options: readonly string[] = []): void {
    startProgram('open', ...options, '--', target);
}

/** Starts the machine that needs no QEMU, with its window. */
export function startDemo(): void {
    startProgram('demo');
}
