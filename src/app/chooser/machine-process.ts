// SPDX-License-Identifier: GPL-3.0-or-later
import type Gio from 'gi://Gio?version=2.0';

import { takeLeftOpen } from '../../machine/known/open-machines.js';
import { startProgram, startProgramWith } from '../../program.js';
import { ACTIVATION_VARIABLE, newActivationToken } from '../activation.js';

/** A second click of a person who is used to two; the window that comes can be presented later. */
const SECOND_CLICK_MS = 1000;

const startedAt = new Map<string, number>();

function isSecondClick(target: string): boolean {
    const now = Date.now();
    const before = startedAt.get(target) ?? -Infinity;
    startedAt.set(target, now);
    return now - before < SECOND_CLICK_MS;
}

/**
 * Opens a machine's window as a process of its own, which outlives this one; where it has a window,
 * that one comes to the front.
 *
 * @param options - of the window's command line
 */
export function openInOwnProcess(target: string, options: readonly string[] = []): void {
    if (isSecondClick(target)) return;
    const token = newActivationToken();
    const environment = token === '' ? {} : { [ACTIVATION_VARIABLE]: token };
    startProgramWith(environment, ['open', ...options, '--', target]);
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
