// SPDX-License-Identifier: GPL-3.0-or-later
import type { FoundMachine } from '../machine/found.js';

/** A machine's state in words. */
export const STATES: Readonly<Record<FoundMachine['state'], string>> = {
    ready: 'ready',
    running: 'running',
    paused: 'paused',
    'in-use': 'in use',
    'not-answering': 'not answering',
    'shut-off': 'shut off',
    'no-display': 'no display',
    'no-permission': 'no permission',
    gone: 'gone',
};

/** A machine as programs read it. */
export function asJson(machine: FoundMachine) {
    const { target, name, uuid, pid, consoleIds, state, road } = machine;
    return { target, name, uuid, pid, consoles: consoleIds, state, road };
}
