// SPDX-License-Identifier: LGPL-2.1-or-later
//
// Power over a machine that is not open: its display stays with whoever has it.
import type Gio from 'gi://Gio?version=2.0';

import { MachineError } from '../errors.js';
import type { FoundMachine } from '../found.js';
import { listLaunched } from '../launch/launched.js';
import { parseTarget } from '../target.js';
import { pause } from '../time-limit.js';
import { LibvirtPower } from './libvirt-power.js';
import type { MachinePower, PowerAction } from './power.js';
import { QmpPower } from './qmp-power.js';

/** How long the control may take to say how the machine is. */
const CONTROL_MS = 3000;
const POLL_MS = 20;

/**
 * Waits until the control over a machine has answered.
 *
 * @throws MachineError with why it has not; GIO's CANCELLED
 */
export async function untilPowerKnown(
    power: MachinePower,
    cancellable: Gio.Cancellable | null,
): Promise<void> {
    for (let waited = 0; waited < CONTROL_MS; waited += POLL_MS) {
        if (power.state.status !== 'unknown') return;
        await pause(POLL_MS, cancellable);
        cancellable?.set_error_if_cancelled();
    }
    throw new MachineError(
        'not-answering',
        power.whyNot('drives') ?? 'The machine’s control does not answer.',
    );
}

async function powerOfFound(
    { road, target, uuid }: FoundMachine,
    cancellable: Gio.Cancellable | null,
): Promise<MachinePower | null> {
    const parsed = parseTarget(target);
    if (road === 'started') {
        const started = await listLaunched(cancellable);
        const machine = started.find(one => one.target === target);
        return machine ? new QmpPower(machine.qmpSocket) : null;
    }
    if (parsed.kind === 'qmp') return new QmpPower(parsed.path);
    if (parsed.kind === 'libvirt' && parsed.uri !== null && uuid !== null)
        return new LibvirtPower(parsed.uri, uuid);
    return null;
}

/**
 * Does something to a machine of a list, by its QMP socket or libvirt.
 *
 * @throws MachineError with a sentence; GIO's CANCELLED
 */
export async function runPowerOf(
    machine: FoundMachine,
    action: PowerAction,
    cancellable: Gio.Cancellable | null = null,
): Promise<void> {
    const power = await powerOfFound(machine, cancellable);
    if (!power)
        throw new MachineError('gone', 'The machine has ended, or nothing gives control over it.');
    try {
        await untilPowerKnown(power, cancellable);
        const problem = power.whyNot(action);
        if (problem !== null) throw new MachineError('refused', problem);
        await power.run(action, cancellable);
    } finally {
        await power.close();
    }
}
