// SPDX-License-Identifier: GPL-3.0-or-later
import { startProgram } from '../program.js';

/** Opens a machine's window as a process of its own, which outlives this one. */
export function openInOwnProcess(target: string): void {
    startProgram('open', '--', target);
}
