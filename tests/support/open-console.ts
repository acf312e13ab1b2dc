// SPDX-License-Identifier: GPL-3.0-or-later
import type Gio from 'gi://Gio?version=2.0';

import { Console } from '../../src/display1/console.js';
import type { Control } from '../../src/display1/control.js';
import { connectSessionBus, listSessionMachines } from '../../src/machine/session-bus.js';
import { until } from './main-loop.js';

/**
 * Opens a console of a machine that certainly answers. A machine that is silent for 1 s counts as
 * one that does not, and on an emulated processor one may be.
 */
export function openConsole(control: Control, id: number): Promise<Console> {
    return until(() => Console.open(control, id, null).catch(() => null), 'the console');
}

/** Opens the first console of a machine on the session bus; the caller closes both. */
export async function openOnSessionBus(
    name: string,
): Promise<{ console: Console; bus: Gio.DBusConnection }> {
    const bus = await connectSessionBus(null);
    const machines = await listSessionMachines(bus, null);
    const machine = machines.find(listed => listed.name === name);
    if (!machine) throw new Error(`${name} is not on the session bus`);
    const control = { connection: bus, busName: machine.uniqueName };
    return { console: await openConsole(control, 0), bus };
}
