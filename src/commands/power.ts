// SPDX-License-Identifier: GPL-3.0-or-later
import { JSON_OPTION, TARGET, type Declaration } from '../command-line/declaration.js';
import { NotSeen } from '../command-line/exit-status.js';
import { parseChoice, parseSeconds } from '../command-line/parse.js';
import { MachineError } from '../machine/errors.js';
import { POWER_ACTIONS, type MachinePower, type PowerAction } from '../machine/power/power.js';
import { untilPowerKnown } from '../machine/power/power-of-found.js';
import { powerOf } from '../machine/power/power-of.js';
import { QmpPower } from '../machine/power/qmp-power.js';
import { qmpSocketOf } from '../machine/qmp-socket-of.js';
import { machineCommand } from './command.js';
import { wait } from './screen.js';
import type { Session } from './session.js';

const POLL_MS = 20;

const ACTIONS = ['status', ...POWER_ACTIONS] as const;

const DECLARATION = {
    name: 'power',
    group: 'devices',
    summary: 'the machine’s power button, pause and reset',
    arguments: [TARGET, { name: 'ACTION', isOptional: true, completion: ACTIONS }],
    options: {
        wait: {
            type: 'string',
            value: 'SECONDS',
            help: 'waits until the machine is as the action wants it',
        },
        json: JSON_OPTION,
    },
    notes: [
        'ACTION is status (unless given), shut-down, which presses the power button, reset, pause, resume or force-off. Takes a machine that is reached by its QMP socket or libvirt, or that Vitrine started.',
    ],
    fields: [
        ['status', 'running, paused, asleep, failed or off'],
        ['reason', 'why, such as disk, crashed or shut-itself-down; null where QEMU does not say'],
    ],
    examples: [
        ['vitrine power my-machine', 'how it is'],
        ['vitrine power --wait=60 my-machine shut-down', 'until it is off, for a minute at most'],
    ],
} as const satisfies Declaration;

/** How a machine is when an action is done; null where nothing tells. */
const DONE: Readonly<Record<PowerAction, string | null>> = {
    'shut-down': 'off',
    'force-off': 'off',
    pause: 'paused',
    resume: 'running',
    reset: null,
};

/** @throws MachineError where nothing controls it */
async function openPower(session: Session): Promise<MachinePower> {
    const path = await qmpSocketOf(session.machine);
    const power = powerOf(session.machine) ?? (path === null ? null : new QmpPower(path));
    if (!power)
        throw new MachineError(
            'unsupported',
            'Nothing gives control over a machine on a bus: start it with “-qmp unix:PATH,server=on,wait=off”, and name it as qmp:PATH.',
        );
    session.atEnd(() => power.close());
    await untilPowerKnown(power, session.cancellable);
    return power;
}

async function untilStatus(power: MachinePower, wanted: string, timeoutMs: number) {
    for (let waited = 0; waited < timeoutMs; waited += POLL_MS) {
        if (power.state.status === wanted) return;
        await wait(POLL_MS);
    }
    throw new NotSeen(`The machine is still ${power.state.status}.`);
}

async function act(session: Session, action: PowerAction, timeoutMs: number) {
    const power = await openPower(session);
    const problem = power.whyNot(action);
    if (problem !== null) throw new MachineError('refused', problem);
    const wanted = DONE[action];
    // Its end is what is asked for.
    const isGone = new Promise<void>(resolve => {
        if (wanted === 'off') session.expectEnd(resolve);
    });
    await power.run(action, session.cancellable);
    if (timeoutMs > 0 && wanted !== null)
        await Promise.race([untilStatus(power, wanted, timeoutMs), isGone]);
}

async function status(session: Session, isJson: boolean): Promise<void> {
    const { state } = await openPower(session);
    const reason = state.reason === null ? '' : `, ${state.reason}`;
    print(isJson ? JSON.stringify(state) : `${state.status}${reason}`);
}

export const power = machineCommand(DECLARATION, ({ values, words }) => {
    const action = parseChoice('ACTION', words[0] ?? 'status', ACTIONS);
    const waitMs = values.wait === undefined ? 0 : parseSeconds('--wait', values.wait);
    if (action === 'status') return session => status(session, values.json);
    return session => act(session, action, waitMs);
});
