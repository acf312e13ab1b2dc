// SPDX-License-Identifier: GPL-3.0-or-later
import { Console } from '../../src/display1/console.js';
import type { Control } from '../../src/display1/control.js';
import { until } from './main-loop.js';

/**
 * Opens a console of a machine that certainly answers. A machine that is silent for 1 s counts as
 * one that does not, and on an emulated processor one may be.
 */
export function openConsole(control: Control, id: number): Promise<Console> {
    return until(() => Console.open(control, id, null).catch(() => null), 'the console');
}
