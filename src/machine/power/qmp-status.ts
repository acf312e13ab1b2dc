// SPDX-License-Identifier: LGPL-2.1-or-later
import type { PowerState } from './power.js';

/** What went wrong, by the run states of QEMU that say so. */
const FAILURES: Readonly<Record<string, string>> = {
    'io-error': 'Its disk could not be read or written: is the disk’s space used up?',
    'internal-error': 'QEMU cannot go on with it: see QEMU’s log.',
    'guest-panicked': 'Its system has crashed.',
    watchdog: 'Its watchdog was not fed: its system hangs.',
};

/** Reads what `query-status` returns. */
export function readStatus(answer: unknown): PowerState {
    const isObject = typeof answer === 'object' && answer !== null;
    const status = isObject && 'status' in answer ? String(answer.status) : '';
    const failure = FAILURES[status];
    if (failure !== undefined) return { status: 'failed', reason: failure };
    switch (status) {
        case 'running':
            return { status: 'running', reason: null };
        case 'suspended':
            return { status: 'asleep', reason: null };
        case 'shutdown':
            return { status: 'off', reason: null };
        case '':
            return { status: 'unknown', reason: null };
        default:
            return { status: 'paused', reason: null };
    }
}

const REASONS: Readonly<Record<string, string>> = {
    'guest-shutdown': 'The machine has shut itself down.',
    'guest-panic': 'The machine’s system has crashed, and QEMU ended it.',
    'guest-reset': 'The machine restarted, and was set to end then.',
    'host-qmp-quit': 'The machine was switched off.',
    'host-signal': 'QEMU was told to end.',
    'host-ui': 'The machine was switched off.',
    'host-error': 'QEMU met an error that it cannot go on with.',
};

/** Why a machine ends, from the data of QEMU's event `SHUTDOWN`. */
export function shutdownReason(data: Readonly<Record<string, unknown>>): string | null {
    return REASONS[String(data['reason'])] ?? null;
}
