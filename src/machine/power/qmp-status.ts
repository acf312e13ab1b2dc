// SPDX-License-Identifier: LGPL-2.1-or-later
import type { PowerReason, PowerState } from './power.js';

/** The run states of QEMU in which a machine stands still since something went wrong. */
const STOPPED: Readonly<Record<string, PowerState>> = {
    // QEMU tries again what failed when it goes on.
    'io-error': { status: 'paused', reason: 'disk' },
    'internal-error': { status: 'failed', reason: 'internal' },
    'guest-panicked': { status: 'failed', reason: 'crashed' },
    watchdog: { status: 'failed', reason: 'hangs' },
};

/** Reads what `query-status` returns. */
export function readStatus(answer: unknown): PowerState {
    const isObject = typeof answer === 'object' && answer !== null;
    const status = isObject && 'status' in answer ? String(answer.status) : '';
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
            return STOPPED[status] ?? { status: 'paused', reason: null };
    }
}

const REASONS: Readonly<Record<string, PowerReason>> = {
    'guest-shutdown': 'shut-itself-down',
    'guest-panic': 'crashed',
    'host-qmp-quit': 'switched-off',
    'host-ui': 'switched-off',
    'host-signal': 'told-to-end',
    'host-error': 'internal',
};

/** Why a machine ends, from the data of QEMU's event `SHUTDOWN`. */
export function shutdownReason(data: Readonly<Record<string, unknown>>): PowerReason | null {
    return REASONS[String(data['reason'])] ?? null;
}
